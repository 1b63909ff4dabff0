import PledgeModel

/// An initiative's file.
extension EntrySchema {
  static let initiative = EntrySchema(
    [
      .init("name", .bilingual, "What it is called, in English and in French."),
      .init(
        "summary", .bilingual, "What is announced, in a sentence or two in your own words."),
      .init("kind", .word(of: InitiativeKind.self), "What sort of thing was announced."),
      .init(
        "places", .references(.place, mayBeEmpty: false),
        "Where the money is to go: codes of places.toml, that of this file's folder first."),
      .init(
        "stage", .word(of: Stage.self), "How far it has come.",
        example: "\"\(Stage.announced.rawValue)\""),
      .init("themes", .words(InitiativeTheme.allCases.map(\.rawValue)), "What it is about."),
      .init(
        "quotes", .references(.quotation, mayBeEmpty: false),
        "The passages that tell of it: the source's file, a # and the quotation's id."),
    ],
    optional: [
      .init(
        "announced", .date,
        "When it was announced: a day, a month or a year, as far as it is known."),
      .init("part_of", .reference(.initiative), "The initiative that this one is a part of."),
      .init("related", .references(.initiative), "Initiatives to be looked at beside it."),
      .init(
        "note", .bilingual, "What a reader should know before trusting the entry."),
      .accept,
      .init("actor", .entries(.actor), "Who takes part; one such table for each."),
      .init(
        "amount", .entries(.amount),
        "A figure of money, as one or more quotations state it; one such table for each figure."),
      .init("metric", .entries(.metric), "A figure that is no money."),
    ])

  static let actor = EntrySchema([
    .init("organization", .reference(.organization), "An id of organizations.toml."),
    .init("role", .word(of: Role.self), "What it does."),
  ])

  static let amount = EntrySchema(
    [
      .init("id", .id, "A name that no other amount of this file has.", example: "\"total\""),
      .bound,
      .init("basis", .word(of: Basis.self), "What it is the amount of."),
      .init(
        "status", .word(of: MoneyStatus.self), "How far the money has come.",
        example: "\"\(MoneyStatus.announced.rawValue)\""),
      .asWritten,
    ],
    optional: [
      .statedBy, .low("whole units of the currency, never millions"), .high,
      .init("currency", .currency, "The currency's code (ISO 4217), where the source tells it."),
      .init("from", .date, "The first year, month or day that the money is for."),
      .init("to", .date, "The last one.", example: "\"2030\""),
      .init("funder", .reference(.organization), "Who pays: an id of organizations.toml."),
      .init(
        "within", .reference(.amount),
        "The amount that includes this one: its initiative, a / and its id."),
      .init("preferred", .flag, "Whether it is the one to show where sources differ."),
      .init("note", .bilingual, "What a reader should know of the figure."),
      .accept,
    ])

  static let metric = EntrySchema(
    [
      .init("id", .id, "A name that no other metric of this file has."), .bound,
      .init("unit", .text(), "What is counted.", example: "\"people/year\""),
      .init("label", .bilingual, "What the figure is of."), .asWritten,
    ],
    optional: [
      .statedBy, .low("a whole number: 500 MW, not 0.5 GW"), .high,
      .init("note", .bilingual, "What a reader should know of the figure."),
    ])

  static let observation = EntrySchema(
    [
      .init("id", .id, "A name that no other observation has."),
      .init("place", .reference(.place), "A code of places.toml."), .bound,
      .init("unit", .text(), "What is counted.", example: "\"%\""),
      .init("label", .bilingual, "What the figure is of."), .asWritten,
    ],
    optional: [
      .statedBy, .low("a whole number"), .high,
      .init("date", .date, "What day, month or year it is of."),
    ])
}

/// Keys that figures have in common.
extension EntryKey {
  fileprivate static let bound = EntryKey(
    "bound", .word(of: Bound.self),
    "How the source bounds it; exact and about have low = high, upTo only high, atLeast only low.")

  fileprivate static let asWritten = EntryKey(
    "as_written", .texts, "Each form of the figure, letter for letter as its quotations write it.")

  fileprivate static let statedBy = EntryKey(
    "quotes", .references(.quotation, mayBeEmpty: true),
    "The passages that state it; it needs one.")

  fileprivate static func low(_ unit: String) -> EntryKey {
    EntryKey("low", .count, "The least that it can be, \(unit).")
  }

  fileprivate static let high = EntryKey("high", .count, "The most that it can be.")

  static let accept = EntryKey(
    "accept", .words(CorpusWarning.Name.allCases.map(\.rawValue), mayBeEmpty: true),
    "Warnings of 'pledgebook check' that are right all the same; say why in a comment.")
}
