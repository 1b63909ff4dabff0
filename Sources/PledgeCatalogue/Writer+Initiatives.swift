import GRDB
import PledgeModel

extension Writer {
  /// Writes initiatives that have been given numbers.
  func writeInitiatives(_ corpus: Corpus) throws {
    let initiative = try insertion("initiative")
    let (actor, related) = (
      try insertion("initiative_actor"), try insertion("initiative_related")
    )
    let quote = try insertion("initiative_quote")
    let conversion = Conversions(corpus)
    for entry in corpus.initiatives {
      let number = try initiatives(entry.id)
      let (lead, headline) = (entry.leadAmount, entry.headline)
      let euros = lead.flatMap { conversion.conversion(of: $0, of: entry, to: .euro)?.money.units }
      let key = try words.key(of: entry.name.english)
      try initiative(
        number, entry.id.rawValue, entry.name.english, entry.name.french, entry.summary.english,
        entry.summary.french, entry.kind.rawValue, entry.announced?.description,
        entry.stage.rawValue, initiatives(ifAny: entry.partOf), entry.note?.english,
        entry.note?.french, entry.places.map(\.rawValue).joined(separator: " "),
        entry.themes.map(\.rawValue).joined(separator: " "), key,
        entry.name.french == entry.name.english ? key : words.key(of: entry.name.french),
        entry.statingSources.count, euros, Self.rank(of: lead, euros: euros),
        amounts(ifAny: lead?.id), amounts(ifAny: headline?.id))
      for (position, part) in entry.actors.enumerated() {
        try actor(number, position, organizations(part.organization), part.role.rawValue)
      }
      for (position, id) in entry.related.enumerated() {
        try related(number, position, initiatives(id))
      }
      for (position, id) in entry.quotes.enumerated() { try quote(number, position, quotes(id)) }
    }
  }

  /// Returns the group that an initiative falls in when sorted by amount: a number in euros (0),
  /// one that has no rate (1), words only (2), nothing (3).
  private static func rank(of lead: Amount?, euros: Int64?) -> Int {
    guard let lead else { return 3 }
    guard lead.figure.stated != nil else { return 2 }
    return euros == nil ? 1 : 0
  }
}
