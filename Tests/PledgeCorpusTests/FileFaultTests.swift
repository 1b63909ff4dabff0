import Foundation
import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `A fault of a file` {
  @Test func `a folder that is not there`() {
    let loaded = CorpusLoader(folder: "/no/such/folder").load()
    #expect(
      loaded.faults.map(\.description) == [
        """
        /no/such/folder: there is no such folder
        help: name a folder that holds corpus.toml and places.toml
        """
      ])
    #expect(loaded.corpus.initiatives == [])
  }

  @Test func `a missing title page`() throws {
    let loaded = try load { $0.remove("corpus.toml") }
    #expect(loaded.corpus.title == Bilingual("Corpus"))
    #expect(loaded.corpus.date == PartialDate(year: 2025, month: 2, day: 9))
    #expect(
      faults { $0.remove("corpus.toml") } == [
        """
        Corpus/corpus.toml: the file is missing
        help: write it; Corpus/README.md describes the format
        """
      ])
  }

  @Test(arguments: [
    ("kind = fund", "'fund' is no value; a text stands in quotation marks"),
    ("kind = 2025-02-11 0", "'2025-02-11 0' is no value; a text stands in quotation marks"),
    ("kind = 01", "'01' is no value; a text stands in quotation marks"),
    ("kind = \"fund", "the text should end on this line"),
    ("kind = \"\"\"fund", "the text that begins here should end"),
    ("kind = \"fund\" stage", "the line should end after the value"),
    ("kind =", "a value should stand here"),
    ("kind = [1, }", "a value should stand here"),
    ("kind = [1 2]", "'1 2' is no value; a text stands in quotation marks"),
    ("kind = [\"a\" \"b\"]", "',' or ']' should follow the value"),
    ("kind = { a = \"b\" ]", "',' or '}' should follow the value"),
    ("kind", "'=' should follow the key"),
    (":kind = 1", "a key should stand here"),
    ("[:kind]", "a key should stand here"),
    ("[kind", "the brackets of the table's name should close here"),
    ("[[kind]", "the brackets of the table's name should close here"),
    ("\"\"\"kind\"\"\" = 1", "a key should stand on one line"),
  ])
  func `a syntax error`(line: String, summary: String) {
    #expect(
      faults { $0.replace("kind = \"fund\"", with: line, in: "initiatives/US/fund.toml") } == [
        """
        Corpus/initiatives/US/fund.toml:3: not TOML: \(summary)
          3 | \(line)
        help: mend the line; https://toml.io describes the notation
        """
      ])
  }

  @Test func `a syntax error that TOMLKit finds`() {
    #expect(
      faults { $0.append("date = \"2025\"\n", to: "corpus.toml") } == [
        """
        Corpus/corpus.toml:5: not TOML: Error while parsing key-value pair: cannot redefine existing \
        string 'date'
          5 | date = "2025"
        help: mend the line; https://toml.io describes the notation
        """
      ])
  }

  @Test func `a file with a syntax error hides no other file`() throws {
    let loaded = try load { $0.append("=", to: "initiatives/US/fund.toml") }
    #expect(loaded.corpus.initiatives.map(\.id) == ["plan"])
    let places = try load { $0.append("=", to: "places.toml") }
    #expect(places.faults.count == 1)
    #expect(places.corpus.initiatives.count == 2)
    #expect(places.corpus.places.map(\.name.english) == ["FR", "US"])
    let source = try load { $0.append("=", to: "sources/news.toml") }
    #expect(source.faults.count == 1)
    #expect(source.corpus.initiatives.map(\.amounts) == [[], []])
  }

  @Test func `a link to nothing`() throws {
    #expect(
      faults { $0.link("sources/blog.toml", to: "nothing.toml") } == [
        """
        Corpus/sources/blog.toml: cannot be read: No such file or directory
        help: let the file be there and be readable
        """
      ])
  }

  @Test func `text that is not UTF-8`() throws {
    let bytes = Array("# plan\ntitle = \"caf".utf8) + [0xE9, 0x1B] + Array("\"\n".utf8)
    #expect(
      faults { $0.write("observations.toml", bytes: bytes) } == [
        """
        Corpus/observations.toml:2: the text is not UTF-8
          2 | title = "caf\u{FFFD}^["
        help: save the file as UTF-8
        """
      ])
  }

  @Test func `rates that are not UTF-8`() throws {
    #expect(
      faults { $0.write("rates.csv", bytes: [0xFF, 0xFE]) } == [
        """
        Corpus/rates.csv:1: the text is not UTF-8
          1 | \u{FFFD}\u{FFFD}
        help: save the file as UTF-8
        """
      ])
  }

  @Test func `a NUL, raw or escaped`() throws {
    #expect(
      faults { $0.append("# a\n# \0 lost\n", to: "corpus.toml") } == [
        """
        Corpus/corpus.toml:6: the text has a NUL character
          6 | # ^@ lost
        help: remove it; what follows it would be lost
        """
      ])
    #expect(
      faults(replacing: "\"1\"", with: #""1\u0000""#, in: "corpus.toml") == [
        """
        Corpus/corpus.toml:2: the text has a NUL character
          2 | version = "1\\u0000"
        help: remove it; what follows it would be lost
        """
      ])
  }

  @Test func `a file of more than 8 MiB`() throws {
    let text = String(repeating: "# filler\n", count: 1_000_000)
    #expect(
      faults { $0.write("observations.toml", text) } == [
        """
        Corpus/observations.toml: the file has 9000000 bytes, more than 8388608 (8 MiB)
        help: split the file, or remove what does not belong into it
        """
      ])
  }

  @Test func `a word of a million digits`() throws {
    let long = String(repeating: "1", count: 1_000_000)
    for (word, summary) in [
      (long, "the number '\(long.prefix(80))…' has no room in 64 bits"),
      (
        "0." + long,
        "not TOML: '0.\(long.prefix(78))…' is no value; a text stands in quotation marks"
      ),
    ] {
      let found = try load { $0.write("observations.toml", "a = \(word)") }.faults
      #expect(found.map(\.fault.summary) == [summary])
    }
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000),
    String(repeating: "{a=", count: 10_000),
    Array(repeating: "a", count: 10_000).joined(separator: "."),
    "\"a\"" + String(repeating: ".'b'", count: 128) + " = 1",
    String(repeating: "[", count: 129) + String(repeating: "]", count: 129),
  ])
  func `nesting without end`(bomb: String) throws {
    let text = bomb.hasPrefix("[") || bomb.hasPrefix("{") ? "a = \(bomb)" : bomb
    let line = text.prefix(200) + (text.count > 200 ? "…" : "")
    #expect(
      faults { $0.write("observations.toml", text) } == [
        """
        Corpus/observations.toml:1: lists, tables or keys nested deeper than 128
          1 | \(line)
        help: write flat tables, as Corpus/README.md shows them
        """
      ])
  }

  @Test func `more values than anybody writes`() {
    let text = "a = [" + String(repeating: "1,", count: 200_000) + "]\n"
    #expect(
      faults { $0.write("observations.toml", text) } == [
        """
        Corpus/observations.toml:1: more than 200000 values and tables in one file
          1 | \(text.prefix(200))…
        help: split the file, or remove what does not belong into it
        """
      ])
  }

  @Test func `a folder, a pipe or a circle of links in a file's place`() throws {
    let message = """
      Corpus/sources/odd.toml: not a regular file
      help: put a text file in its place
      """
    #expect(faults { $0.makeFolder("sources/odd.toml") } == [message])
    #expect(faults { $0.link("sources/odd.toml", to: "odd.toml") } == [message])
    let folder = SampleFolder()
    let found = try folder.withFolder { path in
      #expect(mkfifo(path + "/sources/odd.toml", 0o600) == 0)
      return CorpusLoader(folder: path).load().faults.map {
        $0.description.replacing(path, with: "Corpus")
      }
    }
    #expect(found == [message])
  }

  @Test func `a link out of the folder`() throws {
    #expect(
      faults { $0.link("sources/host.toml", to: "/etc/hosts") } == [
        """
        Corpus/sources/host.toml: a link that leads out of the corpus folder
        help: put the file itself into the corpus folder
        """
      ])
    #expect(
      faults { $0.link("initiatives/DE", to: "/etc") } == [
        """
        Corpus/initiatives/DE: a link that leads out of the corpus folder
        help: put the file itself into the corpus folder
        """
      ])
  }

  @Test func `a link inside the folder is followed`() throws {
    let loaded = try load {
      $0.remove("rates.csv")
      $0.write("old.csv", "month,currency,per_eur\n2025-02,USD,1.0413")
      $0.link("rates.csv", to: "old.csv")
    }
    #expect(loaded.faults == [])
    #expect(loaded.corpus.rates.entries.count == 1)
  }

  @Test func `a row that is no rate`() throws {
    for row in ["2025-02,USD", "2025-02,usd,1.04", "2025,USD,1.04", "2025-02,USD,-1"] {
      #expect(
        faults { $0.append("\(row)\n2025-03,USD,1.0807", to: "rates.csv") } == [
          """
          Corpus/rates.csv:4: not a rate
            4 | \(row)
          help: write month, currency and units of it for one euro, such as 2025-02,USD,1.0413
          """
        ])
    }
  }

  @Test func `rates under another header`() throws {
    #expect(
      faults(replacing: "per_eur", with: "rate", in: "rates.csv") == [
        """
        Corpus/rates.csv:1: the table of rates has another header
          1 | month,currency,rate
        help: begin the file with the line month,currency,per_eur
        """
      ])
  }
}
