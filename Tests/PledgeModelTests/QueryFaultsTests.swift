import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryFaultsTests {
  /// The text under which a fault draws its line.
  private func underlined(_ fault: QueryFault, _ text: String) -> String {
    String(text.unicodeScalars.dropFirst(fault.range.lowerBound).prefix(fault.range.count))
  }

  @Test(arguments: [
    ("amout:>1bn", "amout", "no field “amout”. Did you mean amount:?"),
    ("conutry:FR", "conutry", "no field “conutry”. Did you mean country:?"),
    ("since:2025-13 ", "13", "month 13. Use 2025-01 … 2025-12"),
    ("since:2025-02-30", "30", "day 30. Use 2025-02-01 … 2025-02-28"),
    ("date:2025-Q5", "Q5", "quarter 5. Use 2025-Q1 … 2025-Q4"),
    (
      "since:soon", "soon",
      "“soon” is no date. Use 2025, 2025-Q1, 2025-02, 2025-02-11, 30d, 2y, 2025..2026"
    ),
    ("date:2025..2024", "2025..2024", "the last comes before the first"),
    ("country:Frnace", "Frnace", "country: knows no “Frnace”. Did you mean FR (France)?"),
    ("country:FR,Frnace", "Frnace", "country: knows no “Frnace”. Did you mean FR (France)?"),
    (
      "country:Atlantis", "Atlantis",
      "country: knows no “Atlantis”. Use a code or a name, such as FR or \"United States\""
    ),
    ("payer:MGX", "MGX", "payer: knows no “MGX”. Did you mean funder:MGX?"),
    (
      "status:cancelled", "cancelled", "status: knows no “cancelled”. Did you mean stage:cancelled?"
    ),
    (
      "status:spent,cancelled", "cancelled", "status: knows no “cancelled”. Use stage:cancelled"
    ),
    ("kind:fnud", "fnud", "kind: knows no “fnud”. Did you mean fund?"),
    (
      "has:cheese", "cheese",
      "has: knows no “cheese”. Use amount, date, period, funder, metric, quote, url, note"
    ),
    (
      "is:>exact", ">exact",
      "is: has no larger and smaller. Use exact, bound, vague, converted, disputed, agreed, single, counted, nested, marked, noted"
    ),
    ("kind:", "kind:", "kind: lacks a value. Use \(kinds)"),
    ("kind:fund, ", "kind:fund,", "kind: lacks a value. Use \(kinds)"),
    ("actor:\"—\"", "\"—\"", "actor: lacks a value. Use words of a name, several in quotes"),
    ("amount:>1b", "b", "“b” is no scale or currency. Did you mean bn?"),
    ("amount:1XYZ", "XYZ", "“XYZ” is no scale or currency. Use k, m, bn, md, tn, € or EUR"),
    ("amount:>EUX1bn", "EUX", "“EUX” is no scale or currency. Did you mean EUR?"),
    ("amount:much", "much", "“much” is no amount. Use \(amounts)"),
    ("amount:>€", ">€", "amount: lacks a value. Use \(amounts)"),
    ("amount:1.2.3", "1.2.3", "“1.2.3” is no amount. Use \(amounts)"),
    ("amount:0.5", "0.5", "amounts are whole units"),
    ("amount:99999999tn", "99999999", "the amount is too large. Use \(amounts)"),
    ("amount:$1..€2", "$1..€2", "USD and EUR in one range"),
    ("amount:2bn..1bn", "2bn..1bn", "the last comes before the first"),
    ("limit:0", "0", "“0” is no number from 1 on. Use limit:20"),
    ("limit:ten", "ten", "“ten” is no number from 1 on. Use limit:20"),
    ("limit:1,2", "2", "limit: takes one value. Use a whole number from 1 on"),
    ("-limit:1", "limit:1", "limit: cannot be negated"),
    ("limit:1 limit:2", "limit:2", "limit: is set already"),
    ("plan /re(x/", "(", "the expression’s parenthesis is not closed"),
    ("/a\\1/ plan", "\\1", "\\1 has no meaning here. Use \\d \\w \\s \\b \\n \\t \\. \\/"),
    ("plan //", "//", "nothing between the slashes. Use /milliards?/"),
    (
      "plan /mill iards", "/mill iards",
      "the expression is not closed. Use /…/, or quotes to look for the text"
    ),
    ("plan \"data cen", "\"data cen", "the quote is not closed"),
    ("country:\"United", "\"United", "the quote is not closed"),
    ("plan (fund", "(", "the parenthesis is not closed"),
    ("plan) fund", ")", "no parenthesis to close"),
    ("OR plan", "OR", "OR needs a term on each side"),
    ("plan OR", "OR", "OR needs a term on each side"),
    ("(plan AND) fund", "AND", "AND needs a term on each side"),
    ("plan OR OR fund", "OR", "OR needs a term on each side"),
    ("not: ", "not:", "nothing to negate"),
    ("-OR", "-", "nothing to negate"),
  ])
  func `a fault says where, what and how to mend it`(
    text: String, part: String, message: String
  ) throws {
    let fault = try #require(QuerySample.parse(text).faults.first)
    #expect(underlined(fault, text) == part)
    #expect(fault.message(in: .english) == message)
  }

  private static let kinds =
    "public-programme, private-investment, public-private, fund, funding-round, infrastructure, institution, partnership, regulation, event, project, proposal, product, goal, acquisition-offer"
  private static let amounts = "60bn, €2.5bn, 109md, >1bn, <=5m, 60bn.., ..5m, 1bn..10bn"

  @Test(arguments: [
    ("amout:>1bn", "pas de champ « amout ». Vouliez-vous amount: ?"),
    ("since:2025-13", "mois 13. Attendu : 2025-01 … 2025-12"),
    (
      "country:Etats-Unix", "country: ne connaît pas « Etats-Unix ». Vouliez-vous US (États-Unis) ?"
    ),
    ("amount:0.5", "les montants sont en unités entières"),
    ("plan OR", "OR demande un terme de chaque côté"),
  ])
  func `a fault is told in French too`(text: String, message: String) throws {
    let fault = try #require(QuerySample.parse(text).faults.first)
    #expect(fault.message(in: .french) == message)
  }

  @Test(arguments: [
    ("amout:>1bn", "amount:>1bn"), ("-Amout:>1bn", "-amount:>1bn"),
    ("country:FR,Frnace plan", "country:FR,FR plan"),
    ("status:cancelled plan", "stage:cancelled plan"),
    ("kind:fnud", "kind:fund"), ("amount:>1b", "amount:>1bn"), ("kind:\"fnud\"", "kind:fund"),
  ])
  func `the suggestion in its place mends the query`(text: String, mended: String) throws {
    let fault = try #require(QuerySample.parse(text).faults.first)
    let suggestion = try #require(fault.suggestion)
    let scalars = Array(text.unicodeScalars)
    let pieces = [scalars[..<suggestion.range.lowerBound], scalars[suggestion.range.upperBound...]]
      .map { String(String.UnicodeScalarView($0)) }
    #expect(pieces[0] + suggestion.text + pieces[1] == mended)
    #expect(QuerySample.parse(mended).faults == [])
  }

  @Test func `a term at the end may still be being typed`() {
    func unfinished(_ text: String) -> [Bool] { QuerySample.parse(text).faults.map(\.isUnfinished) }
    #expect(unfinished("since:2025-1") == [true])
    #expect(unfinished("since:2025-1 ") == [false])
    #expect(unfinished("plan (fund ") == [true])
    #expect(unfinished("plan OR") == [true])
    #expect(unfinished("kind:,") == [true])
  }

  @Test func `faults come in the order of the text and name their terms`() {
    let parsed = QuerySample.parse("a:1 (b:2 x:3) country:FR,x ")
    #expect(parsed.faults.map(\.range) == [0..<1, 5..<6, 9..<10, 25..<26])
    #expect(parsed.faults.map(\.term) == [0..<3, 5..<8, 9..<12, 14..<26])
  }

  @Test func `ranges count Unicode scalars`() throws {
    let text = "e\u{301}té 👩‍👩‍👧 amout:1"
    let fault = try #require(QuerySample.parse(text).faults.first)
    #expect(underlined(fault, text) == "amout")
  }
}
