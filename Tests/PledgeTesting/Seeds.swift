#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The seeds of random tests.
///
/// They are the same at every run, so that a failure can be seen again, unless `make soak` asks for
/// others: `PLEDGEBOOK_SOAK` says how many times as many, `PLEDGEBOOK_SEED` where they begin.
public enum Seeds {
  /// How many times as long as usual a random test is to run.
  public static let factor = max(1, number("PLEDGEBOOK_SOAK") ?? 1)

  public static let first = UInt64(number("PLEDGEBOOK_SEED") ?? 1)

  public static func some(_ count: Int) -> Range<UInt64> {
    first..<first + UInt64(count * factor)
  }

  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension SeededGenerator {
  /// Returns up to `count` pieces, one after the other, now and then a piece a thousand times.
  public mutating func text(of pieces: [String], count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).reduce(into: "") { text, _ in
      let piece = pick(pieces)
      text += once(in: 200) ? String(repeating: piece, count: 1_000) : piece
    }
  }

  /// Returns bytes, most of them from a text and some at random.
  public mutating func bytes(of pieces: [String], count: Int) -> [UInt8] {
    var bytes = Array(text(of: pieces, count: count).utf8)
    for _ in 0..<Int.random(in: 0...4, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<3, using: &self) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.remove(at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  /// Pieces of text that programs have stumbled over.
  public static let hostilePieces = [
    "a", "é", " ", "\n", "\r", "\t", "\0", "\u{1B}", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{7F}",
    "\u{85}", "\u{9B}", "\u{9B}2J", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FE0F}",
    "\u{FEFF}",
    "\u{E0041}", "\u{E000}", "\u{378}", "\u{2028}", "\u{301}", "日", "ｱ", "👩", "👍🏽", "🇫", "🇫🇷",
    "\u{1F3FB}", "न", "\u{94D}", "한", "\u{1100}", "ﷺ", "𝔘", "ש", "ب", "1", "\u{20E3}", "%s%n",
  ]
}
