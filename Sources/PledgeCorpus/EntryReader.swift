import LinedTOML

/// One entry of a corpus file, its keys checked against its schema.
///
/// Making one reports every key that is unknown, missing, empty or of a wrong type; the accessors
/// then give what is right, and `nil` for the rest.
struct EntryReader {
  let file: CorpusFile
  let line: Int
  let log: FaultLog
  private let nodes: [String: TOMLNode]
  private let given: Set<String>

  init(
    _ nodes: [String: TOMLNode], of schema: EntrySchema, in file: CorpusFile, line: Int,
    log: FaultLog
  ) {
    self.file = file
    self.line = line
    self.log = log
    given = Set(nodes.keys)
    var right: [String: TOMLNode] = [:]
    for (key, node) in nodes {
      guard let known = schema.key(key) else {
        let names = schema.keys.map(\.name)
        log.add(.unknownKey(key, known: names), in: file, line: node.line)
        continue
      }
      let shape = known.shape
      let faults = node.faults(as: shape, key: key, mayBeEmpty: known.mayBeEmpty)
      for (fault, line) in faults { log.add(fault, in: file, line: line) }
      // A list keeps its good elements.
      if faults.isEmpty || node.isList && shape.isList { right[key] = node }
    }
    for key in schema.keys where key.isRequired && !given.contains(key.name) {
      log.add(.missingKey(key.name, key.shape), in: file, line: line)
    }
    self.nodes = right
  }

  /// The entry's lines and values, without whoever notes its faults.
  var written: WrittenEntry { WrittenEntry(file: file, line: line, nodes: nodes) }

  /// Whether the entry has the key, be its value right or wrong.
  func wasGiven(_ key: String) -> Bool { given.contains(key) }

  /// Whether the key is missing, or an empty list.
  func isEmpty(_ key: String) -> Bool {
    guard given.contains(key) else { return true }
    return nodes[key]?.list?.isEmpty ?? false
  }

  /// The line of a key, or the entry's own where the key is not there.
  func line(of key: String) -> Int { nodes[key]?.line ?? line }

  /// Reports a fault at a key's line, or at the entry's.
  func report(_ fault: CorpusFault.Fault, at key: String? = nil) {
    log.add(fault, in: file, line: key.map(line(of:)) ?? line)
  }

  func text(_ key: String) -> String? { nodes[key]?.text }

  func integer(_ key: String) -> Int64? { nodes[key]?.integer }

  func flag(_ key: String) -> Bool? { nodes[key]?.boolean }

  /// The texts of a list, each once, with their lines; a repeated one is reported.
  func texts(_ key: String) -> [(text: String, line: Int)] {
    guard let elements = nodes[key]?.list else { return [] }
    var seen: Set<String> = []
    return elements.compactMap { element in
      guard let text = element.text, !text.isBlank else { return nil }
      guard seen.insert(text).inserted else {
        log.add(.repeated(text, in: key), in: file, line: element.line)
        return nil
      }
      return (text, element.line)
    }
  }

  /// The entries of a list of tables, each checked against a schema.
  func entries(_ key: String, of schema: EntrySchema) -> [EntryReader] {
    guard let elements = nodes[key]?.list else { return [] }
    return elements.compactMap { element in
      guard let nodes = element.table else { return nil }
      return EntryReader(nodes, of: schema, in: file, line: element.line, log: log)
    }
  }

  /// The entry that an inline table is, checked against a schema.
  func entry(_ key: String, of schema: EntrySchema) -> EntryReader? {
    guard let node = nodes[key], let nodes = node.table else { return nil }
    return EntryReader(nodes, of: schema, in: file, line: node.line, log: log)
  }
}

extension TOMLNode {
  fileprivate var isList: Bool { shape == .list }

  /// Returns what is wrong with the value of a key that should have a shape, with the lines.
  fileprivate func faults(
    as expected: CorpusFault.Shape, key: String, mayBeEmpty: Bool = false
  ) -> [(CorpusFault.Fault, line: Int)] {
    switch (expected, value) {
    case (.text, .text(let text)), (.bilingual, .text(let text)):
      text.isBlank && !mayBeEmpty ? [(.emptyText(key), line)] : []
    case (.bilingual, .table), (.table, .table), (.integer, .integer), (.boolean, .boolean): []
    case (.texts, .list(let elements)) where elements.isEmpty && !mayBeEmpty:
      [(.emptyText(key), line)]
    case (.texts, .list(let elements)): elements.flatMap { $0.faults(as: .text, key: key) }
    case (.tables, .list(let elements)): elements.flatMap { $0.faults(as: .table, key: key) }
    default: [(.wrongType(key, found: shape, expected: expected), line)]
    }
  }
}

extension CorpusFault.Shape {
  fileprivate var isList: Bool { self == .texts || self == .tables }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
