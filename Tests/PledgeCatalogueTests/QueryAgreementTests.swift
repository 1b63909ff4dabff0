import Foundation
import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

/// Conditions in SQL keep what the model says that they keep, on random corpora.
@Suite struct QueryAgreementTests {
  private static let units: [Currency?] = [nil, "USD", "GBP", "AED", "CHF"]

  @Test(arguments: 0..<12)
  func `a condition keeps what the model says`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let words = KnownWords(catalogue)
    var random = SeededGenerator(seed: seed)
    for unit in Self.units {
      let lens = Lens(unit)
      let marks = random.marks()
      let evaluation = QueryEvaluation(
        corpus, unit: lens.sumCurrency, marks: marks, words: { words(of: $0) })
      for test in random.everyTest() { try check(.field(test)) }
      for _ in 0..<20 { try check(random.condition(depth: 3)) }

      func check(_ made: Condition) throws {
        let condition = Query(made).condition
        let asked = condition.naming(marks)
        let expected = corpus.initiatives.filter { evaluation.matches($0, condition) }.map(\.id)
        let kept = try ids(catalogue, asked, lens)
        #expect(kept == Set(expected), "\(Query(condition)) in \(lens.sumCurrency)")
        let others = try ids(catalogue, .not(asked), lens)
        #expect(
          others == Set(corpus.initiatives.map(\.id)).subtracting(expected),
          "not \(Query(condition)) in \(lens.sumCurrency)")
      }
    }
  }

  @Test(arguments: 24..<30)
  func `quotations of a condition on fields are those of the initiatives that it keeps`(
    seed: UInt64
  ) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let words = KnownWords(catalogue)
    let evaluation = QueryEvaluation(corpus, words: { words(of: $0) })
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let (first, second) = (random.test(), random.test())
      let condition = Query(.all([.field(first), .not(.field(second))])).condition
      let kept = corpus.initiatives.filter { evaluation.matches($0, condition) }
      let quotes = try catalogue.quotes(matching: condition)
      #expect(Set(quotes.map(\.id)) == Set(kept.flatMap(\.everyQuote)), "\(Query(condition))")

      let word = Condition.word(random.pick(Corpus.vocabulary), isPrefix: false)
      let said = Set(try catalogue.quotes(matching: word).map(\.id))
      #expect(
        Set(try catalogue.quotes(matching: .all([condition, word])).map(\.id))
          == said.intersection(quotes.map(\.id)))
      #expect(
        Set(try catalogue.quotes(matching: .any([condition, .not(word)])).map(\.id))
          == Set(corpus.quotes.map(\.id)).subtracting(said).union(quotes.map(\.id)))
    }
  }

  @Test func `quotations are found by words next to each other`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    let quotes = try catalogue.quotes()
    for quote in quotes {
      let words = try catalogue.words(of: quote.exact)
      guard words.count > 2 else { continue }
      let phrase = words.prefix(3).joined(separator: " ")
      #expect(try catalogue.quotes(matching: .phrase(phrase)).map(\.id).contains(quote.id))
      let turned = words.prefix(3).reversed().joined(separator: " ")
      #expect(try !catalogue.quotes(matching: .phrase(turned)).map(\.id).contains(quote.id))
    }
  }

  @Test(arguments: 34..<44)
  func `the vocabulary is what the model gathers`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let vocabulary = try Catalogue(corpus: corpus).vocabulary()
    let expected = QueryVocabulary(corpus)
    #expect(vocabulary.places == expected.places)
    #expect(vocabulary.currencies == expected.currencies)
    #expect(vocabulary.languages == expected.languages)
    #expect(vocabulary.organizations == expected.organizations)
    #expect(vocabulary.sources == expected.sources)
    for key in QueryField.Key.allCases {
      #expect(vocabulary.counts[key] == expected.counts[key], "\(key)")
    }
  }

  @Test(arguments: 44..<50)
  func `a reader's marks are counted as the model counts them`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    var random = SeededGenerator(seed: seed)
    let marks = random.marks()
    let evaluation = QueryEvaluation(corpus, marks: marks)
    let counts = try Catalogue(corpus: corpus).vocabulary(counting: marks).counts[.is]
    for trait in InitiativeTrait.allCases {
      let isOfReader = marks.all[trait] != nil
      let kept = corpus.initiatives.filter { evaluation.matches($0, .field(.is([trait]))) }.count
      #expect(counts?[trait.rawValue] == (isOfReader && kept > 0 ? kept : nil), "\(trait)")
    }
  }

  @Test(arguments: [
    "country:FR\"; DROP TABLE initiative; --", "actor:\"x' OR 1=1\"", "plan\" NEAR plan*",
    "\"plan\"\" OR\"", "src:\"* OR *\"", "init:\"a' OR 'a\"", "lang:\"'\"", "{a b}*", "by:^a",
    "plan:plan", "a\u{0}b", "\"\u{0}\"",
  ])
  func `what is typed is never more than a value`(text: String) throws {
    let catalogue = try Catalogue(corpus: .sample)
    let parsed = QueryParser.parse(
      text, vocabulary: try catalogue.vocabulary(), today: PartialDate(year: 2025)!)
    _ = try ids(catalogue, parsed.query.condition, Lens())
    for test: FieldTest in [
      .actors([text]), .funders([text]), .speakers([text]), .sources([text]), .languages([text]),
      .initiatives([InitiativeID(text)]), .parts(of: [InitiativeID(text)]),
      .places([PlaceCode(text)], Reading()), .currencies([Currency(text)]),
    ] {
      _ = try ids(catalogue, .field(test), Lens())
    }
    #expect(try ids(catalogue, .everything, Lens()).count == 6)
  }

  private func ids(
    _ catalogue: Catalogue, _ condition: Condition, _ lens: Lens
  ) throws -> Set<InitiativeID> {
    let page = try catalogue.initiatives(
      matching: InitiativeQuery(condition: condition, lens: lens),
      in: .rows(from: 0, count: 1_000))
    #expect(page.total == page.rows.count)
    return Set(page.rows.map(\.id))
  }
}

/// A catalogue's words of texts, each text cut once.
private final class KnownWords: @unchecked Sendable {  // The lock guards the words.
  private let lock = NSLock()
  private let catalogue: Catalogue
  private var known: [String: [String]] = [:]

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  func callAsFunction(of text: String) -> [String] {
    lock.withLock {
      if let words = known[text] { return words }
      let words = (try? catalogue.words(of: text)) ?? []
      known[text] = words
      return words
    }
  }
}

/// Random conditions on what random corpora hold.
extension SeededGenerator {
  fileprivate mutating func condition(depth: Int) -> Condition {
    let count = Int.random(in: 0...3, using: &self)
    switch Int.random(in: -1..<(depth == 0 ? 7 : 11), using: &self) {
    case -1:
      let sources = [
        #"\b\#(beginning())"#, "\(beginning()).*s\\b", "[aeiou]{2}", #"\d+ m"#, "x|é+$",
      ]
      return .expression(try! RegularExpression(pick(sources)))
    case 0, 1: return .word(beginning(), isPrefix: true)
    case 2: return .word(pick(Corpus.vocabulary), isPrefix: once(in: 3))
    case 3: return .phrase(pick(Corpus.vocabulary) + " " + pick(Corpus.vocabulary))
    case 4...6: return .field(test())
    case 7: return .not(condition(depth: depth - 1))
    case 8, 9: return .all((0..<count).map { _ in condition(depth: depth - 1) })
    default: return .any((0..<count).map { _ in condition(depth: depth - 1) })
    }
  }

  fileprivate mutating func test() -> FieldTest { pick(everyTest()) }

  /// A test of every kind.
  fileprivate mutating func everyTest() -> [FieldTest] {
    let codes: [PlaceCode] = ["FR", "US", "EU", "AE", "XX", "021", "ZZ", .unknown, .several]
    let ids = (0..<30).map { InitiativeID("initiative-\($0)") } + ["nothing"]
    return [
      .places(picks(3, of: codes), Reading()),
      .places(picks(3, of: codes), Reading(.destination, withMembers: true)),
      .places(picks(3, of: codes), Reading(.origin)),
      .kinds(picks(3, of: Array(InitiativeKind.allCases))),
      .stages(picks(3, of: Array(Stage.allCases))),
      .themes(picks(3, of: Array(InitiativeTheme.allCases))),
      .amounts(ranges()), .amounts(ranges()), .amounts(ranges()),
      .currencies(picks(3, of: ["EUR", "USD", "GBP", "AED", "CHF"])),
      .statuses(picks(3, of: Array(MoneyStatus.allCases))),
      .bases(picks(3, of: Array(Basis.allCases))),
      .bounds(picks(3, of: Array(Bound.allCases))),
      .announced(dates()), .announced(dates()), .periods(dates()), .periods(dates()),
      .actors([beginning()]), .funders([beginning(), beginning()]),
      .speakers([beginning() + " " + beginning()]),
      .sources([beginning(), "source-\(Int.random(in: 0...9, using: &self))"]),
      .languages(picks(2, of: ["fr", "en", "de"])), .initiatives(picks(3, of: ids)),
      .parts(of: picks(4, of: ids)), .has(picks(3, of: Array(InitiativeContent.allCases))),
      .is(picks(2, of: Array(InitiativeTrait.allCases))),
      .has([pick(Array(InitiativeContent.allCases))]),
      .is([pick(Array(InitiativeTrait.allCases))]),
    ]
  }

  /// What a reader may have marked and noted, some of it in no corpus.
  fileprivate mutating func marks() -> ReaderMarks {
    let ids = (0..<30).map { InitiativeID("initiative-\($0)") } + ["nothing"]
    return ReaderMarks(marked: picks(6, of: ids), noted: picks(6, of: ids))
  }

  /// The beginning of a word, perhaps all of it.
  private mutating func beginning() -> String {
    let word = pick(Corpus.vocabulary)
    return String(word.prefix(Int.random(in: 1...word.count, using: &self)))
  }

  private mutating func ranges() -> [AmountRange] {
    let units: [Int64] = [
      0, 6, 7, 8, 1_000_000, 1_041_300, 2_500_000_000, 109_000_000_000, 113_501_700_000, .max,
    ]
    return (0..<Int.random(in: 0...2, using: &self)).compactMap { _ in
      let (first, last) = (pick(units), pick(units))
      let currency: Currency? = pick([nil, nil, .euro, .dollar, "GBP", "AED", "CHF"])
      return AmountRange(
        pick([
          .over(first), .atLeast(first), .under(first), .atMost(first), .between(first, last),
        ]), currency)
    }
  }

  private mutating func dates() -> [DateRange] {
    let dates: [PartialDate?] = [
      nil, "2023", "2024", "2025", "2025-01", "2025-02", "2025-02-11", "2025-02-12", "2027-06",
      "2027",
    ].map { $0.flatMap { PartialDate($0) } }
    return (0..<2).compactMap { _ in DateRange(from: pick(dates), to: pick(dates)) }
  }
}
