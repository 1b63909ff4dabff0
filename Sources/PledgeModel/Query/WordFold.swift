/// Words without case and accents, as the catalogue's full-text index cuts texts into them.
///
/// SQLite's `unicode61 remove_diacritics 2` takes letters, digits and private characters for words
/// and all else for what divides them. Letters that Unicode does not compose of a Latin letter and
/// one accent are left as they are; whoever has the index's own tokenizer gives that to
/// `QueryEvaluation`.
public enum WordFold {
  /// Returns the words of a text, without case and accents.
  public static func words(of text: String) -> [String] {
    guard isASCII(text) else { return parts(of: text).map(folded) }
    return text.lowercased().utf8.split { !isLetterOrDigit($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Returns a text without case and accents.
  public static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    if isASCII(lower) { return lower }
    var result = String.UnicodeScalarView()
    for scalar in lower.unicodeScalars where !isMark(scalar) {
      result.append(AccentedLetter.base(of: scalar) ?? scalar)
    }
    return String(result)
  }

  /// Returns a folded text without what people leave out of names: blanks, hyphens, apostrophes and
  /// dots.
  static func squeezed(_ text: String) -> String {
    let folded = folded(text)
    guard isASCII(folded) else {
      return String(String.UnicodeScalarView(folded.unicodeScalars.filter { !isLeftOut($0) }))
    }
    let kept = folded.utf8.filter { !isLeftOut(Unicode.Scalar($0)) }
    return String(decoding: kept, as: UTF8.self)
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

  static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetterOrDigit(UInt8(ascii: scalar)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      return true
    default: return false
    }
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }

  /// Whether people leave a character out of names.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "_", ".", "'", "’", "\t"..."\r": true
    default: !scalar.isASCII && scalar.properties.isWhitespace
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
  }
}
