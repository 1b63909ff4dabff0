extension Canvas {
  /// Draws a frame along the inside of a block's edge and leaves what it encloses as it is.
  ///
  /// A block one cell wide or high becomes a line.
  ///
  /// - Parameter style: What is laid over the style of the cells below.
  public mutating func box(_ area: Rect, style: Style = Style(), border: Border = .single) {
    guard !area.isEmpty else { return }
    let right = area.maxX - 1
    let bottom = area.maxY - 1
    guard right > area.x else {
      return verticalLine(x: area.x, y: area.y, length: area.height, style: style, border: border)
    }
    horizontalLine(x: area.x, y: area.y, length: area.width, style: style, border: border)
    guard bottom > area.y else { return }
    horizontalLine(x: area.x, y: bottom, length: area.width, style: style, border: border)
    verticalLine(x: area.x, y: area.y, length: area.height, style: style, border: border)
    verticalLine(x: right, y: area.y, length: area.height, style: style, border: border)
    let corners = border.corners
    draw(corners.0, style: style, x: area.x, y: area.y)
    draw(corners.1, style: style, x: right, y: area.y)
    draw(corners.2, style: style, x: area.x, y: bottom)
    draw(corners.3, style: style, x: right, y: bottom)
  }

  /// Draws a line to the right.
  ///
  /// - Parameters:
  ///   - length: Columns.
  ///   - style: What is laid over the style of the cells below.
  public mutating func horizontalLine(
    x: Int, y: Int, length: Int, style: Style = Style(), border: Border = .single
  ) {
    let line = Rect(x: x, y: y, width: length, height: 1).intersection(bounds)
    guard !line.isEmpty else { return }
    for column in line.x..<line.maxX { draw(border.horizontal, style: style, x: column, y: y) }
  }

  /// Draws a line downwards.
  ///
  /// - Parameters:
  ///   - length: Rows.
  ///   - style: What is laid over the style of the cells below.
  public mutating func verticalLine(
    x: Int, y: Int, length: Int, style: Style = Style(), border: Border = .single
  ) {
    let line = Rect(x: x, y: y, width: 1, height: length).intersection(bounds)
    guard !line.isEmpty else { return }
    for row in line.y..<line.maxY { draw(border.vertical, style: style, x: x, y: row) }
  }

  private mutating func draw(_ text: String, style: Style, x: Int, y: Int) {
    guard bounds.contains(Point(x: x, y: y)) else { return }
    put(Cell(text, style: style.over(self[x, y].style)), x: x, y: y)
  }
}
