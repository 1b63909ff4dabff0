/// Looks for a regular expression in texts.
///
/// It goes through a text once. What may be found at a character, a state, is worked out when it is
/// met first and then looked up, so that a text takes a few steps a character whatever the expression
/// is. A matcher remembers states and is not to be shared.
public struct ExpressionMatcher {
  private let program: ExpressionProgram
  private var states: [State] = []
  /// The places of states among `states`.
  private var known: [State: Int] = [:]
  /// Which state follows on each kind of character: a row of each state; see `Transition`.
  private var transitions: [Int] = []
  /// How long a row is.
  private var width = 32
  /// The kinds of ASCII characters by their numbers; see `Transition`.
  private var kindsOfASCII: [Int] = Array(repeating: Transition.unknown, count: 128)
  /// The kinds of other characters, folded: an accent is none, a letter may be two.
  private var kindsOfOthers: [Unicode.Scalar: [Int]] = [:]
  private var kinds: [Kind] = []
  private var numbersOfKinds: [Kind: Int] = [:]

  /// What has been found of the expression before a place.
  private struct State: Hashable {
    /// Steps that go on here, but for those that begin here.
    let steps: [Int]
    let before: Neighbour
  }

  /// What stands on one side of a place.
  fileprivate enum Neighbour: Hashable {
    case nothing
    case word
    case other
  }

  /// Characters that no set of the expression tells apart.
  private struct Kind: Hashable {
    let sets: [Bool]
    let isWord: Bool

    var neighbour: Neighbour { isWord ? .word : .other }
  }

  private enum Transition {
    static let unknown = -1
    static let found = -2
  }

  /// How many states are remembered.
  private static let mostStates = 2_000
  /// How many characters beyond ASCII are remembered.
  private static let mostOthers = 10_000

  init(_ program: ExpressionProgram) {
    self.program = program
    forget()
  }

  /// Whether the expression is in a text.
  public mutating func matches(_ text: String) -> Bool {
    var state = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        var kind = kindsOfASCII[Int(scalar.value)]
        if kind == Transition.unknown { kind = note(kindOfASCII: scalar) }
        state = next(state, kind)
        if state == Transition.found { return true }
      } else {
        for kind in kinds(of: scalar) {
          state = next(state, kind)
          if state == Transition.found { return true }
        }
      }
    }
    return reached(from: states[state], before: .nothing) == nil
  }

  private mutating func next(_ state: Int, _ kind: Int) -> Int {
    let known = transitions[state * width + kind]
    return known == Transition.unknown ? transition(from: state, on: kind) : known
  }

  // Characters

  private mutating func note(kindOfASCII scalar: Unicode.Scalar) -> Int {
    let folded = ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value | 0x20) : scalar
    let kind = kind(of: folded ?? scalar)
    kindsOfASCII[Int(scalar.value)] = kind
    return kind
  }

  /// Returns the kinds of what a character beyond ASCII is in a folded text.
  private mutating func kinds(of scalar: Unicode.Scalar) -> [Int] {
    if let known = kindsOfOthers[scalar] { return known }
    let folded = RegularExpression.folded(String(Character(scalar)))
    let kinds = folded.unicodeScalars.map { kind(of: $0) }
    if kindsOfOthers.count >= Self.mostOthers { kindsOfOthers.removeAll() }
    kindsOfOthers[scalar] = kinds
    return kinds
  }

  private mutating func kind(of scalar: Unicode.Scalar) -> Int {
    let kind = Kind(
      sets: program.sets.map { $0.contains(scalar) }, isWord: ScalarSet.Kind.word.contains(scalar))
    if let number = numbersOfKinds[kind] { return number }
    numbersOfKinds[kind] = kinds.count
    kinds.append(kind)
    if kinds.count > width { widen() }
    return kinds.count - 1
  }

  // States

  /// Forgets every state but the first.
  private mutating func forget() {
    (states, transitions, known) = ([], [], [:])
    _ = number(of: State(steps: [], before: .nothing))
  }

  private mutating func number(of state: State) -> Int {
    if let number = known[state] { return number }
    known[state] = states.count
    states.append(state)
    transitions += Array(repeating: Transition.unknown, count: width)
    return states.count - 1
  }

  /// Makes room for more kinds of characters, every state keeping its number.
  private mutating func widen() {
    let rows = states.indices.map { transitions[$0 * width..<($0 + 1) * width] }
    let room = Array(repeating: Transition.unknown, count: width)
    transitions = rows.flatMap { $0 + room }
    width *= 2
  }

  /// Works out which state follows on a character of some kind.
  private mutating func transition(from number: Int, on kind: Int) -> Int {
    guard let steps = reached(from: states[number], before: kinds[kind].neighbour) else {
      transitions[number * width + kind] = Transition.found
      return Transition.found
    }
    var taken: Set<Int> = []
    for step in steps {
      if case .take(let set, let next) = program.steps[step], kinds[kind].sets[set] {
        taken.insert(next)
      }
    }
    let state = State(steps: taken.sorted(), before: kinds[kind].neighbour)
    if known[state] == nil, states.count >= Self.mostStates {
      forget()
      return self.number(of: state)
    }
    let next = self.number(of: state)
    transitions[number * width + kind] = next
    return next
  }

  /// Returns the steps that can be gone on with from a state, without taking a character.
  ///
  /// - Parameter neighbour: What follows.
  /// - Returns: `nil` where the expression is found.
  private func reached(from state: State, before neighbour: Neighbour) -> [Int]? {
    var seen = Array(repeating: false, count: program.steps.count)
    var reached: [Int] = []
    // The expression may begin anywhere.
    var waiting = state.steps + [program.start]
    while let step = waiting.popLast() {
      if seen[step] { continue }
      seen[step] = true
      switch program.steps[step] {
      case .found: return nil
      case .take: reached.append(step)
      case .fork(let first, let second): waiting += [first, second]
      case .check(let place, let next):
        if place.isBetween(state.before, neighbour) { waiting.append(next) }
      }
    }
    return reached
  }
}

extension ExpressionPlace {
  fileprivate func isBetween(
    _ before: ExpressionMatcher.Neighbour, _ behind: ExpressionMatcher.Neighbour
  ) -> Bool {
    switch self {
    case .start: before == .nothing
    case .end: behind == .nothing
    case .wordEdge: (before == .word) != (behind == .word)
    case .noWordEdge: (before == .word) == (behind == .word)
    }
  }
}
