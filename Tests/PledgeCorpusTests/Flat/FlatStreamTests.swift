import Foundation
import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `Reading a flat file in stretches` {
  /// Every kind of cell and of fault that may lie across the end of what was read.
  private static let text =
    "\u{FEFF}id,initiative,quote,source_url\r\na,\"é \"\"1\"\"\r\n漢\",5,https://a.example/é\rb,B,\"x\"y,\r\n"
    + "c,\"C\", \"q\" ,\n\n\r\nd,D\nz\",Z,\u{1B},\ne,\"E,\"\nf,F,\u{A0}w\u{202F},http://b.example\r\n"
    + "g,\"open\nh,H,,\r\n\"i\",I,,"

  @Test(arguments: 1...40)
  func `is the same whatever is read at once`(chunk: Int) throws {
    try withFlatFile(Array(Self.text.utf8)) { path in
      let whole = FlatSample(file: path)
      let sample = FlatSample(file: path, chunk: chunk)
      #expect(whole.initiatives.map(\.id) == ["a", "c", "z\"", "f", "h", "i"])
      #expect(whole.lines == [2, 5, 9, 11, 13, 14])
      #expect(whole.faults.count == 4)
      #expect(sample.initiatives == whole.initiatives)
      #expect(sample.lines == whole.lines)
      #expect(sample.quotes == whole.quotes)
      #expect(sample.sources == whole.sources)
      #expect(sample.messages == whole.messages)
    }
  }

  @Test(arguments: 1...8)
  func `is the same in stretches of any number of rows`(rows: Int) throws {
    try withFlatFile(Array(Self.text.utf8)) { path in
      let whole = FlatSample(file: path)
      let sample = FlatSample(file: path, rowsAtOnce: rows)
      #expect(sample.initiatives == whole.initiatives)
      #expect(sample.messages == whole.messages)
      #expect(sample.rows == whole.rows)
    }
  }

  @Test func `has each organization and source once in a stretch`() throws {
    let rows = (0..<12).map { "r\($0),A,\($0 % 3 == 0 ? "Acme|Apex" : "ACME"),x,http://a.example" }
    let text = "id,initiative,organisation,quote,source_url\n" + rows.joined(separator: "\n")
    try withFlatFile(Array(text.utf8)) { path in
      var stretches: [FlatStretch] = []
      FlatCorpus(file: path, places: []).read(rowsAtOnce: 5) { stretches.append($0) }
      #expect(stretches.map(\.initiatives.count) == [5, 5, 2])
      #expect(stretches.map(\.rows) == [5, 10, 12])
      #expect(
        stretches.map { $0.organizations.map(\.id) } == [
          ["acme", "apex"], ["acme", "apex"], ["acme"],
        ])
      #expect(stretches.map { $0.sources.count } == [1, 1, 1])
      #expect(stretches.last?.bytes == text.utf8.count)
      #expect(stretches.allSatisfy { $0.totalBytes == text.utf8.count })
      for stretch in stretches {
        let known = Set(stretch.organizations.map(\.id))
        #expect(stretch.initiatives.allSatisfy { $0.everyOrganization.isSubset(of: known) })
        #expect(Set(stretch.quotes.map(\.id)) == Set(stretch.initiatives.flatMap(\.everyQuote)))
        #expect(Set(stretch.quotes.map(\.source)) == Set(stretch.sources.map(\.id)))
      }
    }
  }

  @Test func `ends where the reader throws`() throws {
    struct Enough: Error {}
    let text = "id,initiative\n" + (0..<100).map { "\($0),A\n" }.joined()
    try withFlatFile(Array(text.utf8)) { path in
      var count = 0
      #expect(throws: Enough.self) {
        try FlatCorpus(file: path, places: []).read(rowsAtOnce: 10) { stretch in
          count += stretch.initiatives.count
          if count == 30 { throw Enough() }
        }
      }
      #expect(count == 30)
    }
  }

  @Test func `ends a stretch of long rows early`() throws {
    let cell = String(repeating: "x", count: 60_000)
    let text = "id,initiative\n" + (0..<200).map { "\($0),\(cell)\n" }.joined()
    try withFlatFile(Array(text.utf8)) { path in
      var counts: [Int] = []
      FlatCorpus(file: path, places: []).read { counts.append($0.initiatives.count) }
      #expect(counts == [70, 70, 60])
    }
  }

  @Test func `gives every row back, whatever its cells hold`() throws {
    var random = SplitMix(seed: 20_250_211)
    for _ in 0..<300 {
      let file = RandomFile(&random)
      let sample = try FlatSample(file.text, chunk: Int.random(in: 1...64, using: &random))
      #expect(sample.faults == [])
      #expect(sample.initiatives.map(\.id.rawValue) == file.rows.indices.map { "r\($0)" })
      #expect(sample.initiatives.map(\.name.english) == file.rows)
    }
  }
}

/// A flat file of random names, written with random separators, lines' ends and quotation marks.
private struct RandomFile {
  let rows: [String]
  let text: String

  init(_ random: inout SplitMix) {
    let letters = [
      "a", "é", "漢", "😀", "\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "\u{1B}", "|", "e\u{301}",
    ]
    let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    var rows: [String] = []
    var text = "initiative\(separator)id\(lineEnd)"
    for index in 0..<Int.random(in: 1...12, using: &random) {
      // Blanks around a cell are no part of it.
      let inside = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      }
      let name = "<" + inside.joined() + ">"
      rows.append(name)
      let isPlain = !name.contains { $0.isNewline || String($0) == separator }
      let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
      text += isPlain && Bool.random(using: &random) ? name : quoted
      text += separator + "r\(index)" + lineEnd
    }
    self.rows = rows
    self.text = Bool.random(using: &random) ? text : String(text.dropLast())
  }
}

/// A small generator of random numbers that begins anew with its seed.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
