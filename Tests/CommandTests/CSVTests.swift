import Testing

@testable import pledgebook

@Suite struct CSVTests {
  private func line(_ cells: [CSV.Cell]) -> String {
    String(CSV(headings: [], rows: [cells]).text.dropFirst())
  }

  @Test func `lines end as RFC 4180 has it and the headings come first`() {
    let table = CSV(
      headings: ["id", "low"], rows: [[.text("a"), .number(5)], [.text("b"), .empty]])
    #expect(table.text == "id,low\r\na,5\r\nb,\r\n")
  }

  @Test func `commas, quotation marks and line ends are quoted`() {
    #expect(line([.text("a,b"), .text("say \"x\"")]) == "\"a,b\",\"say \"\"x\"\"\"\r\n")
    #expect(line([.text("a\nb"), .text("a\r\nb")]) == "\"a\nb\",\"a\r\nb\"\r\n")
  }

  @Test func `a quotation mark is doubled whatever is combined with it`() {
    #expect(line([.text("a\"\u{301},b")]) == "\"a\"\"\u{301},b\"\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "@SUM(A1)", "\tx", "-x", "-", "-1+1", "-inf"])
  func `a text that a spreadsheet would obey gets an apostrophe`(text: String) {
    #expect(line([.text(text)]) == "'\(text)\r\n")
  }

  @Test(arguments: [
    ("\rx", "␍x"), ("a\u{1B}]0;x\u{7}", "a␛]0;x␇"), ("\u{9B}31m\u{0}", "�31m␀"),
    ("a\u{202E}b\u{200B}", "a�b�"), ("\u{7F}", "␡"),
  ])
  func `what a terminal would obey or hide is a mark`(text: String, cell: String) {
    #expect(line([.text(text)]) == "\(cell)\r\n")
  }

  @Test(arguments: ["क्\u{200D}ष", "👩\u{200D}💻", "a\tb", "é", "e\u{301}"])
  func `joiners, tabs and marks on letters stay`(text: String) {
    #expect(line([.text(text)]) == "\(text)\r\n")
  }

  @Test(arguments: ["-5", "-5.5", "5", "a=b", "–5"])
  func `other texts are left as they are`(text: String) {
    #expect(line([.text(text)]) == "\(text)\r\n")
  }

  @Test func `a number may be negative, a decimal has a point`() {
    #expect(line([.number(-5)]) == "-5\r\n")
    #expect(line([.decimal(FixedPoint(units: -541, places: 2))]) == "-5.41\r\n")
  }
}
