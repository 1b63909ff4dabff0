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
      try write(addition, into: initiative)
      for (position, organization) in addition.actors.enumerated() {
        let role = addition.entry.actors[position].role.rawValue
        try actor(addition.number, position, organization, role)
      }
      for (position, id) in addition.entry.related.enumerated() {
        try related(addition.number, position, initiatives(id))
      }
      for (position, number) in addition.quotes.enumerated() {
        try quote(addition.number, position, number)
      }
    }
  }

  /// Writes an initiative's own row.
  ///
  /// Its values are read one by one where they lie: a copy of the initiative would take longer.
  private func write(_ addition: Addition, into initiative: Insertion) throws {
    let (name, summary) = (addition.entry.name, addition.entry.summary)
    let (note, lead) = (addition.entry.note, addition.lead)
    let key = try cutter.key(of: name.english)
    let frenchKey = name.french == name.english ? key : try cutter.key(of: name.french)
    if frenchKey != key { hasTranslatedNames = true }
    try initiative(
      addition.number, addition.entry.id.rawValue, name.english, name.french, summary.english,
      summary.french, addition.entry.kind.rawValue, addition.entry.announced?.description,
      addition.entry.stage.rawValue, initiatives(ifAny: addition.entry.partOf), note?.english,
      note?.french, Self.list(addition.entry.places), Self.list(addition.entry.themes), key,
      frenchKey, addition.statingSources, lead?.euros, Self.rank(of: lead), lead?.number,
      addition.headline?.number)
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
