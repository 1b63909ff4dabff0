extension Glyphs {
  /// Returns a text of several lines as `plain(_:)` shows each, but whole: no line is cut.
  ///
  /// For answers that go to a terminal and that somebody may copy from there.
  public static func whole(_ text: String) -> String {
    var shown = ""
    shown.reserveCapacity(text.utf8.count)
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let isLast = end == rest.endIndex
      var line = rest[..<end]
      if !isLast, line.last == 0x0D { line.removeLast() }
      if line.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
        shown += Substring(line)
      } else {
        var cutter = GlyphCutter()
        cutter.cut(String(Substring(line))[...])
        for glyph in cutter.glyphs { shown += glyph.text }
      }
      if !isLast { shown += "\n" }
      rest = isLast ? rest[rest.endIndex...] : rest[text.utf8.index(after: end)...]
    }
    return shown
  }

  /// Returns a text with a visible mark for each scalar that a terminal may obey or hide, and
  /// everything else as it is: line ends, tabs and joiners stay.
  public static func marked(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var marked = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      let stays =
        switch scalar {
        case "\r": scalars.first == "\n"
        case "\t": true
        default: ScalarKind(scalar) != .refused
        }
      marked.append(stays ? scalar : scalar.substitute)
    }
    return String(marked)
  }
}
