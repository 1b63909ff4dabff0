/// Words without case and accents, as the catalogue's full-text index cuts texts into them.
///
/// SQLite's `unicode61 remove_diacritics 2` takes letters, digits and private characters for words
/// and all else for what divides them. Letters that Unicode does not compose of a Latin letter and
/// one accent are left as they are; whoever has the index's own tokenizer gives that to
/// `QueryEvaluation`.
public enum WordFold {
  /// Returns the words of a text, without case and accents.
  public static func words(of text: String) -> [String] { parts(of: text).map(folded) }

  /// Returns a text without case and accents.
  public static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    var result = String.UnicodeScalarView()
    for character in lower {
      if let letter = letters[character] {
        result.append(letter)
      } else {
        result.append(contentsOf: character.unicodeScalars.filter { !isMark($0) })
      }
    }
    return String(result)
  }

  /// Returns a folded text without what people leave out of names: blanks, hyphens, apostrophes and
  /// dots.
  static func squeezed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        folded(text).unicodeScalars.filter {
          !$0.properties.isWhitespace && !"-_.'’".unicodeScalars.contains($0)
        }))
  }

  /// Returns the words of a text as they are written.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isInWord(scalar) || (!part.isEmpty && isMark(scalar)) {
        part.append(scalar)
      } else if !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      }
    }
    if !part.isEmpty { parts.append(String(part)) }
    return parts
  }

  /// Returns a text without what is before its first word and behind its last.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: isInWord),
      let last = scalars.lastIndex(where: isInWord)
    else { return "" }
    let behind = scalars[scalars.index(after: last)...].prefix(while: isMark)
    return String(scalars[first...last]) + String(behind)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      return true
    default: return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  /// The Latin letters that have an accent. A composed letter finds the entry of its two parts,
  /// since Swift takes them for the same character.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
      for value in UInt32(0x300)...0x345 {
        guard let mark = Unicode.Scalar(value) else { continue }
        var accented = String.UnicodeScalarView([letter])
        accented.append(mark)
        if let character = String(accented).first { letters[character] = letter }
      }
    }
    return letters
  }()
}
