import PledgeCorpus
import Testing

@Suite struct `A message` {
  @Test(arguments: [
    ("\u{1B}[2J", "^[[2J"), ("a\u{7}\u{8}\u{7F}", "a^G^H^?"), ("a\tb", "a b"),
    ("\u{9B}2J \u{85}", "U+009B2J U+0085"), ("\u{202E}abc\u{2066}", "U+202EabcU+2066"),
    ("a\u{200B}b\u{200D}\u{FEFF}", "aU+200BbU+200DU+FEFF"), ("\u{2028}\u{E0041}", "U+2028U+E0041"),
    ("é œ 109 M€ 漢字 ع", "é œ 109 M€ 漢字 ع"),
    ("e" + String(repeating: "\u{301}", count: 6), "e\u{301}\u{301}\u{301}\u{301}U+0301U+0301"),
  ])
  func `cannot do anything to a terminal`(text: String, shown: String) {
    #expect(SourcePlace(path: "a", line: 1, text: text).text == shown)
    #expect(SourcePlace(path: text, line: 1).description == "\(shown):1")
  }

  @Test func `shows 200 scalars of a line`() {
    let place = SourcePlace(path: "a", line: 1, text: String(repeating: "x", count: 1_000_000))
    #expect(place.text == String(repeating: "x", count: 200) + "…")
  }

  @Test func `quotes hostile keys and values without harm`() throws {
    #expect(
      faults { $0.append("\"\\u001b]52;c;AA\\u202e\" = 1\n", to: "corpus.toml") } == [
        """
        Corpus/corpus.toml:5: unknown key '^[]52;c;AAU+202E'
          5 | "\\u001b]52;c;AA\\u202e" = 1
        help: use one of title, version, licence, date
        """
      ])
    let long = String(repeating: "y", count: 1_000)
    #expect(
      faults(replacing: "\"2025-02\"", with: "\"\(long)\"", in: "corpus.toml") == [
        """
        Corpus/corpus.toml:4: '\(long.prefix(80))…' is no date
          4 | date = "\(long.prefix(192))…
        help: write a day (2025-02-11), a month (2025-02) or a year (2025), in quotes
        """
      ])
  }

  @Test func `of TOMLKit is harmless too`() throws {
    let found = faults { $0.append("a = 1\na\u{85} = \u{1B}\n", to: "corpus.toml") }
    #expect(found.count == 1)
    #expect(
      found.joined().unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      })
  }
}
