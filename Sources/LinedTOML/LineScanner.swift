/// Checks the structure of a TOML text, and finds the lines of its values, before TOMLKit reads it.
///
/// TOMLKit keeps no lines. And it must not be given everything: the parser behind it ends the
/// program by an assertion where a key or a value is missing (`[1, }`) and after some dates
/// (`1979-05-27 0`), by the end of its stack where tables are nested without end, and loses text after
/// an escaped NUL. What the scanner lets pass has keys, values and brackets where TOML has them, and
/// words that look like values; whether a number, a date or an escape is right and no key is there
/// twice remains TOMLKit's task.
struct LineScanner {
  let bytes: [UInt8]
  var position = 0
  var line = 1
  private let root = LineTree(line: 1)
  /// How many values, tables and parts of keys there are so far.
  private var count = 0

  /// Returns the lines of a text's values.
  ///
  /// - Throws: The first fault of the text's structure.
  /// - Complexity: O(*n*), where *n* is the length of the text.
  static func scan(_ bytes: [UInt8]) throws(TOMLFault) -> LineTree {
    var scanner = LineScanner(bytes: bytes)
    try scanner.scanDocument()
    return scanner.root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Returns a fault at the scanner's line, for which the text is kept from TOMLKit.
  func refusal(_ kind: TOMLFault.Kind) -> TOMLFault { TOMLFault(kind, line: line) }

  private mutating func scanDocument() throws(TOMLFault) {
    var table = root
    var depth = 0
    while true {
      skipBlanks(lineEnds: true)
      guard let byte = next else { return }
      if byte == UInt8(ascii: "[") {
        (table, depth) = try scanHeader()
      } else {
        try scanPair(into: table, depth: depth)
      }
      skipBlanks(lineEnds: false)
      guard next == nil || next == UInt8(ascii: "\n") else {
        throw refusal(.syntax("the line should end after the value"))
      }
    }
  }

  /// Scans `[a.b]` or `[[a.b]]` and returns the table that the following pairs belong to.
  private mutating func scanHeader() throws(TOMLFault) -> (LineTree, depth: Int) {
    let begin = line
    position += 1
    let isElement = skip(UInt8(ascii: "["))
    let names = try scanKey()
    guard skip(UInt8(ascii: "]")), !isElement || skip(UInt8(ascii: "]")) else {
      throw refusal(.syntax("the brackets of the table's name should close here"))
    }
    try check(depth: names.count)
    try count(names.count)
    var table = root
    for (index, name) in names.enumerated() {
      table = table.key(name, line: begin)
      if isElement && index == names.count - 1 { return (table.append(line: begin), names.count) }
      table = table.elements.last ?? table
    }
    return (table, names.count)
  }

  private mutating func scanPair(into table: LineTree, depth: Int) throws(TOMLFault) {
    let begin = line
    let names = try scanKey()
    guard skip(UInt8(ascii: "=")) else { throw refusal(.syntax("'=' should follow the key")) }
    try check(depth: depth + names.count)
    try count(names.count)
    let tree = names.reduce(table) { $0.key($1, line: begin) }
    try scanValue(into: tree, depth: depth + names.count)
  }

  private mutating func scanValue(into tree: LineTree, depth: Int) throws(TOMLFault) {
    skipBlanks(lineEnds: false)
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try scanString()
    case UInt8(ascii: "["): try scanList(into: tree, depth: depth + 1)
    case UInt8(ascii: "{"): try scanInlineTable(into: tree, depth: depth + 1)
    default: try scanWord()
    }
  }

  private mutating func scanList(into tree: LineTree, depth: Int) throws(TOMLFault) {
    try check(depth: depth)
    position += 1
    while true {
      skipBlanks(lineEnds: true)
      if skip(UInt8(ascii: "]")) { return }
      try count(1)
      try scanValue(into: tree.append(line: line), depth: depth)
      skipBlanks(lineEnds: true)
      guard skip(UInt8(ascii: ",")) || next == UInt8(ascii: "]") else {
        throw refusal(.syntax("',' or ']' should follow the value"))
      }
    }
  }

  private mutating func scanInlineTable(into tree: LineTree, depth: Int) throws(TOMLFault) {
    try check(depth: depth)
    position += 1
    while true {
      skipBlanks(lineEnds: true)
      if skip(UInt8(ascii: "}")) { return }
      try scanPair(into: tree, depth: depth)
      skipBlanks(lineEnds: true)
      guard skip(UInt8(ascii: ",")) || next == UInt8(ascii: "}") else {
        throw refusal(.syntax("',' or '}' should follow the value"))
      }
    }
  }

  /// Counts values that are about to be kept: a text may be short and yet say more than any file of a
  /// person's, and each value takes time and memory in everything that reads it.
  private mutating func count(_ more: Int) throws(TOMLFault) {
    count += more
    guard count <= Limits.values else { throw refusal(.tooManyValues(limit: Limits.values)) }
  }

  func check(depth: Int) throws(TOMLFault) {
    guard depth <= Limits.nesting else {
      throw refusal(.nestedTooDeeply(limit: Limits.nesting))
    }
  }
}
