import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `The amount of a flat file` {
  private static let most = Int64.max

  @Test(arguments: [
    ("0", 0), ("109000000000", 109_000_000_000), ("9223372036854775807", most),
    ("109 000 000", 109_000_000), ("1\u{A0}500", 1_500), ("1\u{202F}500\u{2009}000", 1_500_000),
    ("109_000_000", 109_000_000), ("1'500'000", 1_500_000), ("1,500,000", 1_500_000),
    ("1.500.000", 1_500_000), ("1,500.25", 1_500), ("1.500,50", 1_501), ("1 500,5", 1_501),
    ("1500.499", 1_500), ("0.500", 1), ("0,4999", 0), ("12.5", 13), ("2.50", 3),
    ("1.5bn", 1_500_000_000), ("1,5 Md", 1_500_000_000), ("1.234BN", 1_234_000_000),
    ("0.0000000005bn", 1), ("0.0000000004bn", 0), ("3k", 3_000), ("2.5 tn", 2_500_000_000_000),
    ("7 m", 7_000_000), ("7mn", 7_000_000), ("=5", 5), ("9223372036.854775807bn", most),
  ])
  func `is a whole number of units`(cell: String, units: Int64) throws {
    let sample = try FlatSample(["amount": cell])
    #expect(sample.faults == [])
    #expect(sample.amount?.figure == Figure(low: units, high: units, bound: .exact))
  }

  @Test(
    arguments: [
      ("≤50bn", nil, 50_000_000_000, Bound.upTo), ("<= 5", nil, 5, .upTo), ("<5", nil, 5, .upTo),
      ("≥5", 5, nil, .atLeast), (">=5", 5, nil, .atLeast), (">5", 5, nil, .atLeast),
      ("~5", 5, 5, .about), ("≈ 5k", 5_000, 5_000, .about), ("5..7", 5, 7, .range),
      ("1.5m .. 2m", 1_500_000, 2_000_000, .range), ("5..5", 5, 5, .exact),
      ("5..", 5, nil, .atLeast),
      ("..5", nil, 5, .upTo),
    ] as [(String, Int64?, Int64?, Bound)])
  func `has a bound`(cell: String, low: Int64?, high: Int64?, bound: Bound) throws {
    let sample = try FlatSample(["amount": cell])
    #expect(sample.faults == [])
    #expect(sample.amount?.figure == Figure(low: low, high: high, bound: bound))
  }

  @Test(arguments: [
    "x", "5x", "bn", "€5", "5 EUR", "1 50", "15 00", "1500 000", "1,5,0", "1,500.000.000",
    "1..2..3",
    "7..5", "1e9", "1.09E+11", "5.", ".5", "≤", "..", "≤≥5", "5 5", "１２", "1,,5", "1.500 000",
    "0x10", "1/2", "NaN", String(repeating: "0", count: 57),
  ])
  func `is none where it cannot be told`(cell: String) throws {
    let sample = try FlatSample(["amount": cell])
    #expect(sample.initiatives == [])
    #expect(sample.summaries == ["column 3, 'amount': '\(cell)' is no amount"])
  }

  @Test(arguments: [
    ("1,500", "'1,500' can be read in two ways"), ("1.500", "'1.500' can be read in two ways"),
    ("1,500bn", "'1,500bn' can be read in two ways"), ("-5", "the amount '-5' is negative"),
    ("−5", "the amount '−5' is negative"), ("≤ -5bn", "the amount '≤ -5bn' is negative"),
    ("9223372036854775808", "the number '9223372036854775808' has no room in 64 bits"),
    ("9223372036854775807.5", "the number '9223372036854775807.5' has no room in 64 bits"),
    ("99999999tn", "the number '99999999tn' has no room in 64 bits"),
    ("9223372036.854775808bn", "the number '9223372036.854775808bn' has no room in 64 bits"),
  ])
  func `is refused where it is doubtful, negative or too large`(
    cell: String, summary: String
  ) throws {
    let sample = try FlatSample(["amount": cell])
    #expect(sample.initiatives == [])
    #expect(sample.summaries == ["column 3, 'amount': \(summary)"])
  }

  @Test(arguments: [
    ("109bn", "a €109 billion plan", ["€109 billion"]),
    ("109bn", "109 milliards", ["109 milliards"]),
    ("109bn", "$109bn, or 109 Md€", ["$109bn", "109 Md"]),
    ("1.5bn", "1,5\u{A0}milliard", ["1,5\u{A0}milliard"]),
    ("1500m", "1,500 million", ["1,500 million"]),
    ("1500000", "some 1 500 000 euros", ["1 500 000"]),
    ("1tn", "1 billion d'euros", ["1 billion"]), ("109bn", "a 109-billion plan", ["109-billion"]),
    ("1bn..2bn", "from 1 to 2 billion, £1bn", ["2 billion", "£1bn"]),
    ("5", "5, and 5 again", ["5"]),
    ("1.5bn", "they said 1.5bn.", ["1.5bn"]), ("2bn..3bn", "of 2bn..3bn euros", ["2bn", "3bn"]),
    ("109", "109 people", ["109"]), ("109", "109é, A109, 2.109, 1090, 109x, 3-109", []),
    ("109bn", "several billion", []), ("2025", "in 2025, 109 billion", ["2025"]),
    ("~7", "about ~7 or so", ["7"]), ("109m", "109 millionen, 109 MILLIONS", ["109 MILLIONS"]),
    ("1m", "1m 1m £1m $1m 1.0m 1,0m 1 million 1mn", ["1m", "£1m", "$1m", "1.0m"]),
  ])
  func `is found in the words as they write it`(
    cell: String, words: String, forms: [String]
  ) throws {
    #expect(try FlatSample(["amount": cell, "quote": words]).amount?.asWritten == forms)
  }
}
