import PledgeModel

/// A source's file and the files of which a corpus has one.
extension EntrySchema {
  static let corpus = EntrySchema([
    .init("title", .bilingual, "What the corpus is called, in English and in French."),
    .init("version", .text(), "Which state of it this is.", example: "\"1\""),
    .init(
      "licence", .text(), "What others may do with it.",
      example: "\"CC BY 4.0; quotations belong to their authors\""),
    .init("date", .date, "The month whose exchange rates convert announcements without a date."),
  ])

  static let source = EntrySchema(
    [
      .init("title", .text(), "What the document is called, in its own language."),
      .init("language", .languageCode, "The two letters of its language (ISO 639-1)."),
    ],
    optional: [
      .init("publisher", .text(), "Who publishes it."),
      .init("author", .text(), "Who wrote it."),
      .init("published", .date, "When it was published."),
      .init("url", .webAddress, "Its address."),
      .init("sha256", .sha256, "The digits that sha256sum prints for its text."),
      .init("length", .count, "How many Unicode scalars its text has.", example: "1_000"),
      .accept,
      .init("quote", .entries(.quote), "A passage; one such table for each."),
    ])

  static let quote = EntrySchema(
    [
      .init("id", .id, "A name that no other quotation of this file has."),
      .init(
        "exact", .text(longest: Limits.quotationScalars),
        """
        The words, letter for letter: at most \(Limits.figureScalars) scalars, such as the figure \
        as the page writes it; \(Limits.quotationScalars) where start tells their place.
        """),
    ],
    optional: [
      .init(
        "start", .count, "Where they begin in the document's text, in Unicode scalars.",
        example: "0"),
      .init(
        "prefix", .surroundings(longest: Limits.contextScalars),
        "The scalars before them, at most \(Limits.contextScalars)."),
      .init(
        "suffix", .surroundings(longest: Limits.contextScalars),
        "The scalars after them, at most \(Limits.contextScalars)."),
      .init("speaker", .text(), "Who says it, where the document names somebody."),
      .init("translation", .translations, "What they mean in the other language, in our words."),
    ])

  static let place = EntrySchema(
    [
      .init("code", .reference(.place), "Two capital letters (ISO 3166-1), or three digits (M49)."),
      .init("name", .bilingual, "What it is called, in English and in French."),
    ],
    optional: [
      .init("kind", .word(of: Place.Kind.self), "What sort of place it is."),
      .init("continent", .text(), "Its continent, in English.", example: "\"Europe\""),
      .init("population", .count, "How many people live there.", example: "67_059_887"),
      .init(
        "gdp_usd", .count, "Its gross domestic product, in whole US dollars.",
        example: "2_715_518_000_000"),
      .init("figures_year", .year, "The year that both figures are of."),
      .init("members", .references(.place), "The countries of a bloc."),
    ])

  static let organization = EntrySchema(
    [
      .init("id", .id, "A name that no other organization has."),
      .init("name", .bilingual, "What it is called; one text where both languages say the same."),
      .init("type", .word(of: OrganizationType.self), "What sort of body it is."),
    ],
    optional: [
      .init("country", .reference(.place), "Where it is at home: a code of places.toml."), .accept,
    ])

  /// What a translated text has.
  static let translation = EntrySchema(
    [],
    optional: Language.allCases.map { .init($0.rawValue, .text(), "The text in \($0.name).") })

  static let places = EntrySchema(
    [], optional: [.init("place", .entries(.place), "A country, a bloc or a region.")])

  static let organizations = EntrySchema(
    [],
    optional: [
      .init(
        "organization", .entries(.organization),
        "Whoever announces, pays, builds or receives; one such table for each.")
    ])

  static let observations = EntrySchema(
    [],
    optional: [
      .init(
        "observation", .entries(.observation),
        "A figure about a place that belongs to no initiative; one such table for each.")
    ])
}
