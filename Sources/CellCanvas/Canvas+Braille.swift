extension Canvas {
  /// Draws the cells of a grid that have dots, and leaves the others as they are.
  ///
  /// - Parameters:
  ///   - area: The block whose upper left is the grid's; what does not fit into it is left out.
  ///   - style: What is laid over the style of the cells below.
  public mutating func draw(_ braille: Braille, in area: Rect, style: Style = Style()) {
    draw(braille, in: area) { _ in style }
  }

  /// Draws the cells of a grid that have dots, each in a style of its own.
  ///
  /// - Parameters:
  ///   - area: The block whose upper left is the grid's; what does not fit into it is left out.
  ///   - style: Returns what is laid over the style below of a cell of the grid, counted from the
  ///     grid's upper left.
  public mutating func draw(_ braille: Braille, in area: Rect, style: (Point) -> Style) {
    let whole = Rect(x: area.x, y: area.y, width: braille.size.width, height: braille.size.height)
    for line in whole.intersection(area).intersection(bounds).rows {
      for x in line.x..<line.maxX {
        let cell = Point(x: x - area.x, y: line.y - area.y)
        let pattern = braille.patterns[cell.y * braille.size.width + cell.x]
        if pattern == 0 { continue }
        let text = Self.brailleTexts[Int(pattern)]
        put(Cell(text, style: style(cell).over(self[x, line.y].style)), x: x, y: line.y)
      }
    }
  }

  private static let brailleTexts = (UInt32(0)..<256).map {
    String(Unicode.Scalar(0x2800 + $0) ?? "\u{2800}")
  }
}
