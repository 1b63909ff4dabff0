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
  /// Which state follows on each kind of character; see `Transition`.
  private var transitions: [[Int]] = []
  /// The kinds of ASCII characters by their numbers, and of others.
  private var kindsOfASCII: [Int?] = Array(repeating: nil, count: 128)
  private var kindsOfOthers: [Unicode.Scalar: Int] = [:]
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
    for scalar in RegularExpression.folded(text).unicodeScalars {
      let kind = kind(of: scalar)
      var next = kind < transitions[state].count ? transitions[state][kind] : Transition.unknown
      if next == Transition.unknown { next = transition(from: state, on: kind) }
      if next == Transition.found { return true }
      state = next
    }
    return reached(from: states[state], before: .nothing) == nil
  }

  // Characters

  private mutating func kind(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII {
      if let known = kindsOfASCII[Int(scalar.value)] { return known }
    } else if let known = kindsOfOthers[scalar] {
      return known
    }
    let kind = Kind(
      sets: program.sets.map { $0.contains(scalar) }, isWord: ScalarSet.Kind.word.contains(scalar))
    let number = numbersOfKinds[kind] ?? kinds.count
    if number == kinds.count {
      kinds.append(kind)
      numbersOfKinds[kind] = number
    }
    if scalar.isASCII {
      kindsOfASCII[Int(scalar.value)] = number
    } else {
      if kindsOfOthers.count >= Self.mostOthers { kindsOfOthers.removeAll() }
      kindsOfOthers[scalar] = number
    }
    return number
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
    transitions.append([])
    return states.count - 1
  }

  /// Works out which state follows on a character of some kind.
  private mutating func transition(from number: Int, on kind: Int) -> Int {
    guard let steps = reached(from: states[number], before: kinds[kind].neighbour) else {
      note(Transition.found, from: number, on: kind)
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
    note(next, from: number, on: kind)
    return next
  }

  private mutating func note(_ next: Int, from state: Int, on kind: Int) {
    while transitions[state].count <= kind { transitions[state].append(Transition.unknown) }
    transitions[state][kind] = next
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
