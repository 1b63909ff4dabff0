extension Canvas: CustomStringConvertible {
  /// The text of the rows, without the blanks at their ends, joined by newlines.
  public var text: String {
    (0..<size.height).map { y in
      let cells = row(y)
      guard let last = cells.lastIndex(where: { $0.text != " " && $0.width > 0 }) else { return "" }
      return cells[...last].reduce(into: "") { $0 += $1.text }
    }.joined(separator: "\n")
  }

  /// The styles of the rows, a letter for each cell, and below them what each letter stands for.
  ///
  /// A dot stands for no style at all. The letters follow the order in which styles appear; beyond
  /// 61 styles they are all `*`.
  public var looks: String {
    var letters: [Style: Character] = [Style(): "."]
    var legend: [String] = []
    var unused = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[...]
    var rows = ""
    for y in 0..<size.height {
      for cell in row(y) {
        if let letter = letters[cell.style] {
          rows.append(letter)
          continue
        }
        let letter = unused.popFirst() ?? "*"
        letters[cell.style] = letter
        legend.append("\(letter) \(cell.style)")
        rows.append(letter)
      }
      rows += "\n"
    }
    return rows + (legend.isEmpty ? "" : "\n" + legend.joined(separator: "\n"))
  }

  /// The text and the looks, for comparing a picture as a whole.
  public var description: String { text + "\n\n" + looks }
}
