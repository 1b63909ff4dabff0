/// A regular expression as steps that can be taken side by side (Thompson's construction).
struct ExpressionProgram: Sendable {
  enum Step: Sendable {
    /// Takes a character of a set.
    case take(set: Int, next: Int)
    /// Goes on where a place between characters is of a kind.
    case check(ExpressionPlace, next: Int)
    case fork(Int, Int)
    /// The expression is found.
    case found
  }

  private(set) var steps: [Step] = []
  /// The sets of characters, each once.
  private(set) var sets: [ScalarSet] = []
  /// The step with which the expression begins.
  private(set) var start = 0

  /// How many steps an expression may have.
  private static let mostSteps = 2_000

  /// Where the expression is, in its own Unicode scalars.
  private let range: Range<Int>

  /// - Parameter length: How many Unicode scalars the expression has.
  init(_ node: ExpressionNode, length: Int) throws(ExpressionFault) {
    range = 0..<length
    start = try add(node, before: add(.found))
  }

  /// Adds a node, whatever comes behind it being there already.
  ///
  /// - Returns: The step with which the node begins.
  private mutating func add(
    _ node: ExpressionNode, before next: Int
  ) throws(ExpressionFault) -> Int {
    switch node {
    case .scalar(let set): return try add(.take(set: index(of: set), next: next))
    case .place(let place): return try add(.check(place, next: next))
    case .sequence(let nodes):
      var next = next
      for node in nodes.reversed() { next = try add(node, before: next) }
      return next
    case .alternatives(let nodes):
      var first: Int?
      for node in nodes.reversed() {
        let begin = try add(node, before: next)
        first =
          try first.map { rest throws(ExpressionFault) in try add(.fork(begin, rest)) } ?? begin
      }
      return first ?? next
    case .repeated(let node, let least, let most):
      var next = next
      if let most {
        let end = next
        for _ in least..<most { next = try add(.fork(add(node, before: next), end)) }
      } else {
        // The fork comes before what it goes to is known.
        let fork = try add(.fork(next, next))
        steps[fork] = .fork(try add(node, before: fork), next)
        next = fork
      }
      for _ in 0..<least {
        let first = try add(node, before: next)
        // Nothing, however often, is nothing.
        if first == next { break }
        next = first
      }
      return next
    }
  }

  private mutating func add(_ step: Step) throws(ExpressionFault) -> Int {
    guard steps.count < Self.mostSteps else { throw ExpressionFault(.tooLarge, range) }
    steps.append(step)
    return steps.count - 1
  }

  private mutating func index(of set: ScalarSet) -> Int {
    if let known = sets.firstIndex(of: set) { return known }
    sets.append(set)
    return sets.count - 1
  }
}
