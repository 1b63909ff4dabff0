extension Unicode.Scalar {
  /// The picture of a control or `�`: what stands in the place of a scalar that is refused.
  var substitute: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  /// Whether it is a letter or sign of Latin that takes a column: U+0020 to U+02FF without controls
  /// and the soft hyphen.
  var isPlain: Bool {
    value < 0x300 && (value >= 0x20 && value < 0x7F || value >= 0xA0 && value != 0xAD)
  }

  /// Whether it is common, harmless and never one cluster with another such scalar: Latin, general
  /// punctuation, currencies, arrows, mathematics, box drawing, braille, and what `isLoneWide`.
  var isLone: Bool {
    if value < 0x2010 { return isPlain }
    switch value {
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2190...0x22FF, 0x2500...0x259F,
      0x2800...0x28FF:
      return true
    default: return isLoneWide
    }
  }

  /// Whether it is a kana, an ideograph or a Hangul syllable.
  private var isLoneWide: Bool {
    switch value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// The glyph that it makes beside others that are lone; `nil` if it is not.
  var loneGlyph: Glyph? {
    if isPlain { return Glyph.plain[Int(value)] }
    return isLone ? Glyph(String(self), width: isLoneWide ? 2 : 1) : nil
  }

  /// Whether it shows nothing by itself, such as a Hangul filler or a Mongolian selector.
  var isIgnorable: Bool { properties.isDefaultIgnorableCodePoint }

  /// One of the 26 letters that make flags in pairs.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it is a picture that a joiner may bind to another; digits and flag letters are not.
  var isPictograph: Bool {
    value > 0x7F && properties.isEmoji && !isRegionalIndicator && !properties.isEmojiModifier
  }

  /// Whether it is a letter or a mark of a script that is written with joiners: Arabic, Syriac,
  /// N'Ko, the scripts of India and Sri Lanka, Myanmar, Khmer and Mongolian.
  var needsJoiners: Bool {
    switch value {
    case 0x0600...0x077F, 0x07C0...0x07FF, 0x0840...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF:
      switch properties.generalCategory {
      case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
      default: false
      }
    default: false
    }
  }
}
