import Testing

@testable import pledgebook

@Suite struct TableFormatTests {
  private let table = TableFormat(
    [
      .init(heading: "NAME", isFlexible: true),
      .init(heading: "AMOUNT", alignment: .trailing),
      .init(heading: "KIND", dispensability: 1),
      .init(heading: "ID", dispensability: 2),
    ],
    rows: [
      ["A campus with many buildings", "€5bn", "fund", "campus"], ["東京", "≤€50bn", "event", "t"],
    ])

  @Test func `without a width every column is as wide as it needs`() {
    #expect(
      table.text(width: nil) == """
        NAME                          AMOUNT  KIND   ID
        A campus with many buildings    €5bn  fund   campus
        東京                          ≤€50bn  event  t

        """)
  }

  @Test func `flexible columns give way as far as they can`() {
    #expect(
      table.text(width: 50) == """
        NAME                         AMOUNT  KIND   ID
        A campus with many buildin…    €5bn  fund   campus
        東京                         ≤€50bn  event  t

        """)
  }

  @Test func `then the most dispensable columns are left out`() {
    #expect(
      table.text(width: 39) == """
        NAME                      AMOUNT  KIND
        A campus with many buil…    €5bn  fund
        東京                      ≤€50bn  event

        """)
  }

  @Test func `no line is wider than the terminal`() {
    for width in 9...60 {
      let lines = table.text(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(width)")
    }
  }

  @Test func `nothing reaches the terminal raw`() {
    let hostile = TableFormat([.init(heading: "A")], rows: [["x\u{1B}[2J\ny"]])
    #expect(!hostile.text(width: nil).contains("\u{1B}"))
    #expect(hostile.text(width: nil).split(separator: "\n").count == 2)
  }
}
