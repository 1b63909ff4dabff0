import GRDB
import PledgeModel

/// Writes initiatives into a plain database.
struct PlainRows {
  private let initiative: Insertion
  private let location: Insertion
  private let theme: Insertion
  private let actor: Insertion
  private let amount: Insertion
  private let metric: Insertion
  private let citation: Insertion

  init(_ db: Database) throws {
    initiative = try Insertion(db, into: "initiative", columns: 11)
    location = try Insertion(db, into: "initiative_place", columns: 3)
    theme = try Insertion(db, into: "initiative_theme", columns: 2)
    actor = try Insertion(db, into: "initiative_actor", columns: 3)
    amount = try Insertion(db, into: "amount", columns: 19)
    metric = try Insertion(db, into: "metric", columns: 9)
    citation = try Insertion(db, into: "citation", columns: 4)
  }

  func add(_ entry: Excerpt.Entry) throws {
    let (it, id) = (entry.initiative, entry.initiative.id.rawValue)
    try initiative(
      id, it.name.english, it.name.french, it.summary.english, it.summary.french,
      it.kind.rawValue, it.stage.rawValue, it.announced?.description, it.partOf?.rawValue,
      it.note?.english, it.note?.french)
    for (position, code) in it.places.enumerated() { try location(id, code.rawValue, position) }
    for word in it.themes { try theme(id, word.rawValue) }
    for each in it.actors { try actor(id, each.organization.rawValue, each.role.rawValue) }
    try cite(it.quotes, for: id, amount: nil, metric: nil)
    for row in entry.amounts { try add(row, of: id) }
    for each in it.metrics {
      try metric(
        id, each.id, each.figure.low, each.figure.high, each.figure.bound.rawValue, each.unit,
        each.label.english, each.label.french, each.asWritten.joined(separator: " | "))
      try cite(each.quotes, for: id, amount: nil, metric: each.id)
    }
  }

  private func add(_ row: AmountRow, of id: String) throws {
    let it = row.amount
    let eur = it.currency == .euro ? it.figure.stated : row.conversion?.money.units
    try amount(
      it.id.rawValue, id, it.figure.low, it.figure.high, it.figure.bound.rawValue,
      it.currency?.rawValue, eur, it.basis.rawValue, it.status.rawValue, it.from?.description,
      it.to?.description, it.funder?.rawValue, it.within?.rawValue, it.preferred,
      row.standing == .counted, row.standing.name, it.asWritten.joined(separator: " | "),
      it.note?.english, it.note?.french)
    try cite(it.quotes, for: id, amount: it.id.rawValue, metric: nil)
  }

  private func cite(
    _ quotes: [QuoteID], for id: String, amount: String?, metric: String?
  ) throws {
    for quote in quotes { try citation(id, amount, metric, quote.rawValue) }
  }
}
