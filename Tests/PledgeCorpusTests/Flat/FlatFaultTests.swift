import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `A fault of a flat file` {
  @Test func `is told with its line, its column and the way to mend it`() throws {
    let text = """
      id,initiative,Currency ,country,kind
      a,One,USD,France,fund
      b,Zwei é,DOLLARS,"Frnace",found
      c,Three,,,
      """
    #expect(
      try flatFaults(text) == [
        """
        flat.csv:3:19: column 4, 'country': unknown country 'Frnace'
          3 | b,Zwei é,DOLLARS,"Frnace",found
        help: did you mean 'France'? otherwise use a code of ISO 3166-1, such as FR, or a country's name \
        in English or French
        """,
        """
        flat.csv:3:10: column 3, 'Currency': unknown currency 'DOLLARS'
          3 | b,Zwei é,DOLLARS,"Frnace",found
        help: use a code of ISO 4217, such as EUR, USD or GBP
        """,
        """
        flat.csv:3:27: column 5, 'kind': unknown kind 'found'
          3 | b,Zwei é,DOLLARS,"Frnace",found
        help: did you mean 'fund'? otherwise use one of fund, public-programme, private-investment, \
        public-private, funding-round, infrastructure, institution, partnership, regulation, event, \
        project, proposal, product, goal, acquisition-offer
        """,
      ])
    #expect(try FlatSample(text).initiatives.map(\.id) == ["a", "c"])
  }

  @Test func `stands on the line of its cell, not of its row`() throws {
    #expect(
      try flatFaults("id,initiative,kind,stage\r\na,\"one\r\ntwo\", odd ,\"é\", x\r\n") == [
        """
        flat.csv:2: the row has 5 cells, the heading 4
          2 | a,"one
        help: write a cell for each column; a cell with a separator in it stands in quotation marks
        """
      ])
    #expect(
      try flatFaults("id,initiative,kind,stage\r\na,\"one\r\ntwo\",odd,\"é\"\r\n").map {
        $0.prefix { $0 != "\n" }
      } == [
        "flat.csv:3:6: column 3, 'kind': unknown kind 'odd'",
        "flat.csv:3:11: column 4, 'stage': unknown stage 'é'",
      ])
  }

  @Test(arguments: [
    ("announced", "11.02.2025", "'11.02.2025' is no date"),
    ("announced", "2025-02-30", "'2025-02-30' is no date"),
    ("theme", "compute magic", "unknown theme 'magic'"), ("stage", "done", "unknown stage 'done'"),
    ("country", "ZZ", "unknown country 'ZZ'"), ("country", "FR|XM", "unknown country 'XM'"),
    ("country", "FR, US", "unknown country 'FR, US'"), ("currency", "€", "unknown currency '€'"),
    ("source_url", "journal.example", "'journal.example' is no web address"),
    ("source_url", "javascript:alert(1)", "'javascript:alert(1)' is no web address"),
    ("source_url", "https://a@b.example/", "'https://a@b.example/' is no web address"),
    ("source_url", "https://é.example/", "'https://é.example/' is no web address"),
    ("source_url", "https://", "'https://' is no web address"),
    ("source_url", "https://a.example/[x]", "'https://a.example/[x]' is no web address"),
    ("source_url", "https://[::1/x", "'https://[::1/x' is no web address"),
    ("source_url", "https://a.example:x/", "'https://a.example:x/' is no web address"),
    ("source_url", "https://a.example/a b", "'https://a.example/a b' is no web address"),
    (
      "quote", String(repeating: "é", count: 2_001),
      "the quotation has 2001 scalars, more than 2000"
    ),
    ("kind", "\u{1B}[2J", "unknown kind '^[[2J'"),
  ])
  func `of a value names its column`(heading: String, cell: String, summary: String) throws {
    let sample = try FlatSample([heading: cell])
    #expect(sample.initiatives == [])
    #expect(sample.summaries == ["column 3, '\(heading)': \(summary)"])
  }

  @Test func `is none for the longest values`() throws {
    let words = String(repeating: "é", count: 2_000)
    let sample = try FlatSample("id,initiative,quote\n\(words.prefix(120)),A,\(words)")
    #expect(sample.faults == [])
    #expect(sample.quotes.map(\.exact) == [words])
  }

  @Test func `of an id or a name leaves the row out`() throws {
    let sample = try FlatSample(
      """
      initiative,id
      ,a
      A,
      "\t", \u{A0}
      Long,\(String(repeating: "é", count: 121))
      Control,a\u{85}b
      Bell,a\u{7}b
      Good,x
      """)
    #expect(
      sample.summaries == [
        "column 1, 'initiative': the cell is empty", "column 2, 'id': the cell is empty",
        "column 2, 'id': the id has 121 scalars, more than 120",
        "column 2, 'id': the control character U+0085",
        "column 2, 'id': the control character U+0007",
      ])
    #expect(sample.initiatives.map(\.id) == ["x"])
    #expect(sample.rows == 6)
  }

  @Test func `of a taken id is told by its stretch`() throws {
    try withFlatFile(Array("id,initiative\n\na,A\n\"b\u{1B}\",B\nc,\"C\n\"\n".utf8)) { path in
      var messages: [String] = []
      FlatCorpus(file: path, places: []).read { stretch in
        for index in stretch.initiatives.indices {
          messages.append(stretch.repeatedID(at: index).description)
        }
      }
      #expect(
        messages.map { $0.replacing(path, with: "flat.csv") } == [
          """
          flat.csv:3: the id 'a' is taken
            3 | a,A
          help: give it an id that no other initiative has
          """,
          """
          flat.csv:5: the id 'c' is taken
            5 | c,"C
          help: give it an id that no other initiative has
          """,
        ])
    }
  }
}

@Suite struct `A fault of a flat file's heading` {
  @Test func `that nothing can be read below it`() throws {
    let text = "Id,name,country\na,A,FR\n"
    #expect(
      try flatFaults(text) == [
        """
        flat.csv:1:4: unknown column 'name'
          1 | Id,name,country
        help: use one of id, country, initiative, organisation, amount, currency, announced, kind, \
        stage, theme, quote, source_url; it is not read
        """,
        """
        flat.csv:1: there is no column 'initiative'
          1 | Id,name,country
        help: add a cell initiative to the heading, and the value to each row
        """,
      ])
    let sample = try FlatSample(text)
    #expect(sample.initiatives == [] && sample.rows == 0)
    #expect(
      try FlatSample("a\tb").summaries == [
        "unknown column 'a\tb'".replacing("\t", with: " "), "there is no column 'id'",
        "there is no column 'initiative'",
      ])
  }

  @Test func `that a heading has more columns than anybody reads`() throws {
    func sample(_ columns: Int) throws -> FlatSample {
      let others = String(repeating: ",x", count: columns - 2)
      let cells = String(repeating: ",", count: columns - 2)
      return try FlatSample("id,initiative\(others)\na,A\(cells)")
    }
    let most = try sample(1_024)
    #expect(most.only?.id == "a")
    #expect(most.faults.count == 1_022)
    #expect(most.faults.last?.place.column == 14 + 2 * 1_021 + 1)
    let tooMany = try sample(1_025)
    #expect(tooMany.initiatives == [])
    #expect(tooMany.summaries == ["the heading has 1025 columns, more than 1024"])
  }

  @Test func `that a column is unknown or stands twice`() throws {
    let sample = try FlatSample("id,initiative,amuont,ID,organization,organisation,\na,A,7,b,X,Y,z")
    #expect(
      sample.messages.map { $0.split(separator: "\n").last.map(String.init) } == [
        "help: did you mean 'amount'? otherwise use one of amount, id, country, initiative, "
          + "organisation, currency, announced, kind, stage, theme, quote, source_url; it is not read",
        "help: remove one of them; the first is read",
        "help: remove one of them; the first is read",
        "help: use one of id, country, initiative, organisation, amount, currency, announced, kind, "
          + "stage, theme, quote, source_url; it is not read",
      ])
    #expect(
      sample.summaries == [
        "unknown column 'amuont'", "the column 'ID' stands twice",
        "the column 'organisation' stands twice", "unknown column ''",
      ])
    #expect(sample.faults.map(\.place.column) == [15, 22, 38, 51])
    #expect(sample.only?.id == "a")
    #expect(sample.organizations.map(\.id) == ["x"])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n\r\n", "\u{FEFF}\n", " , ,\n"])
  func `that there is none`(text: String) throws {
    #expect(
      try flatFaults(text) == [
        """
        flat.csv: the file is empty
        help: begin it with a heading: id,country,initiative,organisation,amount,currency,announced,\
        kind,stage,theme,quote,source_url
        """
      ])
  }

  @Test func `that it is not UTF-8`() throws {
    let wide: [UInt8] = [0xFF, 0xFE] + "id,initiative\n".utf8.flatMap { [$0, UInt8(0)] }
    #expect(
      try flatFaults(bytes: wide).map { $0.prefix { $0 != "\n" } } == [
        "flat.csv:1:4: the text is not UTF-8"
      ])
    #expect(
      try flatFaults(bytes: Array("id,initiative,".utf8) + [0xE9]) == [
        """
        flat.csv:1:15: the text is not UTF-8
          1 | id,initiative,\u{FFFD}
        help: save the file as UTF-8
        """
      ])
  }
}
