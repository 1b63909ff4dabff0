import PledgeExplorer
import PledgeModel

/// A CSV table with a row for each amount, and one for each initiative without amounts.
///
/// An amount's first quotation is spelled out; `quotations` names all of them.
struct AmountTable: TextExport {
  let isRaw: Bool

  private static let headings = [
    "initiative", "name_en", "name_fr", "kind", "stage", "announced", "places", "place_names",
    "actors", "themes", "part_of", "amount", "low", "high", "currency", "eur", "bound", "basis",
    "status", "from", "to", "funder", "within", "preferred", "counted", "standing", "as_written",
    "quotation", "speaker", "language", "grade", "source", "source_title", "publisher", "published",
    "url", "quotations",
  ]

  func write(_ exported: Exported, to sink: some TextSink) throws(Failure) {
    try sink.write(CSV(headings: Self.headings, rows: [], isRaw: isRaw).text)
    try exported.forEachPage { page throws(Failure) in
      let rows = page.entries.flatMap { entry in
        let first = Self.cells(of: entry.initiative, in: page, exported.phrases)
        let amounts: [AmountRow?] = entry.amounts.isEmpty ? [nil] : entry.amounts
        return amounts.map { first + Self.cells(of: $0, in: page, exported.phrases) }
      }
      try sink.write(CSV(headings: [], rows: rows, isRaw: isRaw).lines)
    }
  }

  private static func cells(
    of initiative: Initiative, in page: Excerpt, _ phrases: Phrases
  ) -> [CSV.Cell] {
    let actors = initiative.actors.map { actor in
      let name = page.organizations[actor.organization].map { phrases($0.name) }
      return "\(name ?? actor.organization.rawValue) (\(actor.role.rawValue))"
    }
    return [
      .text(initiative.id.rawValue), .text(initiative.name.english), .text(initiative.name.french),
      .text(initiative.kind.rawValue), .text(initiative.stage.rawValue),
      .init(initiative.announced?.description),
      .text(initiative.places.map(\.rawValue).joined(separator: " ")),
      .text(
        initiative.places.map { code in page.places[code].map { phrases($0.name) } ?? code.rawValue
        }
        .joined(separator: "; ")),
      .text(actors.joined(separator: "; ")),
      .text(initiative.themes.map(\.rawValue).joined(separator: " ")),
      .init(initiative.partOf?.rawValue),
    ]
  }

  private static func cells(
    of row: AmountRow?, in page: Excerpt, _ phrases: Phrases
  ) -> [CSV.Cell] {
    guard let row else { return Array(repeating: .empty, count: headings.count - 11) }
    let amount = row.amount
    let quote = amount.quotes.lazy.compactMap { page.quotes[$0] }.first
    let source = quote.flatMap { page.sources[$0.source] }
    let funder = amount.funder.map { id in
      page.organizations[id].map { phrases($0.name) } ?? id.rawValue
    }
    return [
      .text(amount.id.rawValue), .init(amount.figure.low), .init(amount.figure.high),
      .init(amount.currency?.rawValue), .init(row.euros), .text(amount.figure.bound.rawValue),
      .text(amount.basis.rawValue), .text(amount.status.rawValue),
      .init(amount.from?.description), .init(amount.to?.description), .init(funder),
      .init(amount.within?.rawValue), .init(amount.preferred), .init(row.standing == .counted),
      .text(row.standing.name), .text(amount.asWritten.joined(separator: " | ")),
      .init(quote?.exact), .init(quote?.speaker), .init(source?.language),
      .init(quote?.grade.rawValue), .init(source?.id.rawValue), .init(source?.title),
      .init(source?.publisher), .init(source?.published?.description), .init(source?.url),
      .text(amount.quotes.map(\.rawValue).joined(separator: " ")),
    ]
  }
}

extension AmountRow {
  /// The stated number in euros, where it is in euros or can be converted.
  var euros: Int64? {
    amount.currency == .euro ? amount.figure.stated : conversion?.money.units
  }
}
