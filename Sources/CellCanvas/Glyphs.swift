/// Text made harmless: what a terminal may be sent, cut into glyphs.
///
/// An allow-list decides: a scalar is kept when it is printable and assigned. Scalars of the general
/// categories Cc, Cf, Cs, Co, Cn, Zl and Zp, and those that Unicode calls ignorable by default, each
/// become one visible mark of one column: `␛` and its like for C0 controls, `␡` for DEL, `�` for all
/// others. A newline and a tab become a space. Joiners and variation selectors are kept only inside
/// emoji sequences, and joiners between letters of scripts that need them. A glyph has at most 4
/// combining marks for each column; the marks beyond them are together one `�`.
public enum Glyphs {
  /// The glyphs that one line has at most; an ellipsis is the last of a line that was cut.
  public static let longestLine = 4096

  /// Returns the glyphs of a text that is shown on one line.
  public static func line(_ text: String) -> [Glyph] {
    line(text, limit: longestLine)
  }

  /// Returns a text as `line(_:)` shows it, for messages and plain tables.
  public static func plain(_ text: String) -> String {
    if text.utf8.count <= longestLine, text.utf8.allSatisfy(isPrintableASCII) { return text }
    return line(text).reduce(into: "") { $0 += $1.text }
  }

  /// Returns a message of several lines, each as `plain(_:)` gives it.
  public static func plainLines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { plain(String($0)) }.joined(separator: "\n")
  }

  /// Returns the columns that a text takes on one line.
  public static func width(_ text: String) -> Int {
    if text.utf8.count <= longestLine, text.utf8.allSatisfy(isPrintableASCII) {
      return text.utf8.count
    }
    return line(text).width
  }

  /// Returns at most `limit` glyphs of a text, and looks at no more of it than they need.
  static func line(_ text: String, limit: Int) -> [Glyph] {
    // The byte after the last glyph tells that no mark stands on it.
    let first = text.utf8.prefix(limit + 1)
    if first.allSatisfy(isPrintableASCII) {
      if first.count <= limit { return first.map { Glyph.plain[Int($0)] } }
      return first.prefix(limit - 1).map { Glyph.plain[Int($0)] } + [.ellipsis]
    }
    // No run of marks or joiners, however long, costs more than this many bytes a glyph.
    let longest = 64 * limit
    let isCut = text.utf8.count > longest
    let end = isCut ? text.utf8.index(text.startIndex, offsetBy: longest) : text.endIndex
    // A copy: clusters of a substring would be sought in the text behind it.
    let start = isCut ? String(text.unicodeScalars[..<end]) : text
    var cutter = GlyphCutter()
    cutter.cut(start[...], limit: limit + 1)
    let glyphs = cutter.glyphs
    guard isCut || glyphs.count > limit else { return glyphs }
    return glyphs.prefix(limit - 1) + [.ellipsis]
  }

  private static func isPrintableASCII(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }
}
