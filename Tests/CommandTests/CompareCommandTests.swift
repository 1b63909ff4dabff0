import Foundation
import PledgeExplorer
import Testing

@testable import pledgebook

@Suite struct CompareCommandTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  private func compare(
    _ arguments: String..., language: String = "en", width: Int? = nil
  ) throws -> Report {
    try CompareCommand.parse(arguments)
      .report(in: corpus.surroundings(language: language, width: width))
  }

  /// The cells of a row of the comparison's CSV.
  private func row(_ name: String, _ csv: String) -> [Substring] {
    csv.split(separator: "\r\n").first { $0.hasPrefix(name + ",") }?
      .split(separator: ",", omittingEmptySubsequences: false) ?? []
  }

  @Test func `initiatives stand side by side, measured by the first`() throws {
    let lines = try compare("plan", "part", width: 80).text.split(separator: "\n")
    #expect(lines.first == "             French plan                      Brookfield's part")
    let money = try #require(lines.first { $0.hasPrefix("in EUR") })
    #expect(money == "in EUR       €109bn                           ≤€20bn  ≈×0.18")
    #expect(lines.contains { $0.hasPrefix("first words") && $0.contains("109 milliards") })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `every row begins its columns at one place, whatever the facts are called`() throws {
    let lines = try compare("plan", "part", language: "fr", width: 100).text
      .split(separator: "\n")
    let heading = try #require(lines.first)
    let start = try #require(heading.firstIndex(of: "P")?.utf16Offset(in: heading))
    for line in lines.dropFirst() where !line.hasPrefix(" ") {
      let characters = Array(line)
      #expect(characters[start - 1] == " " && characters[start] != " ", "\(line)")
    }
  }

  @Test func `with little room the other columns follow, each beside the first`() throws {
    let text = try compare("plan", "part", "plan", width: 50).text
    let parts = text.components(separatedBy: "\n\n")
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.hasPrefix("             French plan") })
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 50 })
  }

  @Test func `places are compared too, in another currency`() throws {
    let text = try compare("FR", "us", "--currency", "usd", "--format", "csv").text
    #expect(text.hasPrefix("fact,France,United States\r\n"))
    #expect(row("announced", text) == ["announced", "$114bn≈", ""])
    #expect(row("initiatives", text) == ["initiatives", "2", "0"])
  }

  @Test func `JSON has an object for each column, null where no source says`() throws {
    struct Column: Decodable {
      let name: String
      let money: String?
      let period: String?
    }
    let text = try compare("plan", "part", "--format", "json", language: "fr").text
    let columns = try JSONDecoder().decode([Column].self, from: Data(text.utf8))
    #expect(columns.map(\.name) == ["Plan français", "La part de Brookfield"])
    #expect(columns[0].money == "109\u{A0}Md€")
    #expect(columns[0].period == nil)
  }

  @Test func `what cannot be compared is told`() throws {
    func failure(_ arguments: String...) -> Failure? {
      do {
        _ = try CompareCommand.parse(arguments).report(in: corpus.surroundings())
        return nil
      } catch { return error as? Failure }
    }
    #expect(
      failure("plan", "nowhere")?.description.contains("no initiative or place 'nowhere'") == true)
    #expect(failure("plan", "nowhere")?.ending == .nothingMatched)
    #expect(
      failure("plan", "FR")?.description.contains("'plan' is an initiative, 'FR' a place") == true)
    #expect(
      failure("plan", "part", "--currency", "XYZ")?.description.contains("'XYZ'") == true)
    #expect(throws: (any Error).self) { try CompareCommand.parse(["plan"]) }
  }
}
