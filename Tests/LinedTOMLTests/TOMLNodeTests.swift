import Testing

@testable import LinedTOML

@Suite struct TOMLNodeTests {
  private func entries(_ text: String) throws -> [String: TOMLNode] {
    try TOMLNode.entries(of: LinedText(Array(text.utf8)))
  }

  private func fault(_ text: String) -> TOMLFault? {
    #expect(throws: TOMLFault.self) { try entries(text) }
  }

  @Test func `every kind of value is read, with the line that it begins on`() throws {
    let nodes = try entries(
      """
      text = "a"
      integer = 1_000
      boolean = true
      decimal = 0.5

      date = 2025-02-10
      both = 2025-02-10T09:00:00Z
      time = 09:00:00
      list = [
        1,
        "b",
      ]
      [table]
      a.b = 2
      """)
    let inner = ["b": TOMLNode(line: 14, value: .integer(2))]
    #expect(
      nodes == [
        "text": TOMLNode(line: 1, value: .text("a")),
        "integer": TOMLNode(line: 2, value: .integer(1000)),
        "boolean": TOMLNode(line: 3, value: .boolean(true)),
        "decimal": TOMLNode(line: 4, value: .decimal),
        "date": TOMLNode(line: 6, value: .date), "both": TOMLNode(line: 7, value: .date),
        "time": TOMLNode(line: 8, value: .time),
        "list": TOMLNode(
          line: 9,
          value: .list([
            TOMLNode(line: 10, value: .integer(1)), TOMLNode(line: 11, value: .text("b")),
          ])),
        "table": TOMLNode(
          line: 13, value: .table(["a": TOMLNode(line: 14, value: .table(inner))])),
      ])
  }

  @Test func `an accessor gives the value of its own kind and of no other`() throws {
    let nodes = try entries("a = \"x\"\nb = 1\nc = true\nd = [1]\ne = { x = 1 }")
    #expect(nodes.compactMapValues(\.text) == ["a": "x"])
    #expect(nodes.compactMapValues(\.integer) == ["b": 1])
    #expect(nodes.compactMapValues(\.boolean) == ["c": true])
    #expect(nodes.compactMapValues(\.list).keys.sorted() == ["d"])
    #expect(nodes.compactMapValues(\.table).keys.sorted() == ["e"])
  }

  @Test(
    arguments: [
      ("\n[:x]", .syntax("a key should stand here")),
      ("\na = [1, }", .syntax("a value should stand here")),
      ("\nr = 1979-05-27 0", .noValue("1979-05-27 0")),
      ("\na = \"\\u0000\"", .nulCharacter), ("\n# \0", .nulCharacter),
      ("\na = 9223372036854775808", .numberTooLarge("9223372036854775808")),
      ("\na = " + String(repeating: "[", count: 10_000), .nestedTooDeeply(limit: 128)),
      ("\na = " + String(repeating: "{ a = ", count: 10_000), .nestedTooDeeply(limit: 128)),
      ("\n[" + String(repeating: "a.", count: 10_000), .nestedTooDeeply(limit: 128)),
      ("\na = [" + String(repeating: "1,", count: 300_000), .tooManyValues(limit: 200_000)),
      ("\na = {" + String(repeating: "b.c=1,", count: 110_000), .tooManyValues(limit: 200_000)),
    ] as [(String, TOMLFault.Kind)])
  func `what would end the parser or lose text is refused before it`(
    text: String, kind: TOMLFault.Kind
  ) {
    #expect(fault(text) == TOMLFault(kind, line: 2))
  }

  @Test func `what the parser finds has its line too`() {
    #expect(fault("a = 1\na = 2")?.line == 2)
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() {
    #expect(throws: TOMLFault(.notUTF8, line: 2)) {
      try TOMLNode.entries(of: LinedText([0x0A, 0xFF]))
    }
  }
}
