/// A grapheme cluster that a terminal may be sent, and the columns that it takes.
public struct Glyph: Hashable, Sendable {
  public let text: String
  /// 1 or 2 columns.
  public let width: Int

  public init(_ text: String, width: Int) {
    self.text = text
    self.width = width
  }
}

extension Array where Element == Glyph {
  /// The columns that the glyphs take.
  public var width: Int { reduce(0) { $0 + $1.width } }
}
