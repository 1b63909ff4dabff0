import PledgeModel

/// A piece of a figure as a source writes it: digits, a word, or a sign.
struct FormToken: Hashable {
  enum Kind {
    case number
    /// Letters of a script that divides its words by blanks, dollar signs among them: `US$`.
    case word
    /// Letters of a script that does not, one or more words.
    case run
    /// Any other character by itself, a currency's sign among them.
    case sign
  }

  let kind: Kind
  /// The text as it is written.
  let text: String
  /// Whether no blank stands before it.
  let isGlued: Bool

  /// The text without case and accents.
  var folded: String { Self.folded(text) }

  static func folded(_ text: String) -> String {
    let words = WordFold.words(of: text)
    return text.contains("$") || words.count != 1 ? text.lowercased() : words[0]
  }
}

extension FormToken {
  /// Cuts a text into its pieces.
  ///
  /// - Returns: `nil` where it has digits other than those of ASCII.
  static func tokens(of text: String) -> [FormToken]? {
    let scalars = Array(text.unicodeScalars)
    var tokens: [FormToken] = []
    var (index, isGlued) = (0, false)
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        (index, isGlued) = (index + 1, false)
        continue
      }
      let kind: Kind
      var end = index + 1
      if scalar.isDigit {
        kind = .number
        end = endOfNumber(scalars, from: index)
      } else if scalar.properties.numericType == .decimal {
        return nil
      } else if scalar.isLetter {
        let isRun = scalar.isOfUndividedScript
        kind = isRun ? .run : .word
        while end < scalars.count, scalars[end].isLetter, scalars[end].isOfUndividedScript == isRun
        {
          end += 1
        }
      } else {
        kind = .sign
      }
      let text = String(String.UnicodeScalarView(scalars[index..<end]))
      tokens.append(FormToken(kind: kind, text: text, isGlued: isGlued))
      (index, isGlued) = (end, true)
    }
    return tokens
  }

  /// Digits, and single marks or blanks between them.
  private static func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if scalars[end].isDigit {
        end += 1
      } else if end + 1 < scalars.count, scalars[end + 1].isDigit, scalars[end].isMark {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether the scalar can stand between the digits of a number.
  fileprivate var isMark: Bool { properties.isWhitespace || ".,'’".unicodeScalars.contains(self) }

  fileprivate var isLetter: Bool {
    properties.isAlphabetic || self == "$" || properties.generalCategory == .nonspacingMark
  }

  /// Whether the scalar is of Thai, Han, kana or Hangul.
  fileprivate var isOfUndividedScript: Bool {
    switch value {
    case 0x0E00...0x0E7F, 0x1100...0x11FF, 0x3040...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF:
      true
    default: false
    }
  }
}
