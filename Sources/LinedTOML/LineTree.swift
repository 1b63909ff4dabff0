/// On which line each value of a TOML text begins, in the shape of the text's tables and lists.
///
/// TOMLKit keeps no lines; this tree is walked beside its own.
final class LineTree {
  let line: Int
  private(set) var keys: [String: LineTree] = [:]
  private(set) var elements: [LineTree] = []

  init(line: Int) { self.line = line }

  /// Returns the tree of a key, made where there is none yet.
  func key(_ name: String, line: Int) -> LineTree {
    if let known = keys[name] { return known }
    let made = LineTree(line: line)
    keys[name] = made
    return made
  }

  /// Returns the tree of a new last element.
  func append(line: Int) -> LineTree {
    let made = LineTree(line: line)
    elements.append(made)
    return made
  }
}
