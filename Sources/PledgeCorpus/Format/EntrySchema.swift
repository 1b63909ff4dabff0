/// The keys of one kind of entry: the format that `Corpus/README.md` describes.
struct EntrySchema {
  let required: [String: CorpusFault.Shape]
  /// Keys that may be left out. A figure's quotations are among them only because leaving them out
  /// is a fault of its own.
  let optional: [String: CorpusFault.Shape]
  /// Every key, in the order in which messages list them.
  let keys: [String]

  init(
    _ required: KeyValuePairs<String, CorpusFault.Shape>,
    optional: KeyValuePairs<String, CorpusFault.Shape> = [:]
  ) {
    self.required = Dictionary(uniqueKeysWithValues: required.map { ($0.key, $0.value) })
    self.optional = Dictionary(uniqueKeysWithValues: optional.map { ($0.key, $0.value) })
    keys = required.map(\.key) + optional.map(\.key)
  }

  /// Whether a key's text or list may be empty: the passage before a document's first words is.
  func mayBeEmpty(_ key: String) -> Bool {
    optional[key] == .texts || key == "prefix" || key == "suffix"
  }

  static let corpus = EntrySchema([
    "title": .bilingual, "version": .text, "licence": .text, "date": .text,
  ])

  static let place = EntrySchema(
    ["code": .text, "name": .bilingual],
    optional: [
      "kind": .text, "continent": .text, "population": .integer, "gdp_usd": .integer,
      "figures_year": .integer, "members": .texts,
    ])

  static let organization = EntrySchema(
    ["id": .text, "name": .bilingual, "type": .text],
    optional: ["country": .text, "accept": .texts])

  static let source = EntrySchema(
    ["title": .text, "language": .text],
    optional: [
      "publisher": .text, "author": .text, "published": .text, "url": .text, "sha256": .text,
      "length": .integer, "accept": .texts, "quote": .tables,
    ])

  static let quote = EntrySchema(
    ["id": .text, "exact": .text],
    optional: [
      "start": .integer, "prefix": .text, "suffix": .text, "speaker": .text, "translation": .table,
    ])

  static let translation = EntrySchema([:], optional: ["en": .text, "fr": .text])

  static let initiative = EntrySchema(
    [
      "name": .bilingual, "summary": .bilingual, "kind": .text, "places": .texts, "stage": .text,
      "themes": .texts, "quotes": .texts,
    ],
    optional: [
      "announced": .text, "part_of": .text, "related": .texts, "note": .bilingual,
      "accept": .texts, "actor": .tables, "amount": .tables, "metric": .tables,
    ])

  static let actor = EntrySchema(["organization": .text, "role": .text])

  static let amount = EntrySchema(
    [
      "id": .text, "bound": .text, "basis": .text, "status": .text, "as_written": .texts,
    ],
    optional: [
      "quotes": .texts, "low": .integer, "high": .integer, "currency": .text, "from": .text,
      "to": .text, "funder": .text, "within": .text, "preferred": .boolean, "note": .bilingual,
      "accept": .texts,
    ])

  static let metric = EntrySchema(
    [
      "id": .text, "bound": .text, "unit": .text, "label": .bilingual, "as_written": .texts,
    ],
    optional: ["quotes": .texts, "low": .integer, "high": .integer, "note": .bilingual])

  static let observation = EntrySchema(
    [
      "id": .text, "place": .text, "bound": .text, "unit": .text, "label": .bilingual,
      "as_written": .texts,
    ],
    optional: ["quotes": .texts, "low": .integer, "high": .integer, "date": .text])

  /// The schema of a file that holds only entries of one kind.
  static func file(of entries: String) -> EntrySchema {
    EntrySchema([:], optional: [entries: .tables])
  }
}
