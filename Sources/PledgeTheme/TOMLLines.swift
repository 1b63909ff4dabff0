/// Where in a TOML text a key is written; the parser itself tells lines for syntax errors only.
struct TOMLLines {
  private let lines: [Substring]
  /// The first line of each key and of each table that holds one, down to `depth`.
  private let firstLines: [[String]: Int]

  /// Tables within tables that a theme may have: `style."list.selected".fg`.
  private static let depth = 3

  /// - Complexity: O(n) in the length of the text.
  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var table: [String] = []
    var firstLines: [[String]: Int] = [:]
    for (index, line) in lines.enumerated() {
      let line = line.drop(while: \.isWhitespace)
      let isHeader = line.hasPrefix("[")
      guard let key = Self.dottedKey(isHeader ? line.drop { $0 == "[" } : line) else { continue }
      if isHeader { table = key }
      let path = isHeader ? key : table + key
      for count in 1...max(1, min(path.count, Self.depth)) {
        firstLines[Array(path.prefix(count))] = firstLines[Array(path.prefix(count))] ?? index + 1
      }
    }
    self.firstLines = firstLines
  }

  /// What stands on a line, counted from 1.
  func text(at line: Int) -> String {
    lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
  }

  /// The line of a key, else of the nearest table that holds it, else the first.
  func line(of path: [String]) -> Int {
    for count in (0...path.count).reversed() {
      if let line = firstLines[Array(path.prefix(count))] { return line }
    }
    return 1
  }

  /// Reads a key such as `a."b.c"` that ends in `=` or `]`.
  ///
  /// - Returns: `nil` where the text does not begin with a key.
  private static func dottedKey(_ text: Substring) -> [String]? {
    var parts = [""]
    var quote: Character?
    for character in text {
      switch (character, quote) {
      case ("=", nil), ("]", nil): return parts.contains("") ? nil : parts
      case (".", nil): parts.append("")
      case (" ", nil), ("\t", nil): continue
      case ("\"", nil), ("'", nil): quote = character
      case ("#", nil): return nil
      case (_, character): quote = nil
      default: parts[parts.count - 1].append(character)
      }
    }
    return nil
  }
}
