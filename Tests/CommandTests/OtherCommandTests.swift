import Foundation
import Testing

@testable import pledgebook

@Suite struct QuotesCommandTests {
  @Test func `quotations come with their places, speakers and grades`() throws {
    let corpus = try SampleCorpus()
    let report = try QuotesCommand.parse(["109", "--format", "json"])
      .report(in: corpus.surroundings())
    #expect(
      report.text == """
        [
          {
            "id": "journal#plan",
            "source": "journal",
            "exact": "Le plan est de 109 milliards d'euros",
            "start": 0,
            "speaker": "Un ministre",
            "grade": "verbatim",
            "translation": {
              "en": "The plan is for 109 billion euros",
              "fr": null
            },
            "prefix": null,
            "suffix": null,
            "corpus": null
          }
        ]

        """)
  }

  @Test func `nothing that matches ends with status 1`() throws {
    let corpus = try SampleCorpus()
    let report = try QuotesCommand.parse(["zebra"]).report(in: corpus.surroundings())
    #expect(report.ending == .nothingMatched)
  }
}

@Suite struct CheckCommandTests {
  /// Writes a document into a folder of its own beside the corpus.
  private func sources(of corpus: SampleCorpus, _ document: String) throws -> String {
    let folder = "\(corpus.path)/documents"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(document.utf8).write(to: URL(fileURLWithPath: "\(folder)/a.txt"))
    return folder
  }

  @Test func `a sound corpus is counted`() throws {
    let report = try SampleCorpus().check()
    #expect(report.text == "2 initiatives, 2 amounts, 2 quotations: no faults\n")
    #expect(report.ending == .done)
  }

  @Test func `every fault is told and ends with status 3`() throws {
    let report = try SampleCorpus(["initiatives/FR/broken.toml": "nmae = 3"]).check()
    #expect(report.text.contains("Corpus/initiatives/FR/broken.toml:1: unknown key 'nmae'"))
    #expect(report.text.contains("\n  1 | nmae = 3\nhelp: "))
    #expect(report.ending == .faults)
  }

  /// A plan announced after its source was published.
  private func doubtful(_ changes: [String: String] = [:]) throws -> SampleCorpus {
    let sample = try SampleCorpus()
    let plan = "initiatives/FR/plan.toml"
    let text = try String(contentsOfFile: "\(sample.path)/Corpus/\(plan)", encoding: .utf8)
    return try SampleCorpus(
      changes.merging([plan: text.replacing("2025-02-09", with: "2025-02-12")]) { $1 })
  }

  @Test func `warnings are told and counted, and end with status 0`() throws {
    let report = try doubtful().check()
    #expect(
      report.text.hasSuffix(
        """
        Corpus/initiatives/FR/plan.toml:5: warning: announced 2025-02-12, but 'journal' of \
        2025-02-11 states the amount 'total'
          5 | announced = "2025-02-12"
        help: mend announced here or published there, or write accept = ["announced-after-source"] \
        and say why

        2 initiatives, 2 amounts, 2 quotations: no faults, 1 warning

        """))
    #expect(report.ending == .done)
  }

  @Test func `warnings come after the faults`() throws {
    let report = try doubtful(["initiatives/US/last.toml": "nmae = 3"]).check()
    let fault = try #require(report.text.range(of: "last.toml:1: missing key 'themes'"))
    let warning = try #require(report.text.range(of: "plan.toml:5: warning: "))
    #expect(fault.lowerBound < warning.lowerBound)
    #expect(report.text.hasSuffix(" faults, 1 warning\n"))
    #expect(report.ending == .faults)
  }

  @Test func `warnings end with status 3 where they count as faults`() throws {
    #expect(try doubtful().check(["--strict"]).ending == .faults)
    #expect(try SampleCorpus().check(["--strict"]).ending == .done)
  }

  @Test func `warnings are counted in French`() throws {
    let report = try doubtful().check(["--lang", "fr"])
    #expect(report.text.hasSuffix(" : aucune erreur, 1 avertissement\n"))
  }

  @Test func `quotations are compared with their documents`() throws {
    let corpus = try SampleCorpus()
    let folder = try sources(of: corpus, SampleCorpus.document)
    let report = try corpus.check(["--sources", folder])
    #expect(
      report.text.hasSuffix(
        """
        : no faults
        2 quotations verified at their offsets, 0 figure only, 0 not as the document has it

        """))
    #expect(report.ending == .done)
  }

  @Test func `a document that is missing leaves its quotations unverified`() throws {
    let corpus = try SampleCorpus()
    let folder = try sources(of: corpus, "other")
    let report = try corpus.check(["--sources", folder])
    #expect(report.text.hasSuffix("no document for journal\n"))
    #expect(report.ending == .faults)
  }

  @Test func `a folder that is missing is wrong use`() throws {
    let corpus = try SampleCorpus()
    let failure = #expect(throws: Failure.self) { try corpus.check(["--sources", "/nowhere"]) }
    #expect(failure?.ending == .wrongUse)
  }

  @Test func `the faults of a flat file are told while it is read`() throws {
    let corpus = try SampleCorpus()
    let path = "\(corpus.path)/rows.csv"
    let rows = (1...5_000).map { "row-\($0),Plan,\($0)m,DOLLARS\n" }
    let text = "id,initiative,amount,currency\nsound,Plan,1m,USD\n" + rows.joined()
    try Data(text.utf8).write(to: URL(filePath: path))
    let collector = TextCollector()
    let report = try CheckCommand.parse([path])
      .run(in: corpus.surroundings(), standardOutput: collector)
    let counts = collector.pieces.map { $0.split(separator: "\n\n").count }
    #expect(counts.reduce(0, +) == 5_000)
    #expect(counts.allSatisfy { $0 <= 2_000 })
    #expect(
      collector.pieces.last?.hasSuffix(
        """
        rows.csv:5002:21: column 4, 'currency': unknown currency 'DOLLARS'
          5002 | row-5000,Plan,5000m,DOLLARS
        help: use a code of ISO 4217, such as EUR, USD or GBP


        """) == true)
    #expect(report.text == "1 initiative, 1 amount: 5,000 faults\n")
    #expect(report.ending == .faults)
  }
}

@Suite struct BrowseTests {
  @Test func `without a terminal the initiatives are listed`() throws {
    let corpus = try SampleCorpus()
    let report = try Browse.parse(["brookfield"]).opening.plainList(in: corpus.surroundings())
    #expect(report.text.split(separator: "\n").count == 2)
  }
}
