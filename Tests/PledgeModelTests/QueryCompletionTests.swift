import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryCompletionTests {
  /// Completes at `|`.
  private func completion(_ marked: String, limit: Int = 100) -> (QueryCompletion, String) {
    let scalars = marked.unicodeScalars
    let cursor = scalars.prefix { $0 != "|" }.count
    let text = String(scalars.prefix(cursor)) + String(scalars.dropFirst(cursor + 1))
    return (
      QueryCompletion(text, at: cursor, vocabulary: QuerySample.vocabulary, limit: limit), text
    )
  }

  private func items(_ marked: String) -> [String] { completion(marked).0.items.map(\.text) }

  /// The text after the first item is taken, with the cursor as `|`.
  private func taking(_ marked: String) -> String? {
    let (completion, text) = completion(marked)
    guard let item = completion.items.first else { return nil }
    let taken = completion.applying(item, to: text)
    let scalars = taken.text.unicodeScalars
    return String(scalars.prefix(taken.cursor)) + "|" + String(scalars.dropFirst(taken.cursor))
  }

  @Test(arguments: ["|", "plan |", "(|", "-|", "not:|", "plan | fund"])
  func `where a term begins every field is offered`(text: String) {
    #expect(items(text) == QueryFields.all.map { $0.name + ":" })
  }

  @Test func `fields are offered by what is typed of their names`() {
    #expect(items("ki|") == ["kind:"])
    #expect(items("s|").starts(with: ["status:", "since:", "stage:", "src:", "sort:"]))
    #expect(items("CURR|") == ["cur:"])
  }

  @Test func `places are offered behind the fields`() {
    #expect(items("fra|") == ["country:FR"])
    #expect(items("unit|") == ["country:US", "country:AE"])
    #expect(items("zzz|") == [])
  }

  @Test func `values are offered with what they stand for and their counts, the most first`() {
    let items = completion("country:|").0.items
    #expect(items.map(\.text).starts(with: ["FR", "EU", "US", "AE"]))
    #expect(items.first?.label == Bilingual("France"))
    #expect(items.first?.count == 3)
    #expect(items.map(\.count).prefix(4) == [3, 2, 1, 1])
  }

  @Test func `values are offered by the beginning of a code, a name or a word of it`() {
    #expect(items("country:f|") == ["FR"])
    #expect(items("country:émi|") == ["AE"])
    #expect(items("country:emirates|") == ["AE"])
    #expect(items("kind:pu|") == ["public-programme", "public-private"].reversed())
    #expect(items("cur:€|") == ["EUR"])
    #expect(items("lang:|") == ["fr", "en"])
    #expect(items("sort:da|") == ["date-desc", "date-asc"])
    #expect(items("group:cou|") == ["place", "origin"])
  }

  @Test func `a value that stands in the list already is not offered again`() {
    #expect(items("country:FR,f|") == [])
    #expect(!items("country:FR,|").contains("FR"))
  }

  @Test func `names of several words are offered in quotes`() {
    #expect(items("actor:gov|") == ["\"Government of France\""])
    #expect(items("actor:\"government o|") == ["\"Government of France\""])
  }

  @Test(arguments: [
    "amount:1|", "since:20|", "limit:2|", "amout:|", "\"pla|", "plan)|", "\"plan\"|",
  ])
  func `nothing is offered where anything can be typed`(text: String) {
    #expect(items(text) == [])
  }

  @Test func `the field whose value is typed is named, for its help`() {
    #expect(completion("amount:>1|").0.field?.key == .amount)
    #expect(completion("plan|").0.field == nil)
  }

  @Test(arguments: [
    ("ki|", "kind:|"), ("-ki|", "-kind:|"), ("k|ind:fund", "kind:|fund"),
    ("kin|d:fund x", "kind:|fund x"),
    ("country:fr|", "country:FR|"), ("country:FR,unit| plan", "country:FR,US| plan"),
    ("country:unit|ed plan", "country:US| plan"), ("(country:fra|)", "(country:FR|)"),
    ("é country:\"united s|", "é country:US|"), ("actor:op|", "actor:OpenAI|"),
  ])
  func `the item taken replaces what it completes`(text: String, taken: String) {
    #expect(taking(text) == taken)
  }

  @Test func `no more items are made than asked for`() {
    #expect(completion("|", limit: 3).0.items.count == 3)
    #expect(completion("|", limit: -1).0.items.isEmpty)
  }

  @Test(arguments: 0..<100)
  func `any text is completed without harm at any place`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = (0..<8).map { _ in
      random.pick(["(", "\"", "country:", "ki", ",", " ", "-", "é", "👩‍👩‍👧", ":", "\\", "OR", "fr"])
    }.joined()
    let count = text.unicodeScalars.count
    for cursor in -1...count + 1 {
      let completion = QueryCompletion(text, at: cursor, vocabulary: QuerySample.vocabulary)
      #expect(completion.range.lowerBound >= 0 && completion.range.upperBound <= count)
      for item in completion.items.prefix(2) {
        #expect(completion.applying(item, to: text).cursor >= completion.range.lowerBound)
      }
    }
  }
}
