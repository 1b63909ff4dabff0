import PledgeModel

/// The tables of a data package.
extension PackageTable {
  static let all = [
    initiatives, amounts, metrics, actors, locations, citations, quotations, sources, organizations,
    places,
  ]

  static let initiatives = PackageTable(
    name: "initiatives", meaning: "What was announced.", key: ["id"],
    columns: [
      .id, .text("name_en", "Name in English."), .text("name_fr", "Name in French."),
      .text("summary_en", "Summary in English."), .text("summary_fr", "Summary in French."),
      .word("kind", InitiativeKind.self, "What sort of thing was announced."),
      .word("stage", Stage.self, "How far it has come."),
      .date("announced", "When it was announced."),
      .text("themes", "What it is about; words divided by blanks."),
      .text("part_of", "The initiative that it is part of, which may be outside the package."),
      .text("note_en", "What a reader should know, in English."),
      .text("note_fr", "What a reader should know, in French."),
    ])

  static let amounts = PackageTable(
    name: "amounts", meaning: "The figures of money, as the quotations state them.", key: ["id"],
    columns: [
      .id, .required("initiative", "The initiative."),
      .number("low", "The least, in whole units of the currency."),
      .number("high", "The most, in whole units of the currency."),
      .word("bound", Bound.self, "How the source bounds the figure."),
      .text("currency", "ISO 4217 code."),
      .number("eur", "The figure in euros, at the mean rate of the month of announcement."),
      .word("basis", Basis.self, "What the amount is the amount of."),
      .word("status", MoneyStatus.self, "How far the money has come."),
      .date("from", "The first year, month or day that the money is for."),
      .date("to", "The last year, month or day that the money is for."),
      .text("funder", "Whoever pays."),
      .text("within", "The amount that includes this one, which may be outside the package."),
      .flag("preferred", "Whether this figure is taken where sources differ."),
      .flag("counted", "Whether the amount is part of the total of its status."),
      .required("standing", "Why the amount is counted or not."),
      .text("as_written", "The figure as the quotations write it."),
      .text("note_en", "What a reader should know, in English."),
      .text("note_fr", "What a reader should know, in French."),
    ],
    references: [
      Reference(column: "initiative", table: "initiatives"),
      Reference(column: "funder", table: "organizations"),
    ])

  static let metrics = PackageTable(
    name: "metrics", meaning: "Figures that are no money.", key: ["initiative", "id"],
    columns: [
      .required("initiative", "The initiative."),
      .required("id", "The figure's name within its initiative."),
      .number("low", "The least."), .number("high", "The most."),
      .word("bound", Bound.self, "How the source bounds the figure."),
      .required("unit", "What is counted."), .text("label_en", "What it is, in English."),
      .text("label_fr", "What it is, in French."),
      .text("as_written", "The figure as the quotations write it."),
    ],
    references: [Reference(column: "initiative", table: "initiatives")])

  static let actors = PackageTable(
    name: "actors", meaning: "Who takes part in an initiative.", key: [],
    columns: [
      .required("initiative", "The initiative."), .required("organization", "The organization."),
      .word("role", Role.self, "What the organization does."),
    ],
    references: [
      Reference(column: "initiative", table: "initiatives"),
      Reference(column: "organization", table: "organizations"),
    ])

  static let locations = PackageTable(
    name: "locations", meaning: "Where the money of an initiative is to go.", key: [],
    columns: [.required("initiative", "The initiative."), .required("place", "The place.")],
    references: [
      Reference(column: "initiative", table: "initiatives"),
      Reference(column: "place", table: "places"),
    ])

  static let citations = PackageTable(
    name: "citations",
    meaning: "Which quotations state an amount or a metric, or else describe the initiative.",
    key: [],
    columns: [
      .required("initiative", "The initiative."), .text("amount", "The amount, if it is one."),
      .text("metric", "The metric's name, if it is one."),
      .required("quotation", "The quotation."),
    ],
    references: [
      Reference(column: "initiative", table: "initiatives"),
      Reference(column: "amount", table: "amounts"),
      Reference(column: "quotation", table: "quotations"),
    ])

  static let quotations = PackageTable(
    name: "quotations", meaning: "Passages of the sources, word for word.", key: ["id"],
    columns: [
      .id, .required("source", "The source."), .required("exact", "The words."),
      .number("start", "Where they stand in the document, in Unicode scalars."),
      .text("prefix", "What stands before them."), .text("suffix", "What stands behind them."),
      .text("speaker", "Who says them."),
      .word("grade", Quote.Grade.self, "How far the passage can be checked."),
      .text("translation_en", "Our translation into English."),
      .text("translation_fr", "Our translation into French."),
    ],
    references: [Reference(column: "source", table: "sources")])

  static let sources = PackageTable(
    name: "sources", meaning: "Documents that state figures.", key: ["id"],
    columns: [
      .id, .required("title", "Title."), .text("publisher", "Publisher."),
      .text("author", "Author."), .date("published", "When it was published."),
      .required("language", "ISO 639-1 code, or und where nobody says."),
      .text("url", "Address."), .text("sha256", "Digest of the document's bytes."),
      .number("length", "The document's length in Unicode scalars."),
    ])

  static let organizations = PackageTable(
    name: "organizations", meaning: "Whoever announces, pays, builds, receives or signs.",
    key: ["id"],
    columns: [
      .id, .text("name_en", "Name in English."), .text("name_fr", "Name in French."),
      .word("type", OrganizationType.self, "What sort of body it is."),
      .text("country", "Where it is at home."),
    ],
    references: [Reference(column: "country", table: "places")])

  static let places = PackageTable(
    name: "places", meaning: "Countries, blocs and regions.", key: ["id"],
    columns: [
      .id, .text("name_en", "Name in English."), .text("name_fr", "Name in French."),
      .word("kind", Place.Kind.self, "What sort of place it is."),
      .text("continent", "Continent."), .number("population", "Inhabitants."),
      .number("population_year", "The year of the population."),
      .number("gdp_usd", "Gross domestic product in current US dollars."),
      .number("gdp_year", "The year of the product."),
    ])
}

extension PackageTable.Column {
  fileprivate static let id = Self(
    name: "id", type: "string", meaning: "Name in the corpus.", isRequired: true, isUnique: true)

  fileprivate static func text(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "string", meaning: meaning)
  }

  fileprivate static func required(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "string", meaning: meaning, isRequired: true)
  }

  fileprivate static func word<Words: Vocabulary>(
    _ name: String, _: Words.Type, _ meaning: String
  ) -> Self {
    Self(
      name: name, type: "string", meaning: meaning, words: Words.allCases.map(\.rawValue),
      isRequired: true)
  }

  fileprivate static func number(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "integer", meaning: meaning)
  }

  fileprivate static func flag(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "boolean", meaning: meaning, isRequired: true)
  }

  /// A year, a month or a day, as far as it is known.
  fileprivate static func date(_ name: String, _ meaning: String) -> Self {
    Self(name: name, type: "date", meaning: meaning + " ISO 8601, as far as it is known.")
  }
}
