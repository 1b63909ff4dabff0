import PledgeModel
import PledgeTesting

extension Corpus {
  /// A corpus with a case for each sign of the boards: periods of every shape, dates of every
  /// precision and none, disputes of two and of three figures, places with and without numbers.
  static let boards: Corpus = {
    var corpus = Corpus.sample
    corpus.places = [
      place("FR", "France", "France", 68_516_699, 3_160_443),
      place("US", "United States", "États-Unis", 340_110_988, 29_184_890),
      place("EU", "European Union", "Union européenne", 450_171_184, 19_423_319),
      place("GB", "United Kingdom", "Royaume-Uni", 69_226_000, 3_643_834),
      Place(id: "XX", name: Bilingual(english: "Worldwide", french: "Monde"), kind: .worldwide),
    ]
    corpus.quotes.append(
      Quote(
        id: "the-gazette#several", exact: "The project is estimated at several billion euros.",
        start: 1900, translation: [.french: "Le projet est estimé à plusieurs milliards d’euros."]))
    corpus.quotes.append(
      Quote(id: "the-gazette#fund", exact: "an initial endowment of 400 million", start: 2500))
    corpus.initiatives = [
      .sample(
        "fr-ai-plan",
        name: Bilingual(english: "French AI plan", french: "Plan français pour l’IA"),
        kind: .publicPrivate, actors: [.init("government-of-france", .announcer)],
        announced: "2025-02-09", themes: [.compute, .talent], quotes: ["le-quotidien#plan"],
        amounts: [
          .sample(
            "fr-ai-plan/total", 109_000_000_000, asWritten: ["109 milliards d’euros"],
            quotes: ["le-quotidien#plan"])
        ]),
      campus,
      .sample(
        "stargate", kind: .privateInvestment, places: ["US"], actors: [.init("openai", .funder)],
        announced: "2025-01-21", themes: [.compute],
        amounts: [
          dated(
            "stargate/total", 500_000_000_000, "USD", from: "2025", to: "2028",
            asWritten: ["$500 billion"], quotes: ["the-gazette#stargate"])
        ]),
      .sample(
        "ai-champions",
        name: Bilingual(english: "EU AI Champions", french: "Champions européens de l’IA"),
        kind: .fund, places: ["EU"], announced: "2025-02-10",
        amounts: [
          dated("ai-champions/target", 150_000_000_000, basis: .target, from: "2025-02", to: "2030")
        ]),
      .sample(
        "current-ai", name: Bilingual("Current AI"), kind: .fund, places: ["XX"],
        announced: "2025-02-11",
        amounts: [
          .sample(
            "current-ai/initial", 400_000_000, basis: .target, asWritten: ["400 million"],
            quotes: ["the-gazette#fund"]),
          .sample(
            "current-ai/target", 2_500_000_000, bound: .upTo, basis: .target, preferred: true),
        ]),
      .sample(
        "ecosystem", name: Bilingual(english: "French ecosystem", french: "Écosystème français"),
        amounts: [
          dated(
            "ecosystem/spent", 2_500_000_000, bound: .atLeast, status: .spent, from: "2018", to: nil
          )
        ]),
      .sample(
        "uk-programme",
        name: Bilingual(english: "UK programme", french: "Programme britannique"), places: ["GB"],
        announced: "2024-02", amounts: [.sample("uk-programme/total", nil, "GBP")]),
      .sample(
        "roost", name: Bilingual("ROOST"), kind: .partnership, places: ["XX"],
        announced: "2025-02-10",
        amounts: [
          dated("roost/total", 27_000_000, "USD", status: .committed, from: nil, to: "2025-06")
        ]),
      .sample(
        "gigafactories", kind: .fund, places: ["EU"], announced: "2025",
        amounts: [.sample("gigafactories/total", 20_000_000_000)]),
      .sample("fr-ai-law", kind: .regulation, announced: "2024-03-13"),
      .sample(
        "supercomputer", kind: .infrastructure, places: ["GB"], announced: "2024-07-30",
        amounts: [.sample("supercomputer/total", 800_000_000, "GBP")]),
    ]
    return corpus
  }()

  /// Three figures for one thing: up to, exactly, and in words only.
  private static let campus = Initiative.sample(
    "uae-campus", name: Bilingual(english: "UAE campus", french: "Campus émirati"),
    kind: .infrastructure, announced: "2025-02", themes: [.compute, .research],
    amounts: [
      .sample(
        "uae-campus/total", 50_000_000_000, bound: .range, funder: "mgx",
        within: "fr-ai-plan/total", preferred: true,
        asWritten: ["de 30 à 50 milliards d’euros"], quotes: ["le-quotidien#campus"]),
      .sample(
        "uae-campus/other", 40_000_000_000, bound: .upTo, funder: "mgx",
        within: "fr-ai-plan/total", asWritten: ["up to 40 billion euros"],
        quotes: ["the-gazette#campus"]),
      Amount(
        id: "uae-campus/words", figure: .unquantified, currency: .euro, basis: .total,
        status: .announced, within: "fr-ai-plan/total", asWritten: ["several billion euros"],
        quotes: ["the-gazette#several"],
        note: Bilingual(
          english: "An estimate of what the project costs.",
          french: "Une estimation du coût du projet.")),
    ],
    note: Bilingual(
      english: "The two papers differ; the range is preferred as the more careful statement.",
      french: "Les deux journaux divergent ; la fourchette est préférée, plus prudente."))

  private static func place(
    _ code: PlaceCode, _ english: String, _ french: String, _ population: Int64,
    _ millions: Int64
  ) -> Place {
    Place(
      id: code, name: Bilingual(english: english, french: french),
      population: .init(population, year: 2024), gdp: .init(millions * 1_000_000, year: 2024))
  }

  private static func dated(
    _ id: AmountID, _ number: Int64, _ currency: Currency = .euro, bound: Bound = .exact,
    basis: Basis = .total, status: MoneyStatus = .announced, from: String?, to: String?,
    asWritten: [String] = [], quotes: [QuoteID] = []
  ) -> Amount {
    Amount(
      id: id, figure: .sample(number, bound), currency: currency, basis: basis, status: status,
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) },
      asWritten: asWritten, quotes: quotes)
  }
}
