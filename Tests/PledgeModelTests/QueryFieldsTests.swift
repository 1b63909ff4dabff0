import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryFieldsTests {
  @Test func `every field is in the table once`() {
    #expect(Set(QueryFields.all.map(\.key)) == Set(QueryField.Key.allCases))
    #expect(QueryFields.all.count == QueryField.Key.allCases.count)
  }

  @Test func `no two fields share a name`() {
    let names = QueryFields.all.flatMap { [$0.name] + $0.shortNames }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { name in name.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
  }

  @Test(arguments: QueryFields.all)
  func `a field's example is read, its help is in both languages`(field: QueryField) {
    let parsed = QuerySample.parse(field.example)
    #expect(parsed.faults == [])
    #expect(parsed.query != .everything)
    #expect(field.example.hasPrefix(field.name + ":"))
    #expect(Language.allCases.allSatisfy { !field.help[$0].isEmpty })
    #expect(Language.allCases.allSatisfy { !QueryFields.values(of: field, in: $0).isEmpty })
    #expect(QueryFields.field(field.key) == field)
    for name in [field.name] + field.shortNames {
      #expect(QueryFields.field(named: name.uppercased()) == field)
    }
  }

  @Test func `every word of a closed vocabulary is read as itself`() {
    for field in QueryFields.all {
      for word in QuerySample.vocabulary.words(of: field) where field.key != .source {
        for text in [word.word] + word.aliases {
          let parsed = QuerySample.parse("\(field.name):\"\(text)\"")
          let expected = QuerySample.parse("\(field.name):\"\(word.word)\"")
          #expect(parsed.faults == [], "\(field.name) \(text)")
          #expect(parsed == expected || field.key == .actor || field.key == .funder)
        }
      }
    }
  }

  @Test func `the grammar's other examples are read too`() {
    for syntax in QueryFields.syntax {
      #expect(QuerySample.parse(syntax.example).faults == [], "\(syntax.example)")
      #expect(QuerySample.parse(syntax.example).query != .everything)
      #expect(Language.allCases.allSatisfy { !syntax.help[$0].isEmpty })
    }
  }

  @Test func `a currency with a sign is known without a corpus`() {
    let vocabulary = QueryVocabulary()
    let parsed = QueryParser.parse(
      "cur:£ amount:>¥1bn ", vocabulary: vocabulary, today: QuerySample.today)
    #expect(parsed.faults == [])
  }

  @Test func `a vocabulary counts the initiatives of its corpus`() {
    let vocabulary = QueryVocabulary(.sample)
    #expect(vocabulary.counts[.country]?["FR"] == 3)
    #expect(vocabulary.counts[.members]?["EU"] == 5)
    #expect(vocabulary.counts[.payer]?["AE"] == 1)
    #expect(vocabulary.counts[.kind]?["fund"] == 2)
    #expect(vocabulary.counts[.currency]?["USD"] == 1)
    #expect(vocabulary.counts[.language]?["fr"] == 3)
  }
}
