import PledgeModel

/// Entries that are being added, for those who work on them beside the writer: each with its number.
struct EntryBatch: Sendable {
  var organizations: [(number: Int64, name: Bilingual)] = []
  /// The sources and quotations that are new, by their places among those that are named.
  var sources: [(number: Int64, place: Int)] = []
  var quotes: [(number: Int64, place: Int)] = []
  var additions = Additions()
  /// What the initiatives name, also what was added before.
  var named = NamedEntries()
}

/// Entries that initiatives name; of two with one name the first is meant.
struct NamedEntries: Sendable {
  var organizations: [Organization] = []
  var sources: [Source] = []
  var quotes: [Quote] = []

  /// Where each entry stands, by its name.
  var places: Places {
    Places(
      organizations: Self.places(of: organizations.lazy.map(\.id)),
      sources: Self.places(of: sources.lazy.map(\.id)),
      quotes: Self.places(of: quotes.lazy.map(\.id)))
  }

  struct Places {
    let organizations: [OrganizationID: Int]
    let sources: [SourceID: Int]
    let quotes: [QuoteID: Int]
  }

  private static func places<ID: Identifier>(of ids: some Sequence<ID>) -> [ID: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
