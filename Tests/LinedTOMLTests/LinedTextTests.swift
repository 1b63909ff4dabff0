import LinedTOML
import Testing

@Suite struct LinedTextTests {
  @Test func `a line is found by its number, with neither its end nor a byte order mark`() {
    let text = LinedText([0xEF, 0xBB, 0xBF] + Array("a\r\nb\n\nc".utf8))
    #expect(
      (1...text.lineCount).map { String(decoding: text.line($0), as: UTF8.self) } == [
        "a", "b", "", "c",
      ])
    #expect(text.line(0).isEmpty && text.line(5).isEmpty)
  }

  @Test func `the beginning of a line costs no more than is asked for`() {
    let text = LinedText(Array("x\n".utf8) + Array(repeating: UInt8(ascii: "y"), count: 1_000_000))
    #expect(text.text(ofLine: 2, scalars: 3).count <= 12)
    #expect(text.text(ofLine: 1, scalars: 3) == "x")
  }

  @Test func `the first line that is not UTF-8 is told`() {
    #expect(LinedText(Array("é\n\u{1F600}".utf8)).firstInvalidLine == nil)
    #expect(LinedText(Array("é\n".utf8) + [0xE9, 0x0A, 0xFF]).firstInvalidLine == 2)
  }
}
