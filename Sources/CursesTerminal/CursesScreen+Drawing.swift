import CCurses
import CellCanvas

extension CursesScreen {
  public func show(_ canvas: Canvas) {
    prepare(canvas)
    let cursor = canvas.cursor
    pb_present(Int32(cursor?.x ?? -1), Int32(cursor?.y ?? -1))
  }

  public func prepare(_ canvas: Canvas) {
    // What an earlier and larger canvas showed is blanked.
    let canvas = canvas.size == size ? canvas : canvas.resized(to: size)
    if given?.size != canvas.size { given = nil }
    if !draw(canvas) {
      // The pairs ran out: their numbers begin anew, so everything is drawn with the new ones.
      pairs.removeAll()
      given = nil
      pb_redraw()
      _ = draw(canvas)
    }
    given = canvas
  }

  /// Gives ncurses the rows that differ from what it has.
  ///
  /// - Returns: Whether there were pairs enough for all colours; cells without one are drawn in the
  ///   terminal's own.
  private func draw(_ canvas: Canvas) -> Bool {
    var hasPairs = true
    var style = Style()
    var pair: Int16 = 0
    for y in 0..<canvas.size.height {
      if let given, given.sharesRow(y, with: canvas) { continue }
      row.removeAll()
      for cell in canvas.row(y) {
        if cell.style != style {
          style = cell.style
          let number = pairs.number(for: style) { number, colors in
            pb_define_pair(number, colors.foreground, colors.background)
          }
          hasPairs = hasPairs && number != nil
          pair = number ?? 0
        }
        row.append(
          cell.text, width: cell.width, pair: pair, attributes: style.attributes.rawValue,
          isUTF8: isUTF8)
      }
      row.draw(row: y)
    }
    return hasPairs
  }
}
