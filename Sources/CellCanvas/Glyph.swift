/// A grapheme cluster that a terminal may be sent, and the columns that it takes.
public struct Glyph: Hashable, Sendable {
  public let text: String
  /// 1 or 2 columns.
  public let width: Int

  public init(_ text: String, width: Int) {
    self.text = text
    self.width = width
  }

  static let ellipsis = Glyph("…", width: 1)
  static let space = Glyph(" ", width: 1)

  /// The glyphs of the scalars up to U+02FF, for those that `isPlain`.
  static let plain: [Glyph] = (0..<0x300).map { (value: UInt32) in
    Glyph(String(Unicode.Scalar(value) ?? " "), width: 1)
  }
}

extension Array where Element == Glyph {
  /// The columns that the glyphs take.
  public var width: Int { reduce(0) { $0 + $1.width } }

  /// Returns the glyphs that fit into so many columns; an ellipsis is the last if some do not.
  ///
  /// A wide glyph that would be cut is left out, so that the result may be a column narrower.
  public func truncated(to columns: Int) -> [Glyph] {
    guard columns > 0 else { return [] }
    var taken = 0
    var kept = 0
    for (index, glyph) in enumerated() {
      taken += glyph.width
      if taken < columns { kept = index + 1 }
      if taken > columns { return prefix(kept) + [.ellipsis] }
    }
    return self
  }
}
