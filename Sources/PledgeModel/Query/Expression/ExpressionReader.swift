/// Reads a regular expression.
struct ExpressionReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  /// How deep groups may be nested.
  private static let deepest = 32
  /// The largest number of repetitions.
  private static let mostRepetitions = 1_000

  static func read(_ source: String) throws(ExpressionFault) -> ExpressionNode {
    var reader = ExpressionReader(scalars: Array(source.unicodeScalars))
    guard !reader.scalars.isEmpty else { throw ExpressionFault(.empty, 0..<0) }
    let node = try reader.alternatives()
    if reader.current != nil { throw reader.fault(.nothingToClose, from: reader.position) }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Goes behind a scalar, if it is the current one.
  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  /// Returns a fault of the stretch from an offset up to and with the current scalar.
  private func fault(_ problem: ExpressionFault.Problem, from start: Int) -> ExpressionFault {
    ExpressionFault(problem, start..<max(start, min(position + 1, scalars.count)))
  }

  /// Reads up to the end or to the parenthesis that closes.
  private mutating func alternatives() throws(ExpressionFault) -> ExpressionNode {
    var found = [try sequence()]
    while skip("|") { found.append(try sequence()) }
    return found.count == 1 ? found[0] : .alternatives(found)
  }

  private mutating func sequence() throws(ExpressionFault) -> ExpressionNode {
    var nodes: [ExpressionNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let node = try atom()
      nodes.append(try repeated(node))
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func atom() throws(ExpressionFault) -> ExpressionNode {
    let start = position
    let scalar = scalars[position]
    position += 1
    switch scalar {
    case "(": return try group(from: start)
    case "[": return .scalar(try scalarClass(from: start))
    case ".": return .scalar(.all)
    case "^": return .place(.start)
    case "$": return .place(.end)
    case "\\": return try escaped(from: start)
    case "*", "+", "?":
      position = start
      throw fault(.nothingToRepeat, from: start)
    default: return literal(scalar)
    }
  }

  /// A character as it is in a folded text, where it may be several, or none as an accent is.
  private func literal(_ scalar: Unicode.Scalar) -> ExpressionNode {
    let folded = RegularExpression.folded(String(Character(scalar))).unicodeScalars
    let nodes = folded.map { ExpressionNode.scalar(ScalarSet($0)) }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func group(from start: Int) throws(ExpressionFault) -> ExpressionNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault(.tooDeep, from: start) }
    if skip("?"), !skip(":") { throw fault(.lookingAround, from: start) }
    let node = try alternatives()
    guard skip(")") else { throw ExpressionFault(.unclosedGroup, start..<start + 1) }
    return node
  }

  // Repetitions

  private mutating func repeated(_ node: ExpressionNode) throws(ExpressionFault) -> ExpressionNode {
    var node = node
    while let (least, most) = try repetition() {
      // As few as possible or as many: what is found is the same.
      _ = skip("?")
      node = .repeated(node, least: least, most: most)
    }
    return node
  }

  /// Reads how often what is before is repeated; `nil` where nothing says so.
  private mutating func repetition() throws(ExpressionFault) -> (least: Int, most: Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    return try counts()
  }

  /// Reads `{2}`, `{2,}` or `{2,5}`; other braces are characters like others.
  private mutating func counts() throws(ExpressionFault) -> (least: Int, most: Int?)? {
    let start = position
    guard skip("{"), let least = try number(from: start) else {
      position = start
      return nil
    }
    var most: Int? = least
    if skip(",") { most = try number(from: start) }
    guard skip("}") else {
      position = start
      return nil
    }
    if let most, most < least { throw ExpressionFault(.emptyRange, start..<position) }
    return (least, most)
  }

  private mutating func number(from start: Int) throws(ExpressionFault) -> Int? {
    var number: Int?
    while let scalar = current, let digit = Self.digit(scalar) {
      position += 1
      number = (number ?? 0) * 10 + digit
      if let number, number > Self.mostRepetitions { throw fault(.tooLarge, from: start) }
    }
    return number
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  // Classes and escapes

  private mutating func scalarClass(from start: Int) throws(ExpressionFault) -> ScalarSet {
    var set = ScalarSet(parts: [], isNegated: skip("^"))
    var isFirst = true
    while let scalar = current, isFirst || scalar != "]" {
      isFirst = false
      let place = position
      position += 1
      guard let first = try single(scalar, from: place, in: &set) else { continue }
      guard current == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        set.insert(first, through: first)
        continue
      }
      position += 1
      let end = scalars[position]
      position += 1
      guard let last = try single(end, from: position - 1, in: &set), first <= last else {
        throw ExpressionFault(.emptyRange, place..<position)
      }
      set.insert(first, through: last)
    }
    guard skip("]") else { throw ExpressionFault(.unclosedClass, start..<start + 1) }
    return set
  }

  /// Returns the scalar that a place of a class stands for; a kind of scalars is taken in.
  private mutating func single(
    _ scalar: Unicode.Scalar, from start: Int, in set: inout ScalarSet
  ) throws(ExpressionFault) -> Unicode.Scalar? {
    guard scalar == "\\" else { return scalar }
    let escaped = try escapedScalar(from: start)
    guard let part = Self.kinds[escaped] else { return try meaning(of: escaped, from: start) }
    set.parts.append(part)
    return nil
  }

  /// Reads what a backslash stands before.
  private mutating func escaped(from start: Int) throws(ExpressionFault) -> ExpressionNode {
    let scalar = try escapedScalar(from: start)
    if let part = Self.kinds[scalar] { return .scalar(ScalarSet(parts: [part])) }
    switch scalar {
    case "b": return .place(.wordEdge)
    case "B": return .place(.noWordEdge)
    default: return literal(try meaning(of: scalar, from: start))
    }
  }

  private mutating func escapedScalar(from start: Int) throws(ExpressionFault) -> Unicode.Scalar {
    guard let scalar = current else { throw fault(.unknownEscape("\\"), from: start) }
    position += 1
    return scalar
  }

  private func meaning(
    of scalar: Unicode.Scalar, from start: Int
  ) throws(ExpressionFault) -> Unicode.Scalar {
    switch scalar {
    case "n": return "\n"
    case "t": return "\t"
    default:
      // Other programs may give a meaning to a letter or a digit that this one does not know.
      guard scalar.isASCII, WordFold.isInWord(scalar) else { return scalar }
      throw ExpressionFault(.unknownEscape("\\\(scalar)"), start..<position)
    }
  }

  private static let kinds: [Unicode.Scalar: ScalarSet.Part] = [
    "d": .kind(.digit), "w": .kind(.word), "s": .kind(.blank),
    "D": .notKind(.digit), "W": .notKind(.word), "S": .notKind(.blank),
  ]
}
