import GRDB
import PledgeModel

extension Writer {
  /// Writes initiatives.
  func writeInitiatives(_ additions: Additions) throws {
    let initiative = try insertion("initiative")
    let (actor, related) = (
      try insertion("initiative_actor"), try insertion("initiative_related")
    )
    let quote = try insertion("initiative_quote")
    for addition in additions.initiatives {
      let (entry, number, lead) = (addition.entry, addition.number, addition.lead)
      let key = try cutter.key(of: entry.name.english)
      let frenchKey =
        entry.name.french == entry.name.english ? key : try cutter.key(of: entry.name.french)
      if frenchKey != key { hasTranslatedNames = true }
      try initiative(
        number, entry.id.rawValue, entry.name.english, entry.name.french, entry.summary.english,
        entry.summary.french, entry.kind.rawValue, entry.announced?.description,
        entry.stage.rawValue, initiatives(ifAny: entry.partOf), entry.note?.english,
        entry.note?.french, Self.list(entry.places), Self.list(entry.themes), key,
        frenchKey, addition.statingSources, lead?.euros, Self.rank(of: lead), lead?.number,
        addition.headline?.number)
      for (position, part) in entry.actors.enumerated() {
        try actor(number, position, organizations(part.organization), part.role.rawValue)
      }
      for (position, id) in entry.related.enumerated() {
        try related(number, position, initiatives(id))
      }
      for (position, id) in entry.quotes.enumerated() { try quote(number, position, quotes(id)) }
    }
  }

  /// Returns the group that an initiative falls in when sorted by amount: a number in euros (0), one
  /// that is never added up (1), one that has no rate (2), words only (3), nothing (4).
  private static func rank(of lead: NumberedAmount?) -> Int {
    guard let lead else { return 4 }
    guard lead.amount.figure.stated != nil else { return 3 }
    guard lead.euros != nil else { return 2 }
    return lead.amount.basis.counts ? 0 : 1
  }

  /// Returns words as a column has them, a blank between them.
  private static func list<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    words.count == 1 ? words[0].rawValue : words.map(\.rawValue).joined(separator: " ")
  }
}
