extension String {
  /// Returns the text with everything that a terminal may obey or hide replaced by what can be seen.
  ///
  /// Control characters become `^[` (C0 and DEL) or their code points (`U+009B`); so do marks of
  /// direction, invisible characters, unassigned ones, and combining marks after the fourth on one
  /// letter. A tab becomes a space. All text from files that is part of a message goes through here.
  ///
  /// - Parameter limit: How many Unicode scalars are kept; a longer text ends in an ellipsis.
  func harmless(limit: Int = Limits.shownScalars) -> String {
    var shown = String.UnicodeScalarView()
    var count = 0
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isCombining ? marks + 1 : 0
      let substitute = scalar.substitute(afterMarks: marks)
      let width = substitute?.unicodeScalars.count ?? 1
      guard count + width <= limit else {
        shown.append("…")
        break
      }
      count += width
      if let substitute {
        shown.append(contentsOf: substitute.unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The text as a message quotes it: harmless, short, between apostrophes.
  var quoted: String { "'\(harmless(limit: Limits.quotedScalars))'" }
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// What is shown instead of the scalar, or `nil` where it may be shown itself.
  fileprivate func substitute(afterMarks marks: Int) -> String? {
    switch value {
    case 0x20..<0x7F: return nil
    case 0x09: return " "
    case 0x00..<0x20, 0x7F: return "^" + String(UnicodeScalar(UInt8(value) ^ 0x40))
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return codePoint
    case .nonspacingMark where marks > 4, .enclosingMark where marks > 4: return codePoint
    default: return properties.isDefaultIgnorableCodePoint ? codePoint : nil
    }
  }

  /// The scalar's number as Unicode writes it: `U+009B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
