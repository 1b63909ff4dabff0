import GRDB
import PledgeModel

extension Catalogue {
  /// The most organizations, and the most sources, that a vocabulary names.
  public static let longestVocabulary = 2_000

  /// Returns what the catalogue knows that queries name, and how many initiatives each word keeps.
  ///
  /// It is what `QueryVocabulary(Corpus)` gathers, but for organizations and sources: where there are
  /// very many, the first of the corpus are named. Completion alone reads them, and the counts.
  ///
  /// - Parameter marks: What the reader has put on initiatives, which is counted too.
  /// - Complexity: O(*n*) in the words; initiatives were counted when the catalogue was built.
  public func vocabulary(
    counting marks: ReaderMarks = ReaderMarks()
  ) throws(CatalogueError) -> QueryVocabulary {
    try read { session in
      let places = try session.placesInOrder()
      let limit = Self.longestVocabulary
      let sources = try session.sources(
        Set(
          session.rows("SELECT slug FROM source ORDER BY id LIMIT \(limit)") {
            try $0.id(SourceID.self)
          }))
      var vocabulary = QueryVocabulary(
        places: places, currencies: try session.everyCurrency(),
        languages: try session.words(of: .language),
        organizations: try session.rows(
          "SELECT name_en, name_fr FROM organization ORDER BY id LIMIT \(limit)"
        ) { try $0.bilingual() },
        sources: try session.rows("SELECT slug FROM source ORDER BY id LIMIT \(limit)") {
          try $0.id(SourceID.self)
        }.compactMap { sources[$0] })
      vocabulary.counts = try session.counts()
      vocabulary.counts[.is] = try session.counts(of: marks)
      return vocabulary
    }
  }
}

extension Catalogue {
  /// Returns the words of a text as the full-text indexes have them.
  public func words(of text: String) throws(CatalogueError) -> [String] {
    try read { try $0.words.words(of: text) }
  }
}

extension Session {
  fileprivate func placesInOrder() throws -> [Place] {
    let hidden = Set(Place.withoutCountry.map(\.id))
    return try places(where: "TRUE").sorted { $0.key < $1.key }.map(\.value)
      .filter { !hidden.contains($0.id) }
  }

  /// The currencies of rates and of amounts.
  fileprivate func everyCurrency() throws -> [Currency] {
    try rates().currencies + words(of: .currency).map { Currency($0) }
  }

  /// How many initiatives each word of a field keeps.
  fileprivate func counts() throws -> [QueryField.Key: [String: Int]] {
    var counts: [QueryField.Key: [String: Int]] = [:]
    try forEach("SELECT field, word, initiatives FROM word_count WHERE initiatives > 0") { fields in
      guard let key = QueryField.Key(rawValue: try fields.text()) else {
        throw CatalogueError.damaged("field of a count")
      }
      let word = try fields.text()
      counts[key, default: [:]][word] = try fields.count()
    }
    return counts
  }

  /// How many initiatives each of a reader's marks is on; `nil` where none is on any.
  fileprivate func counts(of marks: ReaderMarks) throws -> [String: Int]? {
    let counts = try marks.all.mapValues { ids in
      try rows(
        of: .among("SELECT id FROM initiative WHERE slug IN \(ids.map(\.rawValue))"),
        capacity: count
      ).count
    }.filter { $0.value > 0 }
    return counts.isEmpty ? nil : Dictionary(uniqueKeysWithValues: counts.map { ($0.rawValue, $1) })
  }

  /// The words that are counted of a field.
  fileprivate func words(of key: QueryField.Key) throws -> [String] {
    try rows("SELECT word FROM word_count WHERE field = \(key.rawValue) ORDER BY word") {
      try $0.text()
    }
  }
}
