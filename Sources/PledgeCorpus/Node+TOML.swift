import TOMLKit

extension Node {
  /// Reads a TOML file into values with lines.
  ///
  /// - Throws: The fault that the file is not UTF-8, not TOML, or nested too deeply.
  static func parse(_ file: CorpusFile) throws(CorpusFault) -> [String: Node] {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw CorpusFault(.notUTF8, at: file.place(file.firstInvalidLine))
    }
    // TOMLKit reads a C string, which a NUL ends.
    if let end = file.bytes.firstIndex(of: 0) {
      throw CorpusFault(.nulCharacter, at: file.place(file.line(at: end)))
    }
    let lines: LineTree
    do throws(LineScanner.Refusal) {
      lines = try LineScanner.scan(file.bytes)
    } catch {
      throw CorpusFault(error.fault, at: file.place(error.line))
    }
    do {
      return try table(TOMLTable(string: text), lines, line: 1)
    } catch let error as TOMLParseError {
      let line = min(max(1, error.source.begin.line), file.lineCount)
      throw CorpusFault(.syntax(error.description), at: file.place(line))
    } catch {
      throw CorpusFault(.syntax("\(error)"), at: file.place(nil))
    }
  }

  private static func table(_ table: TOMLTable, _ lines: LineTree?, line: Int) -> [String: Node] {
    var nodes: [String: Node] = [:]
    for key in table.keys {
      guard let value = table[key] else { continue }
      nodes[key] = node(value.tomlValue, lines?.keys[key], line: line)
    }
    return nodes
  }

  private static func list(_ list: TOMLArray, _ lines: LineTree?, line: Int) -> [Node] {
    list.enumerated().map { index, value in
      let elements = lines?.elements ?? []
      return node(
        value.tomlValue, elements.indices.contains(index) ? elements[index] : nil, line: line)
    }
  }

  /// - Parameters:
  ///   - lines: The lines of the value's parts, where the scanner has found them.
  ///   - line: The line of what holds the value, for want of its own.
  private static func node(_ value: TOMLValue, _ lines: LineTree?, line: Int) -> Node {
    let line = lines?.line ?? line
    return Node(line: line, value: read(value, lines, line: line))
  }

  private static func read(_ value: TOMLValue, _ lines: LineTree?, line: Int) -> Value {
    switch value.type {
    case .string: .text(value.string ?? "")
    case .int: .integer(value.int.map(Int64.init) ?? 0)
    case .bool: .boolean(value.bool ?? false)
    case .array: .list(value.array.map { list($0, lines, line: line) } ?? [])
    case .table: .table(value.table.map { table($0, lines, line: line) } ?? [:])
    case .double: .other(.decimal)
    case .date, .dateTime: .other(.date)
    case .time: .other(.time)
    }
  }
}
