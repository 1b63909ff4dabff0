/// One line of a wrapped text.
public struct TextLine: Hashable, Sendable {
  public let glyphs: [Glyph]
  /// Where each glyph begins, in Unicode scalars of the wrapped text.
  public let offsets: [Int]
  /// Whether the text goes on with a new paragraph, or ends.
  public let isParagraphEnd: Bool

  public init(glyphs: [Glyph], offsets: [Int], isParagraphEnd: Bool) {
    self.glyphs = glyphs
    self.offsets = offsets
    self.isParagraphEnd = isParagraphEnd
  }

  /// The columns that the line takes.
  public var width: Int { glyphs.width }

  /// Returns the columns that show a range of the text's scalars; `nil` if none is on this line.
  ///
  /// - Parameter range: Offsets in Unicode scalars of the wrapped text.
  public func columns(of range: Range<Int>) -> Range<Int>? {
    var column = 0
    var shown: Range<Int>?
    for (index, glyph) in glyphs.enumerated() {
      let end = index + 1 < offsets.count ? offsets[index + 1] : offsets[index] + 1
      if offsets[index] < range.upperBound, end > range.lowerBound {
        shown = (shown?.lowerBound ?? column)..<(column + glyph.width)
      }
      column += glyph.width
    }
    return shown
  }
}
