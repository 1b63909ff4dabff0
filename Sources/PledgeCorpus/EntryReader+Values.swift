import LinedTOML
import PledgeModel

/// The values that keys stand for; each accessor reports a malformed one and then gives `nil`.
extension EntryReader {
  /// A text in both languages: one plain text, or a table with `en` and `fr`.
  ///
  /// Where one language is missing, the other's text stands for it.
  func bilingual(_ key: String) -> Bilingual? {
    if let both = text(key) { return Bilingual(both) }
    guard let table = entry(key, of: .translation) else { return nil }
    let english = table.text("en")
    let french = table.text("fr")
    for (name, language) in [("en", Language.english), ("fr", .french)] where !table.wasGiven(name)
    {
      report(.missingLanguage(key, language), at: key)
    }
    guard let either = english ?? french else { return nil }
    return Bilingual(english: english ?? either, french: french ?? either)
  }

  /// A word of a closed list.
  func word<Word: Vocabulary>(_ key: String, as vocabulary: Word.Type = Word.self) -> Word? {
    text(key).flatMap { word($0, as: vocabulary, line: line(of: key)) }
  }

  /// A list of words of a closed list, without the unknown ones.
  func words<Word: Vocabulary>(_ key: String, as vocabulary: Word.Type = Word.self) -> [Word] {
    texts(key).compactMap { word($0.text, as: vocabulary, line: $0.line) }
  }

  private func word<Word: Vocabulary>(_ text: String, as: Word.Type, line: Int) -> Word? {
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    log.add(.unknownWord(text, of: Word.title, known: known), in: file, line: line)
    return nil
  }

  func date(_ key: String) -> PartialDate? {
    guard let text = text(key) else { return nil }
    let date = PartialDate(text)
    if date == nil { report(.malformedDate(text), at: key) }
    return date
  }

  /// A kebab-case name.
  func id(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard text.isKebabCase else {
      report(.malformedID(text), at: key)
      return nil
    }
    return text
  }

  /// A number that is not negative.
  func count(_ key: String) -> Int64? {
    guard let number = integer(key) else { return nil }
    guard number >= 0 else {
      report(.negativeNumber(key, number), at: key)
      return nil
    }
    return number
  }

  func currency(_ key: String) -> Currency? {
    guard let code = text(key) else { return nil }
    guard Currency.codes.contains(code) else {
      let nearest = Spelling.nearest(to: code, in: Currency.codes).first
      report(.unknownCurrency(code, nearest: nearest), at: key)
      return nil
    }
    return Currency(code)
  }

  /// The address of a web page: `http` or `https`, with a host and without a user.
  func webAddress(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard Array(text.utf8).withUnsafeBufferPointer({ WebAddress($0) != nil }) else {
      report(.notWebAddress(text), at: key)
      return nil
    }
    return text
  }

  func sha256(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) })
    else {
      report(.malformedSHA256(text), at: key)
      return nil
    }
    return text
  }

  /// The two letters of a language.
  func languageCode(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard text.utf8.count == 2, text.utf8.allSatisfy(\.isSmallLetter) else {
      report(.malformedLanguage(text), at: key)
      return nil
    }
    return text
  }

  /// The figure that `low`, `high` and `bound` are.
  func figure() -> Figure? {
    let (low, high) = (count("low"), count("high"))
    guard let bound = word("bound", as: Bound.self), (low != nil) == wasGiven("low"),
      (high != nil) == wasGiven("high")
    else { return nil }
    guard let figure = Figure(low: low, high: high, bound: bound) else {
      report(.boundMismatch(bound), at: "bound")
      return nil
    }
    return figure
  }
}

extension String {
  /// Whether the text is small letters and digits, joined by single hyphens.
  var isKebabCase: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isDigit || $0.isSmallLetter }
    }
  }

  /// Whether the text has the form of a place's code: `FR`, or `150`.
  var isPlaceCode: Bool {
    utf8.count == 2 && utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      || utf8.count == 3 && utf8.allSatisfy(\.isDigit)
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

extension CorpusFault.Fault {
  /// The fault that an id has; `nil` where it has none.
  public init?(ofID id: String) {
    if id.isKebabCase { return nil }
    self = .malformedID(id)
  }
}
