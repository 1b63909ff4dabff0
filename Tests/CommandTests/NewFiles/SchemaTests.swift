import Foundation
import PledgeCorpus
import PledgeModel
import PledgeTesting
import Testing

@testable import pledgebook

@Suite struct SchemaTests {
  private func schema(_ kind: CorpusFileKind) throws -> [String: Any] {
    let report = try SchemaCommand.parse(["--kind", kind.rawValue])
      .report(in: SampleCorpus().surroundings())
    let value = try JSONSerialization.jsonObject(with: Data(report.text.utf8))
    return try #require(value as? [String: Any])
  }

  /// The keys of each object of a schema, but for what kinds have in common.
  private func keys(of schema: [String: Any]) -> [Set<String>] {
    guard let properties = schema["properties"] as? [String: [String: Any]] else { return [] }
    return [Set(properties.keys)]
      + properties.values.flatMap { keys(of: $0["items"] as? [String: Any] ?? [:]) }
  }

  @Test(arguments: CorpusFileKind.allCases)
  func `a schema has the keys that the decoder knows`(kind: CorpusFileKind) throws {
    let values: [String: TOMLText] = kind == .source ? ["quote.id": TOMLText("first")] : [:]
    let text = Skeleton(kind, values: values).text.withEveryKeyInUse
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("[[") ? "\($0)\nzzz = 1" : String($0) }
      .joined(separator: "\n")
    let name = kind.pattern.replacing("initiatives/*", with: "initiatives/FR")
      .replacing("*", with: "new")
    let sample = try SampleCorpus([name: "zzz = 1\n" + text])
    let known = CorpusLoader(folder: "\(sample.path)/Corpus").load().faults.compactMap {
      fault -> Set<String>? in
      if case .unknownKey("zzz", let known) = fault.fault { Set(known) } else { nil }
    }
    let described = try keys(of: schema(kind))
    #expect(known.count == described.count)
    #expect(Set(known) == Set(described))
  }

  @Test(arguments: CorpusFileKind.allCases)
  func `every reference within a schema leads somewhere`(kind: CorpusFileKind) throws {
    let text = JSON(schemaOf: kind).text
    let definitions = try #require(try schema(kind)["$defs"] as? [String: Any])
    let names = text.matches(of: /"#\/\$defs\/(\w+)"/).map { String($0.output.1) }
    #expect(!names.isEmpty || kind == .observation)
    for name in names { #expect(definitions[name] != nil) }
  }

  @Test func `what must be there and the words of a list are in the schema`() throws {
    let initiative = try schema(.initiative)
    #expect(
      initiative["required"] as? [String]
        == ["name", "summary", "kind", "places", "stage", "themes", "quotes"])
    let properties = try #require(initiative["properties"] as? [String: [String: Any]])
    #expect(properties["stage"]?["enum"] as? [String] == Stage.allCases.map(\.rawValue))
    #expect(initiative["additionalProperties"] as? Bool == false)
  }

  @Test func `a new corpus has the schemas that the command prints`() throws {
    let sample = try SampleCorpus()
    let mine = "\(sample.path)/mine"
    _ = try NewCorpusCommand.parse([mine]).report(in: sample.surroundings())
    let rules = try String(contentsOfFile: "\(mine)/.taplo.toml", encoding: .utf8)
    for kind in CorpusFileKind.allCases {
      let file = try String(
        contentsOfFile: "\(mine)/schemas/\(kind.rawValue).json", encoding: .utf8)
      #expect(file == JSON(schemaOf: kind).text)
      #expect(rules.contains("include = [\"\(kind.pattern)\"]"))
      #expect(rules.contains("path = \"./schemas/\(kind.rawValue).json\""))
    }
  }
}
