import GRDB
import PledgeModel

extension Writer {
  func writeInitiatives() throws {
    let initiative = try insertion(into: "initiative")
    let (actor, theme) = (
      try insertion(into: "initiative_actor"), try insertion(into: "initiative_theme")
    )
    let (place, related, quote) = (
      try insertion(into: "initiative_place"), try insertion(into: "initiative_related"),
      try insertion(into: "initiative_quote")
    )
    let words = try Words(db)
    let conversion = Conversions(corpus)
    for entry in corpus.initiatives {
      let number = try initiatives(entry.id)
      let lead = entry.leadAmount
      let euros = lead.flatMap { conversion.conversion(of: $0, of: entry, to: .euro)?.money.units }
      try initiative(
        number, entry.id.rawValue, entry.name.english, entry.name.french, entry.summary.english,
        entry.summary.french, entry.kind.rawValue, entry.announced?.description,
        entry.stage.rawValue, initiatives(ifAny: entry.partOf), entry.note?.english,
        entry.note?.french,
        words.key(of: entry.name.english), words.key(of: entry.name.french),
        entry.statingSources.count, euros, Self.rank(of: lead, euros: euros),
        amounts(ifAny: lead?.id))
      for (position, part) in entry.actors.enumerated() {
        try actor(number, position, organizations(part.organization), part.role.rawValue)
      }
      for (position, word) in entry.themes.enumerated() {
        try theme(number, position, word.rawValue)
      }
      for (position, code) in entry.places.enumerated() {
        try place(number, position, places(code))
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
