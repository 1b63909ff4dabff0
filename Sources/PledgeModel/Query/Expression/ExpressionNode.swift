/// What a regular expression is made of.
indirect enum ExpressionNode: Hashable, Sendable {
  case scalar(ScalarSet)
  case place(ExpressionPlace)
  case sequence([ExpressionNode])
  case alternatives([ExpressionNode])
  /// - Parameter most: `nil` where there is no most.
  case repeated(ExpressionNode, least: Int, most: Int?)
}

/// A place between two characters.
enum ExpressionPlace: Hashable, Sendable {
  case start
  case end
  case wordEdge
  case noWordEdge
}

/// Some Unicode scalars.
struct ScalarSet: Hashable, Sendable {
  /// A kind of scalars that has a letter of its own.
  enum Kind: Hashable, Sendable {
    case digit
    case word
    case blank

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .digit: scalar.properties.numericType == .decimal
      case .word: scalar == "_" || WordFold.isInWord(scalar)
      case .blank: scalar.properties.isWhitespace
      }
    }
  }

  enum Part: Hashable, Sendable {
    case range(ClosedRange<UInt32>)
    case kind(Kind)
    case notKind(Kind)
  }

  var parts: [Part] = []
  var isNegated = false

  /// Every scalar.
  static let all = ScalarSet(parts: [], isNegated: true)

  /// The scalar of a folded text.
  init(_ scalar: Unicode.Scalar) { parts = [.range(scalar.value...scalar.value)] }

  init(parts: [Part], isNegated: Bool = false) {
    (self.parts, self.isNegated) = (parts, isNegated)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isPart = parts.contains { part in
      switch part {
      case .range(let range): range.contains(scalar.value)
      case .kind(let kind): kind.contains(scalar)
      case .notKind(let kind): !kind.contains(scalar)
      }
    }
    return isPart != isNegated
  }

  /// The longest range of which each scalar's folded form is taken in.
  private static var longestFolded: Int { 128 }

  /// Takes in a range of scalars, and what each of them is in a folded text.
  mutating func insert(_ first: Unicode.Scalar, through last: Unicode.Scalar) {
    parts.append(.range(first.value...last.value))
    for value in (first.value...last.value).prefix(Self.longestFolded) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Array(RegularExpression.folded(String(Character(scalar))).unicodeScalars)
      if folded.count == 1, folded[0] != scalar {
        parts.append(.range(folded[0].value...folded[0].value))
      }
    }
  }
}
