import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `The shape of a flat file` {
  /// A heading and two rows, their lines and separators as given.
  private func names(_ lineEnd: String, _ separator: String, before: String = "") throws -> [String]
  {
    let rows = [["id", "initiative"], ["a", "One"], ["b", "Two"]]
    let text = before + rows.map { $0.joined(separator: separator) + lineEnd }.joined()
    let sample = try FlatSample(text)
    #expect(sample.faults == [])
    #expect(sample.lines == [2, 3])
    return sample.initiatives.map(\.name.english)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
  func `has any line's end and any separator`(lineEnd: String, separator: String) throws {
    #expect(try names(lineEnd, separator) == ["One", "Two"])
    #expect(try names(lineEnd, separator, before: "\u{FEFF}") == ["One", "Two"])
  }

  @Test func `has its columns in any order, their names in any case`() throws {
    let sample = try FlatSample(" Amount , INITIATIVE,Organization,ID\n5, One ,Acme,a")
    #expect(sample.faults == [])
    #expect(sample.amount?.figure.low == 5)
    #expect(sample.only?.name == Bilingual("One"))
    #expect(sample.organizations.map(\.name) == [Bilingual("Acme")])
  }

  @Test(arguments: [
    ("\"One\"", "One"), ("\"One, two\"", "One, two"), ("\"a \"\"b\"\" c\"", "a \"b\" c"),
    ("\"\"\"\"", "\""), ("\"\"\"\"\"\"", "\"\""), ("  \"One\"\t", "One"), ("\" One \"", "One"),
    ("5\" disk", "5\" disk"), ("\"one\ntwo\"", "one\ntwo"), ("\"one\r\ntwo\"", "one\r\ntwo"),
    ("\u{A0}One\u{202F}\u{2009}", "One"), ("\u{A0}é\u{2020}", "é\u{2020}"),
  ])
  func `has cells with and without quotation marks`(cell: String, name: String) throws {
    let sample = try FlatSample("id,initiative,kind\na,\(cell),fund\nb,Next,fund")
    #expect(sample.faults == [])
    #expect(sample.initiatives.map(\.name.english) == [name, "Next"])
    #expect(sample.initiatives.map(\.kind) == [.fund, .fund])
  }

  @Test func `counts lines, also within cells`() throws {
    let text = "\n\r\nid,initiative\r\n\r\na,\"1\n2\r3\r\n4\"\n,\n , \nb,B\n\n\nc,C"
    let sample = try FlatSample(text)
    #expect(sample.faults == [])
    #expect(sample.initiatives.map(\.id) == ["a", "b", "c"])
    #expect(sample.lines == [5, 11, 14])
    #expect(sample.rows == 3)
  }

  @Test func `may end in an empty cell, with or without a line's end`() throws {
    for end in ["", "\n", "\r", "\r\n"] {
      let sample = try FlatSample("id,initiative,kind\na,One,\(end)")
      #expect(sample.faults == [])
      #expect(sample.initiatives.map(\.kind) == [.project])
    }
  }

  @Test func `takes for the separator what gives the columns it knows`() throws {
    let sample = try FlatSample("id;initiative;country;a,b,c,d,e\nx;One, two;FR;1,2")
    #expect(sample.only?.name == Bilingual("One, two"))
    #expect(sample.summaries == ["unknown column 'a,b,c,d,e'"])
  }

  @Test func `is known by its ending`() {
    #expect(FlatCorpus.isFlat("a/b.csv") && FlatCorpus.isFlat("B.TSV"))
    #expect(
      !FlatCorpus.isFlat("Corpus") && !FlatCorpus.isFlat("a.csv/") && !FlatCorpus.isFlat("csv"))
  }
}
