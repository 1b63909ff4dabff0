import Foundation
import PledgeModel
import Testing

@testable import PledgeCorpus

/// Reading a corpus again and again.
@Suite struct ParsedTextsTests {
  @Test func `what has changed is read anew, what has not is as before`() throws {
    let parsed = ParsedTexts()
    try SampleFolder().withFolder { path in
      let loader = CorpusLoader(folder: path, parsed: parsed)
      let first = loader.load()
      #expect(first.faults.isEmpty)
      #expect(parsed.count == 7)
      #expect(loader.load().corpus == first.corpus)
      let file = URL(filePath: path + "/initiatives/FR/plan.toml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("The plan", with: "Another").utf8).write(to: file)
      let second = loader.load().corpus
      #expect(second == CorpusLoader(folder: path).load().corpus)
      #expect(second.initiatives.map(\.name.english) == ["The fund", "Another"])
    }
  }

  @Test func `a file that is broken and mended is told and forgotten`() throws {
    let parsed = ParsedTexts()
    try SampleFolder().withFolder { path in
      let loader = CorpusLoader(folder: path, parsed: parsed)
      let first = loader.load()
      let file = URL(filePath: path + "/initiatives/FR/plan.toml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data("name = ".utf8).write(to: file)
      #expect(!loader.load().faults.isEmpty)
      try Data(text.utf8).write(to: file)
      #expect(loader.load().corpus == first.corpus)
    }
  }
}
