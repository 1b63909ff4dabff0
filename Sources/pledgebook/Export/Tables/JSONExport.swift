import PledgeCatalogue
import PledgeModel

/// A JSON array of initiatives as `list` writes them, each with what `show` adds to it: its quotations,
/// sources and organizations.
struct JSONExport: TextExport {
  func write(_ exported: Exported, to sink: some TextSink) throws(Failure) {
    guard exported.count > 0 else { return try sink.write("[]\n") }
    var separator = "[\n"
    try exported.forEachPage { page throws(Failure) in
      var text = ""
      let corpora = try Failure.told { () throws(CatalogueError) in
        try exported.catalogue.corpora(of: page.entries.map(\.initiative.id))
      }
      for entry in page.entries {
        let json = Self.json(entry, in: page)
        text += separator
        text += json.adding(["corpus": JSON(corpora[entry.initiative.id])]).element(indent: "  ")
        separator = ",\n"
      }
      try sink.write(text)
    }
    try sink.write("\n]\n")
  }

  static func json(_ entry: Excerpt.Entry, in page: Excerpt) -> JSON {
    let initiative = entry.initiative
    let quotes = initiative.everyQuote.sorted().compactMap { page.quotes[$0] }
    let sources = Set(quotes.map(\.source)).sorted().compactMap { page.sources[$0] }
    let bodies = initiative.everyOrganization.sorted().compactMap { page.organizations[$0] }
    let standings = Dictionary(entry.amounts.map { ($0.id, $0.standing) }) { first, _ in first }
    return JSON(initiative, standings: standings).adding([
      "quoted": .list(quotes.map { JSON($0) }),
      "sources": .list(sources.map { JSON($0) }),
      "organizations": .list(bodies.map { JSON($0) }),
    ])
  }
}
