/// Text set in lines of a width.
public enum TextLayout {
  /// Returns a text in lines that take at most `width` columns.
  ///
  /// A line ends after spaces (which are not kept), after a hyphen or an em dash inside words, and
  /// between East Asian characters; a word wider than the line is cut. French spacing stays whole:
  /// `« mot »`, `quoi ?`, `20 %`, `5 €`, `100 000`. A newline ends a paragraph; the last one may
  /// go without. A wide glyph still has its line where `width` is 1.
  ///
  /// - Parameter width: Columns; less than 1 counts as 1.
  /// - Complexity: O(*n*) in the length of the text.
  public static func wrap(_ text: String, width: Int) -> [TextLine] {
    var paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    var lines: [TextLine] = []
    var offset = 0
    for paragraph in paragraphs {
      var cutter = GlyphCutter()
      let isCRLF = paragraph.last == "\r"
      cutter.cut(Substring(isCRLF ? paragraph.dropLast() : paragraph), from: offset)
      let ranges = lineRanges(Breaks(cutter.glyphs), width: max(1, width))
      for (index, range) in ranges.enumerated() {
        lines.append(
          TextLine(
            glyphs: Array(cutter.glyphs[range]), offsets: Array(cutter.offsets[range]),
            isParagraphEnd: index == ranges.count - 1))
      }
      offset += paragraph.count + 1
    }
    return lines
  }

  /// Returns the glyphs of each line of a paragraph, at least one line, without the spaces at its end.
  private static func lineRanges(_ breaks: Breaks, width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var columns = 0
    func endLine(at end: Int) {
      let line = breaks.withoutTrailingSpaces(start..<end)
      if !line.isEmpty { lines.append(line) }
      start = end
      columns = 0
    }
    for chunk in breaks.chunks {
      let content = breaks.withoutTrailingSpaces(chunk)
      let contentWidth = breaks.width(content)
      if columns + contentWidth > width { endLine(at: chunk.lowerBound) }
      if contentWidth > width {
        for index in content {
          let glyphWidth = breaks.glyphs[index].width
          if columns + glyphWidth > width { endLine(at: index) }
          columns += glyphWidth
        }
        columns += breaks.width(content.upperBound..<chunk.upperBound)
      } else {
        columns += breaks.width(chunk)
      }
    }
    endLine(at: breaks.glyphs.count)
    return lines.isEmpty ? [0..<0] : lines
  }
}
