import Testing

@testable import pledgebook

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> JSON? { JSONReader.value(of: Array(text.utf8)) }

  @Test(arguments: [
    "null", "true", "false", "0", "-12", "9223372036854775807", "\"\"", "[]", "{}",
    "\"a\\\"b\\\\c\\n\\r\\té€𝄞\"", "[\n  1,\n  [\n    true\n  ]\n]",
    "{\n  \"b\": 1,\n  \"a\": {\n    \"c\": null\n  }\n}",
  ])
  func `what is written is read as it was`(text: String) {
    #expect(read(text)?.text == text + "\n")
    #expect(read(" \t\r\n" + text + " ")?.text == text + "\n")
  }

  @Test func `escapes stand for what they name`() {
    #expect(read(#""\/\b\f\u00e9\uD834\uDD1E\u20AC""#)?.string == "/\u{08}\u{0C}é𝄞€")
  }

  @Test(arguments: ["1.5", "-0.25e-3", "1E9", "9223372036854775808"])
  func `a number that is not whole or does not fit is nothing`(text: String) {
    guard case .null? = read(text) else {
      Issue.record("\(text) is a number")
      return
    }
  }

  @Test(arguments: [
    "", " ", "nul", "nullx", "True", "01", "-", "+1", ".5", "1.", "1e", "1e+", "1 2", "\"", "\"a",
    "\"\n\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u+123\"", "\"\\uD834\"", "\"\\uD834x\"",
    "\"\\uDD1E\"", "\"\\uD834\\u0041\"", "[", "]", "[1", "[1,", "[1,]", "[,]", "[1 2]", "{",
    "{\"a\"",
    "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "{1:2}", "{\"a\":1]", "[1}",
    "\u{FEFF}1", "\u{0B}1", "// x\n1",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(read(text)?.text == nil)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(JSONReader.value(of: [0x22, 0xC3, 0x22])?.text == nil)
    #expect(JSONReader.value(of: [0x22, 0xED, 0xA0, 0x80, 0x22])?.text == nil)
  }

  @Test func `values may lie deep in one another, but not without bounds`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(read(nested(100)) != nil)
    #expect(read(nested(101))?.text == nil)
    #expect(read(nested(1_000_000))?.text == nil)
  }

  @Test func `of members with one name the last is found`() {
    let value = read("{\"a\": 1, \"a\": \"x\", \"b\": [true, 2]}")
    #expect(value?["a"].string == "x")
    #expect(value?["b"].elements.first?.isTrue == true)
    #expect(value?["c"].string == nil)
  }

  @Test(arguments: 0..<200)
  func `no text with a byte changed ends the program`(seed: Int) {
    let text = #"{"a": [1, -2.5e3, "\u00e9\uD834\uDD1E", null], "b": {"c": true}}"#
    var bytes = Array(text.utf8)
    bytes[seed % bytes.count] = UInt8(truncatingIfNeeded: seed &* 97 &+ 13)
    _ = JSONReader.value(of: bytes)
    _ = JSONReader.value(of: Array(bytes.prefix(seed % bytes.count)))
  }
}
