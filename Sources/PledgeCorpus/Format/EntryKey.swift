import PledgeModel

/// A key of an entry in a corpus file: what it holds, and what whoever writes it should know.
public struct EntryKey: Sendable {
  public let name: String
  public let content: Content
  public internal(set) var isRequired = false
  /// What the key says, in a line of English.
  public let summary: String
  /// A value as a new file may show it, written as TOML.
  public let example: String

  /// - Parameter example: A value written as TOML; `nil` for any that the content allows.
  init(_ name: String, _ content: Content, _ summary: String, example: String? = nil) {
    self.name = name
    self.content = content
    self.summary = summary
    self.example = example ?? content.example
  }

  /// What the values of a key must be.
  public enum Content: Sendable {
    /// Any text that is not blank, of so many Unicode scalars at most where a number is given.
    case text(longest: Int? = nil)
    /// Any text, also an empty one, of so many Unicode scalars at most.
    case surroundings(longest: Int)
    /// One text for both languages, or a table of them.
    case bilingual
    /// A table of languages, none of which must be there.
    case translations
    /// Texts, each once.
    case texts
    /// A word of a closed list.
    case word([String])
    /// Words of a closed list, each once.
    case words([String], mayBeEmpty: Bool = false)
    /// A name in small letters, digits and single hyphens.
    case id
    /// What refers to an entry of a kind.
    case reference(CorpusFault.EntryKind)
    /// What refers to entries of a kind, each once.
    case references(CorpusFault.EntryKind, mayBeEmpty: Bool = true)
    /// A day, a month or a year.
    case date
    case currency
    case languageCode
    case webAddress
    case sha256
    /// A whole number that is not negative.
    case count
    case year
    case flag
    /// Entries of a kind, each a table of its own.
    case entries(EntrySchema)
  }
}

extension EntryKey {
  /// What sort of value TOML has for the key.
  var shape: CorpusFault.Shape {
    switch content {
    case .text, .surroundings, .word, .id, .reference, .date, .currency, .languageCode,
      .webAddress, .sha256:
      .text
    case .bilingual: .bilingual
    case .translations: .table
    case .texts, .words, .references: .texts
    case .count, .year: .integer
    case .flag: .boolean
    case .entries: .tables
    }
  }

  /// Whether the key's text or list may be empty: the passage before a document's first words is.
  var mayBeEmpty: Bool {
    switch content {
    case .surroundings, .references(_, mayBeEmpty: true), .words(_, mayBeEmpty: true): true
    default: false
    }
  }
}

extension EntryKey.Content {
  /// A list of the words of a vocabulary.
  static func word<Word: Vocabulary>(of vocabulary: Word.Type) -> Self {
    .word(vocabulary.allCases.map(\.rawValue))
  }

  fileprivate var example: String {
    switch self {
    case .text, .surroundings: "\"…\""
    case .bilingual, .translations: "{ en = \"…\", fr = \"…\" }"
    case .texts: "[\"…\"]"
    case .word(let words): "\"\(words.first ?? "")\""
    case .words(let words, _): "[\"\(words.first ?? "")\"]"
    case .id: "\"short-name\""
    case .reference(let kind): "\"\(kind.reference)\""
    case .references(let kind, _): "[\"\(kind.reference)\"]"
    case .date: "\"2025-02-11\""
    case .currency: "\"EUR\""
    case .languageCode: "\"en\""
    case .webAddress: "\"https://example.org/page\""
    case .sha256: "\"\(String(repeating: "0", count: 64))\""
    case .count: "1_000_000_000"
    case .year: "2019"
    case .flag: "true"
    case .entries: ""
    }
  }
}

extension CorpusFault.EntryKind {
  /// What refers to such an entry, in an example.
  fileprivate var reference: String {
    switch self {
    case .place: "FR"
    case .quotation: "source-id#quote-id"
    case .amount: "initiative-id/amount-id"
    case .organization, .source, .initiative, .metric, .observation: "\(rawValue)-id"
    }
  }
}
