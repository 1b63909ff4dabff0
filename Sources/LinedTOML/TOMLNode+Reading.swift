import TOMLKit

extension TOMLNode {
  /// Reads a TOML text into values with lines.
  ///
  /// Nothing reaches the parser before `LineScanner` has found it harmless.
  ///
  /// - Returns: The entries of the text's outermost table.
  /// - Throws: The first thing for which the text is not read.
  public static func entries(of text: LinedText) throws(TOMLFault) -> [String: TOMLNode] {
    guard let string = String(validating: text.bytes, as: UTF8.self) else {
      throw TOMLFault(.notUTF8, line: text.firstInvalidLine)
    }
    // TOMLKit reads a C string, which a NUL ends.
    if let end = text.bytes.firstIndex(of: 0) {
      throw TOMLFault(.nulCharacter, line: text.line(at: end))
    }
    let lines = try LineScanner.scan(text.bytes)
    do {
      return try table(TOMLTable(string: string), lines, line: 1)
    } catch let error as TOMLParseError {
      let line = min(max(1, error.source.begin.line), text.lineCount)
      throw TOMLFault(.syntax(error.description), line: line)
    } catch {
      throw TOMLFault(.syntax("\(error)"), line: nil)
    }
  }

  private static func table(
    _ table: TOMLTable, _ lines: LineTree?, line: Int
  ) -> [String: TOMLNode] {
    var nodes: [String: TOMLNode] = [:]
    for key in table.keys {
      guard let value = table[key] else { continue }
      nodes[key] = node(value.tomlValue, lines?.keys[key], line: line)
    }
    return nodes
  }

  private static func list(_ list: TOMLArray, _ lines: LineTree?, line: Int) -> [TOMLNode] {
    list.enumerated().map { index, value in
      let elements = lines?.elements ?? []
      return node(
        value.tomlValue, elements.indices.contains(index) ? elements[index] : nil, line: line)
    }
  }

  /// - Parameters:
  ///   - lines: The lines of the value's parts, where the scanner has found them.
  ///   - line: The line of what holds the value, for want of its own.
  private static func node(_ value: TOMLValue, _ lines: LineTree?, line: Int) -> TOMLNode {
    let line = lines?.line ?? line
    return TOMLNode(line: line, value: read(value, lines, line: line))
  }

  private static func read(_ value: TOMLValue, _ lines: LineTree?, line: Int) -> Value {
    switch value.type {
    case .string: .text(value.string ?? "")
    case .int: .integer(value.int.map(Int64.init) ?? 0)
    case .bool: .boolean(value.bool ?? false)
    case .array: .list(value.array.map { list($0, lines, line: line) } ?? [])
    case .table: .table(value.table.map { table($0, lines, line: line) } ?? [:])
    case .double: .decimal
    case .date, .dateTime: .date
    case .time: .time
    }
  }
}
