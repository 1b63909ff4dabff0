/// What becomes of a Unicode scalar when text is made into glyphs.
enum ScalarKind: Hashable {
  /// It takes one or two columns.
  case spacing(columns: Int)
  /// It stands on the scalar before it.
  case mark
  /// U+200C or U+200D, kept between the letters or emoji that it joins.
  case joiner
  /// U+FE0E or U+FE0F, kept after an emoji.
  case selector
  /// A tab or a newline, shown as a space.
  case blank
  /// Anything else: a visible mark stands in its place.
  case refused

  init(_ scalar: Unicode.Scalar) {
    if scalar.isPlain {
      self = .spacing(columns: 1)
      return
    }
    switch scalar.value {
    case 0x09, 0x0A: self = .blank
    case 0x200C, 0x200D: self = .joiner
    case 0xFE0E, 0xFE0F: self = .selector
    default: self = Self.lookedUp(scalar)
    }
  }

  /// The kind by Unicode's own tables.
  static func lookedUp(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      .refused
    case _ where WidthTable.isZeroWidth(scalar):
      scalar.isIgnorable ? .refused : .mark
    case _ where WidthTable.isWide(scalar):
      scalar.isIgnorable ? .refused : .spacing(columns: 2)
    default: scalar.isIgnorable ? .refused : .spacing(columns: 1)
    }
  }
}
