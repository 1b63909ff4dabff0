extension PseudoTerminal {
  /// The rows of the screen as text, without the blanks at their ends.
  public var screen: [String] {
    exchangeAtOnce()
    return (0..<size.rows).map { row in
      let text = cells(inRow: row).map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The rows of the screen as one text.
  public var text: String { screen.joined(separator: "\n") }

  /// Returns what stands at a place.
  public func cell(at point: Point) -> Cell {
    exchangeAtOnce()
    return emulator.cell(column: point.column, row: point.row)
  }

  /// Returns the cells of the first place where a text stands in one row; none where it does not.
  public func cells(showing text: String) -> [Cell] {
    guard let start = find(text) else { return [] }
    let count = text.unicodeScalars.count
    var found: [Cell] = []
    var scalars = 0
    for cell in cells(inRow: start.row).dropFirst(start.column) where scalars < count {
      found.append(cell)
      scalars += cell.text.unicodeScalars.count
    }
    return found
  }

  /// Returns the first place where a text stands in one row.
  public func find(_ text: String) -> Point? {
    exchangeAtOnce()
    let wanted = Array(text.unicodeScalars)
    for row in 0..<size.rows {
      let cells = cells(inRow: row)
      let places = cells.indices.flatMap { column in
        cells[column].text.unicodeScalars.map { (scalar: $0, column: column) }
      }
      for start in places.indices where places.count - start >= wanted.count {
        if places[start...].prefix(wanted.count).map(\.scalar) == wanted {
          return Point(column: places[start].column, row: row)
        }
      }
    }
    return nil
  }

  /// Where the cursor is.
  public var cursor: Point {
    exchangeAtOnce()
    return emulator.cursor
  }

  /// The modes that the program has set so far.
  public var modes: Modes {
    exchangeAtOnce()
    return emulator.modes
  }

  /// The line's settings now; the same as `settingsAtStart` when the program has given it back.
  ///
  /// - Throws: `PseudoTerminalError.hungUp`.
  public var settings: LineSettings {
    get throws(PseudoTerminalError) {
      guard let line else { throw .hungUp }
      return try LineSettings(of: line)
    }
  }

  private func cells(inRow row: Int) -> [Cell] {
    (0..<size.columns).map { emulator.cell(column: $0, row: row) }
  }
}
