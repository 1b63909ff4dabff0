import PledgeTesting
import Testing

@testable import PledgeCorpus

/// Files that are nearly tables: each row is read or told of, the file to its end.
@Suite struct RandomFileTests {
  private static let heading =
    "id,country,initiative,organisation,amount,currency,announced,quote,source_url\n"
  private static let pieces =
    [
      ",", ",", ",", ",", ",", ",", "\n", "\n", "\r\n", "\"", "\"\"", "\"a,b\"", "\"a\nb\"",
      "alpha",
      "FR", "US", "Alpha", "5000000000", "-5", "1e400", "5 billion", "EUR", "2025-02-10",
      "9999-99-99",
      "https://a.example/1", "javascript:x", "=1+1", ";", "\u{FEFF}",
    ] + SeededGenerator.hostilePieces

  @Test func `a table is read the same whatever parts it comes in, and every fault names a line`()
    throws
  {
    for seed in Seeds.some(200) {
      var random = SeededGenerator(seed: seed)
      let start = random.once(in: 8) ? "" : Self.heading
      let bytes = Array(start.utf8) + random.bytes(of: Self.pieces, count: 120)
      let chunk = Int.random(in: 16...64, using: &random)
      let rows = Int.random(in: 1...3, using: &random)
      let (whole, parted) = try withFlatFile(bytes) { path in
        (FlatSample(file: path), FlatSample(file: path, chunk: chunk, rowsAtOnce: rows))
      }
      #expect(whole.initiatives == parted.initiatives, "seed \(seed)")
      #expect(whole.faults.map(\.description) == parted.faults.map(\.description), "seed \(seed)")
    }
  }
}
