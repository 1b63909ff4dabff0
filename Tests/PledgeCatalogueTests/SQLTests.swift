import Testing

@testable import PledgeCatalogue

@Suite struct SQLTests {
  @Test func `values become arguments, and names and queries a part of the text`() {
    let inner: SQL = "SELECT id FROM \(sql: "place") WHERE slug = \("FR")"
    let query: SQL = "SELECT 1 WHERE a = \(7) AND b IN (\(literal: inner)) AND c IN \(["x", "y"])"
    #expect(
      query.text
        == "SELECT 1 WHERE a = ? AND b IN (SELECT id FROM place WHERE slug = ?) AND c IN (?,?)")
    #expect(query.arguments.map { "\($0)" } == ["7", "FR", "x", "y"])
  }

  @Test func `nothing is in an empty list`() {
    let query: SQL = "SELECT 1 WHERE 1 IN \([])"
    #expect(query.text == "SELECT 1 WHERE 1 IN ()")
  }

  @Test func `queries are joined with their arguments`() {
    let parts: [SQL] = ["a = \(1)", "b = \(2)", "c"]
    let joined = parts.joined(separator: " AND ")
    #expect(joined.text == "a = ? AND b = ? AND c")
    #expect(joined.arguments.map { "\($0)" } == ["1", "2"])
  }
}
