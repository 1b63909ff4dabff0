import PledgeCorpus
import Testing

/// Where the lines of faults are found: every test misspells one key or value in an odd notation.
@Suite struct `The line of a fault` {
  private func line(in text: String, file: String = "observations.toml") throws -> [Int?] {
    try load { $0.write(file, text) }.faults.map(\.place.line)
  }

  @Test func `is found after strings, lists and comments over several lines`() throws {
    let text = #"""
      # odd = 1 ]
      observation = [ # [[
        { id = "a#b", place = 'U]S', unit = """
      two " and "" \
        lines""", as_written = [
          '''
      ['x]''''',
          "\"",
        ], odd = 1 },
      ]
      """#
    let found = try load { $0.write("observations.toml", text) }.faults
      .filter { $0.fault.summary == "unknown key 'odd'" }
    #expect(found.map(\.place.line) == [9])
  }

  @Test func `is found under quoted and dotted keys`() throws {
    #expect(try line(in: "\n\"observation\" = []\n'od.d'.a = 1\n") == [3])
    #expect(try line(in: "\n\n\"\\u006fdd\".a = 1\n") == [3])
    #expect(try line(in: "\n[a . \"b]\" . c]\nd = 1\n") == [2])
  }

  @Test func `is that of the list's element`() throws {
    let text = "[[place]]\ncode = \"FR\"\nname = \"F\"\n\n[[place]]\ncode = 3\nname = \"U\"\n"
    let found = try load { $0.write("places.toml", text) }.faults.map(\.description)
    #expect(found.contains { $0.contains("places.toml:6: 'code' is a whole number, not a text") })
  }

  @Test func `is that of a table below an element of a list`() throws {
    let found = try load {
      $0.append("[amount.note]\nen = \"A\"\nfr = \"B\"\nodd = 1\n", to: "initiatives/FR/plan.toml")
    }
    #expect(found.faults.map(\.place.line) == [27])
    #expect(found.faults.map(\.place.text) == ["odd = 1"])
  }

  @Test func `does not mind a byte order mark, CRLF and no last line end`() throws {
    let text = "\u{FEFF}" + SampleFolder.corpus.replacing("\n", with: "\r\n") + "odd = 1"
    let loaded = try load { $0.write("corpus.toml", text) }
    #expect(loaded.faults.map(\.place.line) == [5])
    #expect(loaded.faults.map(\.place.text) == ["odd = 1"])
    #expect(loaded.corpus.version == "1")
  }

  @Test func `is as deep as 128 lists may be`() throws {
    let deep = String(repeating: "[", count: 127) + String(repeating: "]", count: 127)
    #expect(try line(in: "\nodd = \(deep)\n") == [2])
  }

  @Test func `comes in order, by file and then by line`() throws {
    let faults = try load {
      $0.append("z = 1\na = 1\n", to: "corpus.toml")
      $0.append("odd = 1\n", to: "initiatives/US/fund.toml")
      $0.write("sources/Odd.toml", "")
    }.faults
    #expect(faults == faults.sorted())
    #expect(faults.map(\.place.line) == [5, 6, 32, nil])
  }
}
