import CellCanvas

/// Text for a person to read, wrapped where standard output is a terminal.
struct Card {
  /// The lines so far, each with a newline.
  private(set) var text = ""
  private let width: Int?

  /// The longest lines that are good to read.
  private static let widest = 100

  /// - Parameter width: The columns that there are; `nil` for as many as are needed.
  init(width: Int?) { self.width = width.map { min($0, Self.widest) } }

  /// Adds a text, made harmless and wrapped.
  ///
  /// - Parameters:
  ///   - indent: The blanks before its lines.
  ///   - label: What stands in the indent of the first line.
  mutating func add(_ words: String, indent: Int = 0, label: String = "") {
    let room = width.map { max(16, $0 - indent) } ?? .max
    let label = Glyphs.plain(label)
    var margin = label + blanks(max(0, indent - Glyphs.width(label)))
    for line in TextLayout.wrap(words, width: room) {
      text += margin + line.glyphs.map(\.text).joined() + "\n"
      margin = blanks(indent)
    }
  }

  mutating func addEmptyLine() { text += "\n" }

  /// Adds a heading with an empty line before it.
  mutating func head(_ words: String) {
    addEmptyLine()
    add(words)
  }

  /// Adds lines that are laid out already.
  mutating func add(_ table: TableFormat, indent: Int) {
    let lines = table.text(width: width.map { $0 - indent }).split(separator: "\n")
    for line in lines { text += blanks(indent) + line + "\n" }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
