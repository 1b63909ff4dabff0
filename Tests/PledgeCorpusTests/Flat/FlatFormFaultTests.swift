import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `A row of a flat file that cannot be read` {
  private static let heading = "id,initiative,quote\n"

  /// Reads rows of three cells, of which the last is good.
  private func read(_ rows: String) throws -> FlatSample {
    try FlatSample(Self.heading + rows + "z,Last,\n")
  }

  @Test func `has text behind a quotation mark`() throws {
    let rows = "a,A,\"he said \"hi\" there\"\nb,B,\"x\" y\nc,C,\"x\",\nd,D,\"x\"\"\"\n"
    #expect(
      try flatFaults(Self.heading + rows) == [
        """
        flat.csv:2:15: column 3, 'quote': text behind the closing quotation mark
          2 | a,A,"he said "hi" there"
        help: double the quotation marks within the cell, or let the cell end behind the second
        """,
        """
        flat.csv:3:9: column 3, 'quote': text behind the closing quotation mark
          3 | b,B,"x" y
        help: double the quotation marks within the cell, or let the cell end behind the second
        """,
        """
        flat.csv:4: the row has 4 cells, the heading 3
          4 | c,C,"x",
        help: write a cell for each column; a cell with a separator in it stands in quotation marks
        """,
      ])
    #expect(try read(rows).initiatives.map(\.id) == ["d", "z"])
  }

  @Test func `has a quotation mark that nothing closes`() throws {
    let rows = "a,A,\"begins\nb,B,good\n"
    #expect(
      try flatFaults(Self.heading + rows) == [
        """
        flat.csv:2:5: column 3, 'quote': no quotation mark closes the cell
          2 | a,A,"begins
        help: close the cell with a quotation mark, or double those within it
        """
      ])
    #expect(try read(rows).initiatives.map(\.id) == ["b", "z"])
    #expect(try read(rows).lines == [3, 4])
  }

  @Test func `does not take the rows behind it with it`() throws {
    // The mark that opens in one row is closed by one that was to open in a later one.
    let rows = "a,A,\"begins\nb,B,good\nc,C,\"good, too\"\n"
    let sample = try read(rows)
    #expect(sample.initiatives.map(\.id) == ["b", "c", "z"])
    #expect(sample.summaries == ["column 3, 'quote': text behind the closing quotation mark"])
    #expect(sample.faults.map(\.place.line) == [4])
  }

  @Test func `has a quotation mark that nothing closes before too many lines`() throws {
    let many = (0..<40_000).map { "n\($0),N,\n" }.joined()
    let sample = try read("a,\"one\ntwo\",\"begins\n" + many)
    #expect(sample.initiatives.count == 40_001)
    #expect(sample.lines.first == 4)
    #expect(sample.lines.last == 40_004)
    #expect(sample.summaries == ["column 3, 'quote': no quotation mark closes the cell"])
    #expect(sample.faults.map(\.place.line) == [3])
    #expect(sample.faults.map(\.place.column) == [6])
  }

  @Test(arguments: ["x", "\u{A0}", " ", "\n"], [false, true])
  func `has a cell of more than 64 KiB`(filler: String, isQuoted: Bool) throws {
    let most = (64 << 10) / filler.utf8.count
    func sample(_ count: Int) throws -> FlatSample {
      let cell = String(repeating: filler, count: count)
      let name = isQuoted ? "\"A\(cell)\"" : "A\(filler == "\n" ? " " : cell)"
      return try FlatSample("id,initiative,quote\na,\(name),\nz,Last,\n")
    }
    #expect(try sample(most - 1).faults == [])
    let large = try sample(most)
    if filler == "\n", !isQuoted { return #expect(large.faults == []) }
    #expect(large.initiatives.map(\.id) == ["z"])
    let summary =
      isQuoted ? "no quotation mark closes the cell" : "the cell has more than 65536 bytes (64 KiB)"
    #expect(large.summaries.first == "column 2, 'initiative': \(summary)")
  }

  @Test func `has more blanks around its cells than there is room for`() throws {
    let blanks = String(repeating: " ", count: 70_000)
    let sample = try read("a,A,\"x\"\(blanks)\nb,\(blanks),\nc,C\(blanks)\n")
    #expect(sample.initiatives.map(\.id) == ["z"])
    #expect(
      sample.summaries == [
        "column 3, 'quote': the cell has more than 65536 bytes (64 KiB)",
        "column 2, 'initiative': the cell has more than 65536 bytes (64 KiB)",
        "column 2, 'initiative': the cell has more than 65536 bytes (64 KiB)",
      ])
  }

  @Test func `has more than 1 MiB`() throws {
    let cell = String(repeating: "x", count: 60_000)
    let row = Array(repeating: cell, count: 18).joined(separator: ",")
    let sample = try read("\(row)\nb,B,\n")
    #expect(sample.initiatives.map(\.id) == ["b", "z"])
    #expect(sample.summaries == ["the row has more than 1048576 bytes (1 MiB)"])
    #expect(sample.faults.first?.place.description.hasSuffix("flat.csv:2:1") == true)
    let lines = Array(repeating: "\"\(cell)\n\"", count: 18).joined(separator: ",")
    let other = try read("\(lines)\nb,B,\n")
    #expect(other.initiatives.map(\.id) == ["b", "z"])
    #expect(other.lines == [21, 22])
  }

  @Test func `has a NUL, or bytes that are not UTF-8`() throws {
    let bytes =
      Array("a,A\0,x\nb,B,".utf8) + [0xC3, 0x28, 0x0A] + Array("c,".utf8) + [0xED, 0xA0, 0x80]
      + Array(",\nd,D,".utf8) + [0xF0, 0x9F, 0x98, 0x0A] + Array("e,\u{FFFD}é漢😀,\n".utf8)
    #expect(
      try flatFaults(bytes: Array(Self.heading.utf8) + bytes) == [
        """
        flat.csv:2:4: column 2, 'initiative': the text has a NUL character
          2 | a,A^@,x
        help: remove it; what follows it would be lost
        """,
        """
        flat.csv:3:5: column 3, 'quote': the text is not UTF-8
          3 | b,B,\u{FFFD}(
        help: save the file as UTF-8
        """,
        """
        flat.csv:4:3: column 2, 'initiative': the text is not UTF-8
          4 | c,\u{FFFD}\u{FFFD}\u{FFFD},
        help: save the file as UTF-8
        """,
        """
        flat.csv:5:5: column 3, 'quote': the text is not UTF-8
          5 | d,D,\u{FFFD}
        help: save the file as UTF-8
        """,
      ])
    let sample = try FlatSample(bytes: Array(Self.heading.utf8) + bytes)
    #expect(sample.initiatives.map(\.name.english) == ["\u{FFFD}é漢😀"])
  }

  @Test func `takes no longer for a file that is made to be slow`() throws {
    // Each line opens a cell that the next closes and opens again.
    let toggling = String(repeating: "x\",\"y\n", count: 400_000)
    // Each line opens a cell that nothing closes.
    let open = String(repeating: ",\"" + String(repeating: "\"\"", count: 3) + "\n", count: 100_000)
    let start = ContinuousClock.now
    #expect(try read(toggling).initiatives.count <= 1)
    #expect(try read(open).faults.count >= 50_000)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
