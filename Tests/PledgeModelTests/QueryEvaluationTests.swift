import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryEvaluationTests {
  private func kept(
    _ text: String, in corpus: Corpus = .sample, unit: Currency = .euro,
    _ location: SourceLocation = #_sourceLocation
  ) -> [String] {
    let evaluation = QueryEvaluation(corpus, unit: unit)
    let condition = QuerySample.condition(text, location)
    return corpus.initiatives.filter { evaluation.matches($0, condition) }.map(\.id.rawValue)
  }

  private static let all = [
    "fr-ai-plan", "uae-campus", "fr-ai-law", "stargate", "invest-ai", "gigafactories",
  ]

  @Test(arguments: [
    ("", all), ("-()", []),
    ("country:FR", ["fr-ai-plan", "uae-campus", "fr-ai-law"]), ("country:AE", ["uae-campus"]),
    ("country:EU", ["invest-ai", "gigafactories"]),
    ("in:EU", ["fr-ai-plan", "uae-campus", "fr-ai-law", "invest-ai", "gigafactories"]),
    ("payer:AE", ["uae-campus"]),
    ("payer:ZZ", ["fr-ai-plan", "fr-ai-law", "stargate", "invest-ai", "gigafactories"]),
    ("kind:fund", ["invest-ai", "gigafactories"]), ("stage:paused", []),
    ("status:planned", ["gigafactories"]), ("basis:initial", ["stargate"]),
    ("bound:range,upTo", ["uae-campus"]), ("cur:$", ["stargate"]),
    ("since:2025-02", ["fr-ai-plan", "uae-campus", "invest-ai"]),
    ("until:2025-01", ["stargate", "gigafactories"]), ("date:2025-02-11", ["invest-ai"]),
    ("-date:2025", ["fr-ai-law"]), ("has:date", all.filter { $0 != "fr-ai-law" }),
    ("actor:openai", ["stargate"]), ("actor:mgx", ["uae-campus"]), ("funder:mg", ["uae-campus"]),
    ("actor:\"france government\"", ["fr-ai-plan"]), ("funder:openai", []),
    ("by:macron", ["fr-ai-plan"]), ("src:quotidien", ["fr-ai-plan", "uae-campus", "invest-ai"]),
    ("src:\"the gazette\"", ["uae-campus", "stargate"]), ("lang:en", ["uae-campus", "stargate"]),
    ("init:stargate,invest-ai", ["stargate", "invest-ai"]),
    ("part:fr-ai-plan", ["uae-campus"]), ("part:invest-ai", ["gigafactories"]),
    ("has:amount", all.filter { $0 != "fr-ai-law" }), ("has:period,note,url", []),
    ("has:funder", ["uae-campus"]), ("has:metric", ["stargate"]),
    ("has:quote", ["fr-ai-plan", "uae-campus", "stargate", "invest-ai"]),
    ("is:exact", ["fr-ai-plan", "stargate", "invest-ai", "gigafactories"]),
    ("is:bound", ["uae-campus"]), ("is:vague", []), ("is:converted", ["stargate"]),
    ("is:disputed", ["uae-campus"]), ("is:agreed", []),
    ("is:single", ["fr-ai-plan", "stargate", "invest-ai"]),
    ("is:nested", ["uae-campus", "gigafactories"]),
    ("is:counted", ["fr-ai-plan", "stargate", "invest-ai"]),
    ("milliard", ["fr-ai-plan", "uae-campus", "invest-ai"]), ("milliard ", []),
    ("EMIRATI ", ["uae-campus"]),
    ("etats", ["stargate"]), ("\"109 milliards d’euros\"", ["fr-ai-plan"]),
    ("\"milliards 109\"", []), ("d'euros ", ["fr-ai-plan", "uae-campus"]),
    ("stargate OR plan ", ["fr-ai-plan", "stargate"]),
    ("plan country:FR -is:nested", ["fr-ai-plan"]),
  ])
  func `a condition keeps what it says`(text: String, expected: [String]) {
    #expect(kept(text) == expected)
  }

  @Test(arguments: [
    ("amount:>=109bn", ["fr-ai-plan", "stargate", "invest-ai"]),
    ("amount:60bn..", ["fr-ai-plan", "stargate", "invest-ai"]),
    ("amount:>109bn", ["stargate", "invest-ai"]), ("amount:20bn", ["gigafactories"]),
    ("amount:40bn..50bn", ["uae-campus"]), ("amount:<30bn", ["gigafactories"]),
    ("amount:>$490bn", ["stargate"]), ("amount:>490bn", []), ("amount:$100bn", ["stargate"]),
    ("amount:<$21bn", ["gigafactories"]), ("amount:>¥1tn", all.filter { $0 != "fr-ai-law" }),
  ])
  func `amounts are compared as they are stated, in the unit shown or named`(
    text: String, expected: [String]
  ) {
    #expect(kept(text) == expected)
  }

  @Test func `the unit shown decides where none is named`() {
    #expect(kept("amount:>490bn", unit: .dollar) == ["stargate"])
    #expect(
      kept("is:converted", unit: .dollar) == [
        "fr-ai-plan", "uae-campus", "invest-ai", "gigafactories",
      ])
  }

  @Test func `two tests of amounts may be met by two amounts`() {
    #expect(kept("basis:initial amount:$500bn") == ["stargate"])
  }

  @Test func `an amount in words only passes every comparison, and can be left out`() {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample("vague", amounts: [.sample("vague/a", nil, bound: .unquantified)]),
      .sample("none"), .sample("own", amounts: [.sample("own/a", 5_000_000_000, nil)]),
      .sample(
        "both",
        amounts: [.sample("both/a", 7), .sample("both/b", nil, bound: .unquantified, basis: .part)]),
    ]
    #expect(kept("amount:>1bn", in: corpus) == ["vague"])
    #expect(kept("amount:<1bn", in: corpus) == ["vague", "both"])
    #expect(kept("amount:<1bn -is:vague", in: corpus) == ["both"])
    #expect(kept("is:vague", in: corpus) == ["vague"])
    #expect(kept("bound:vague", in: corpus) == ["vague", "both"])
  }

  @Test func `a period keeps the amounts that are for it`() {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample(
        "plan",
        amounts: [
          Amount(
            id: "plan/a", figure: .sample(1), currency: .euro, basis: .total, status: .announced,
            from: PartialDate("2026"), to: PartialDate("2030-06"))
        ])
    ]
    #expect(kept("period:2030 has:period", in: corpus) == ["plan"])
    #expect(kept("period:2030-07", in: corpus) == [])
    #expect(kept("period:..2025", in: corpus) == [])
  }

  @Test func `words are compared as whoever evaluates folds them`() {
    let exact = QueryEvaluation(.sample) { $0.split(separator: " ").map(String.init) }
    let stargate = Corpus.sample.initiatives[3]
    #expect(exact.matches(stargate, .word("Stargate", isPrefix: false)))
    #expect(!exact.matches(stargate, .word("stargate", isPrefix: false)))
  }

  @Test(arguments: 0..<8)
  func `what a condition leaves is what its negation keeps`(seed: UInt64) {
    let corpus = Corpus.random(seed: seed)
    let evaluation = QueryEvaluation(corpus)
    let vocabulary = QueryVocabulary(corpus)
    for field in QueryFields.all where !field.isSetting {
      for word in vocabulary.words(of: field).prefix(4) {
        let text = "\(field.name):\"\(word.word)\""
        let condition = QueryParser.parse(text, vocabulary: vocabulary, today: QuerySample.today)
          .query.condition
        let count = corpus.initiatives.count { evaluation.matches($0, condition) }
        let rest = corpus.initiatives.count { evaluation.matches($0, .not(condition)) }
        #expect(count + rest == corpus.initiatives.count)
        if let known = vocabulary.count(of: word, in: field),
          [.country, .members, .payer, .kind, .bound, .language, .currency].contains(field.key)
        {
          #expect(count == known, "\(text)")
        }
      }
    }
  }
}

@Suite struct QueryWordsTests {
  @Test(arguments: [
    ("L’IA à Paris", ["l", "ia", "a", "paris"]),
    ("data-centre 12:30", ["data", "centre", "12", "30"]),
    ("ÉTATS e\u{301}te\u{301}", ["etats", "ete"]),
    ("Zürich ÇA Åland ñ", ["zurich", "ca", "aland", "n"]),
    ("œuvre Ø ß ł", ["œuvre", "ø", "ß", "ł"]), ("データ", ["データ"]), ("—&!", []), ("", []),
    ("€109bn", ["109bn"]),
  ])
  func `texts are cut into words without case and accents`(text: String, words: [String]) {
    #expect(WordFold.words(of: text) == words)
  }

  @Test func `every Latin letter with one accent is folded, and no other letter`() {
    var letters: [Character: String] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in UInt32(0x300)...0x345 {
        letters[Character("\(letter)\(Unicode.Scalar(mark)!)")] = String(letter)
      }
    }
    #expect(letters.count > 1_500)
    for value in UInt32(0x80)...0x2FFF {
      guard let scalar = Unicode.Scalar(value),
        scalar.properties.generalCategory == .lowercaseLetter
      else { continue }
      let letter = String(scalar)
      #expect(WordFold.folded(letter) == letters[Character(scalar)] ?? letter)
    }
  }
}
