extension String {
  /// The text on one line, without what a screen would obey or hide.
  ///
  /// Ends of lines and tabs are blanks; other controls, marks that turn the direction of writing, and
  /// characters that are none are `�`. Joiners stay: some scripts and emoji need them.
  var onOneLine: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var plain = UnicodeScalarView()
    for scalar in unicodeScalars { plain.append(scalar.onOneLine) }
    return String(plain)
  }
}

extension Unicode.Scalar {
  fileprivate var onOneLine: Unicode.Scalar {
    switch self {
    case "\n", "\r", "\t", "\u{85}": return " "
    case "\u{200C}", "\u{200D}": return self
    default: break
    }
    switch properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: return " "
    case .control, .format, .surrogate, .privateUse, .unassigned: return "\u{FFFD}"
    default: return self
    }
  }
}
