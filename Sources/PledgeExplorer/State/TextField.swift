/// A line of text under the reader's hands, with a cursor.
public struct TextField: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// Where the next character goes: 0 before the first.
  public private(set) var cursor: Int

  /// More than a person types; a pasted megabyte ends here.
  public static let limit = 1_000

  public init(_ text: String = "") {
    characters = Array(text.prefix(Self.limit))
    cursor = characters.count
  }

  /// - Parameter scalarCursor: Where the cursor is, in Unicode scalars.
  public init(_ text: String, scalarCursor: Int) {
    self.init(text)
    cursor = min(String(text.unicodeScalars.prefix(scalarCursor)).count, characters.count)
  }

  public var text: String { String(characters) }

  /// Where the cursor is, in Unicode scalars of the text.
  public var scalarCursor: Int {
    characters[..<cursor].reduce(0) { $0 + $1.unicodeScalars.count }
  }

  /// Puts text before the cursor; line ends and tabs become blanks.
  public mutating func insert(_ text: String) {
    let room = Self.limit - characters.count
    let added = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(max(0, room))
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
  }

  public mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  public mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  /// Deletes the word before the cursor and the blanks behind it, as Ctrl-W does in a shell.
  public mutating func deleteWord() {
    let start = wordStart
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  /// Deletes everything before the cursor, as Ctrl-U does in a shell.
  public mutating func deleteToStart() {
    characters.removeSubrange(..<cursor)
    cursor = 0
  }

  public mutating func move(by distance: Int) {
    cursor = min(max(0, cursor + distance), characters.count)
  }

  public mutating func moveToStart() { cursor = 0 }

  public mutating func moveToEnd() { cursor = characters.count }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }
}
