import PledgeModel

extension Corpus {
  /// A small corpus in which each rule of counting has its case.
  ///
  /// France: a plan of €109 bn; a campus of €30 bn to €50 bn within it, told by two sources; a law
  /// without money. United States: Stargate, $500 bn, whose first $100 bn lie within. European
  /// Union: a fund of €200 bn, and gigafactories of €20 bn that are part of it.
  public static let sample = Corpus(
    title: Bilingual(english: "Sample", french: "Échantillon"), version: "1",
    licence: "CC BY 4.0", date: february,
    places: [
      .sample("FR", Bilingual("France")),
      .sample("US", Bilingual(english: "United States", french: "États-Unis")),
      .sample(
        "EU", Bilingual(english: "European Union", french: "Union européenne"), kind: .bloc,
        members: ["FR"]),
      .sample("AE", Bilingual(english: "United Arab Emirates", french: "Émirats arabes unis")),
    ],
    organizations: [
      Organization(
        id: "government-of-france",
        name: Bilingual(english: "Government of France", french: "Gouvernement français"),
        type: .government, country: "FR"),
      Organization(id: "mgx", name: Bilingual("MGX"), type: .investor, country: "AE"),
      Organization(id: "openai", name: Bilingual("OpenAI"), type: .company, country: "US"),
    ],
    sources: [
      .sample("le-quotidien", publisher: "Le Quotidien", published: "2025-02-10", language: "fr"),
      .sample("the-gazette", publisher: "The Gazette", published: "2025-01-22"),
    ],
    quotes: [
      Quote(
        id: "le-quotidien#plan", exact: "un plan de 109 milliards d’euros pour l’IA", start: 120,
        speaker: "Emmanuel Macron",
        translation: [.english: "a plan of 109 billion euros for AI"]),
      Quote(id: "le-quotidien#campus", exact: "de 30 à 50 milliards d’euros", start: 40),
      Quote(id: "le-quotidien#figure", exact: "200 milliards"),
      Quote(
        id: "the-gazette#stargate", exact: "$500 billion over four years", start: 10,
        prefix: "Stargate will cost ", suffix: "."),
      Quote(id: "the-gazette#campus", exact: "up to 40 billion euros", start: 900),
    ],
    initiatives: [
      .sample(
        "fr-ai-plan",
        name: Bilingual(english: "French AI plan", french: "Plan français pour l’IA"),
        kind: .publicPrivate, places: ["FR"],
        actors: [.init("government-of-france", .announcer)], announced: "2025-02-09",
        quotes: ["le-quotidien#plan"],
        amounts: [
          .sample(
            "fr-ai-plan/total", 109_000_000_000, asWritten: ["109 milliards d’euros"],
            quotes: ["le-quotidien#plan"])
        ]),
      .sample(
        "uae-campus", name: Bilingual(english: "UAE campus", french: "Campus émirati"),
        kind: .infrastructure, places: ["FR", "AE"], announced: "2025-02",
        related: ["fr-ai-plan"],
        amounts: [
          .sample(
            "uae-campus/total", 50_000_000_000, bound: .range, funder: "mgx",
            within: "fr-ai-plan/total", preferred: true,
            asWritten: ["de 30 à 50 milliards d’euros"], quotes: ["le-quotidien#campus"]),
          .sample(
            "uae-campus/other", 40_000_000_000, bound: .upTo, funder: "mgx",
            asWritten: ["up to 40 billion euros"], quotes: ["the-gazette#campus"]),
        ]),
      .sample("fr-ai-law", kind: .regulation, places: ["FR"]),
      .sample(
        "stargate", kind: .privateInvestment, places: ["US"], actors: [.init("openai", .partner)],
        announced: "2025-01-21",
        amounts: [
          .sample(
            "stargate/total", 500_000_000_000, "USD", asWritten: ["$500 billion"],
            quotes: ["the-gazette#stargate"]),
          .sample(
            "stargate/initial", 100_000_000_000, "USD", basis: .initial, within: "stargate/total"),
        ],
        metrics: [
          Metric(
            id: "years", figure: .sample(4), unit: "years",
            label: Bilingual(english: "duration", french: "durée"), asWritten: ["four years"],
            quotes: ["the-gazette#stargate"])
        ]),
      .sample(
        "invest-ai", kind: .fund, places: ["EU"], announced: "2025-02-11",
        amounts: [
          .sample(
            "invest-ai/target", 200_000_000_000, basis: .target, quotes: ["le-quotidien#figure"])
        ]),
      .sample(
        "gigafactories", kind: .fund, places: ["EU"], announced: "2025", partOf: "invest-ai",
        amounts: [.sample("gigafactories/total", 20_000_000_000, status: .planned)]),
    ],
    observations: [
      Observation(
        id: "share", place: "US", figure: .sample(86), unit: "%",
        label: Bilingual(english: "share of investment", french: "part de l’investissement"),
        date: PartialDate("2024"), asWritten: ["86 %"], quotes: ["the-gazette#stargate"])
    ],
    rates: .sample)

  private static let february = PartialDate("2025-02")!
}
