import Foundation
import Testing

@testable import pledgebook

@Suite struct JSONTests {
  @Test func `members keep the order in which they were written`() {
    let value: JSON = ["b": JSON(1), "a": .null, "c": .list([JSON("x"), JSON(true)])]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": null,
          "c": [
            "x",
            true
          ]
        }

        """)
  }

  @Test func `empty lists and objects stand on one line`() {
    #expect(JSON.list([.list([]), .object([])]).text == "[\n  [],\n  {}\n]\n")
  }

  @Test func `a slash is not escaped`() {
    #expect(JSON("https://a.example/b").text == "\"https://a.example/b\"\n")
  }

  @Test func `no number loses a digit`() {
    #expect(JSON(Int64.max).text == "9223372036854775807\n")
    #expect(JSON.decimal(FixedPoint(units: .max, places: 2)).text == "92233720368547758.07\n")
  }

  @Test(arguments: [
    "\u{1B}]0;x\u{7}", "\u{9B}2J", "a\u{202E}b", "\u{2028}", "\u{E0041}", "\"\\\n\t\r\u{0}",
    "États-Unis €",
  ])
  func `what a terminal may obey is escaped, and read back as it was`(text: String) throws {
    let json = JSON(text).text
    let scalars = json.unicodeScalars.dropLast()
    #expect(
      !scalars.contains { $0.properties.generalCategory == .control }
        && !scalars.contains { $0.properties.generalCategory == .format })
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }
}
