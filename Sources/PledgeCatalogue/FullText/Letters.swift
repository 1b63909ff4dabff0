import GRDB
import GRDBSQLite

/// What the full-text indexes make of each character: a part of a word, or what stands between words.
///
/// FTS5's tokenizer is asked once for each character that is met, since asking it for every text takes
/// longer than all else that is done with the texts.
struct Letters {
  private let tokenizer: any FTS5Tokenizer
  /// What characters are, by their numbers; 0 for one that was not met. See `Letter`.
  private var known: [UInt32] = Array(repeating: 0, count: 1 << 16)
  /// Those of the characters beyond.
  private var others: [UInt32: UInt32] = [:]

  /// A character as a word has it.
  struct Letter {
    fileprivate let bits: UInt32

    /// It stands between words.
    static let separator = Letter(bits: 1)
    /// It is left out of a word, and begins none.
    static let mark = Letter(bits: 2)

    fileprivate init(bits: UInt32) { self.bits = bits }

    /// - Parameter number: The number of the character that stands for it: a small letter without
    ///   accents.
    fileprivate init(number: UInt32) { bits = number << 2 | 3 }

    var isSeparator: Bool { bits == Self.separator.bits }
    var isMark: Bool { bits == Self.mark.bits }
    var number: UInt32 { bits >> 2 }
  }

  init(_ tokenizer: any FTS5Tokenizer) { self.tokenizer = tokenizer }

  /// Returns what a character is.
  mutating func callAsFunction(_ scalar: Unicode.Scalar) throws -> Letter {
    let number = scalar.value
    let bits = number < known.count ? known[Int(number)] : others[number] ?? 0
    if bits != 0 { return Letter(bits: bits) }
    let letter = try asked(scalar)
    if number < known.count {
      known[Int(number)] = letter.bits
    } else {
      others[number] = letter.bits
    }
    return letter
  }

  /// Asks the tokenizer what becomes of a character between two others, and alone.
  private func asked(_ scalar: Unicode.Scalar) throws -> Letter {
    let inside = try tokenizer.tokenize(document: "a\(Character(scalar))a").map(\.token)
    guard inside.count == 1 else { return .separator }
    guard try !tokenizer.tokenize(document: String(Character(scalar))).isEmpty else { return .mark }
    return inside[0].unicodeScalars.dropFirst().first.map { Letter(number: $0.value) } ?? .mark
  }
}
