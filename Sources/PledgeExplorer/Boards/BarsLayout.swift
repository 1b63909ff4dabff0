import CellCanvas

/// Where the parts of a chart stand: a heading, rows, notes below them.
struct BarsLayout: Hashable, Sendable {
  let heading: Rect
  let list: Rect
  let notes: Rect
  /// Lines from one row to the next: 2 where all rows have room for a blank line between them.
  let pitch: Int

  /// - Parameters:
  ///   - inner: What the frame leaves.
  ///   - rows: The rows of the list.
  ///   - notes: The lines of the notes.
  init(_ inner: Rect, rows: Int, notes: Int) {
    let (heading, body) = inner.splitTop(1)
    self.heading = heading
    let least = body.height < 10 ? min(1, body.height / 4) : body.height * 3 / 10
    let gap = body.height < 10 ? 0 : 1
    let noteRows = min(notes, max(least, body.height - rows - gap))
    let room = body.height - noteRows - (noteRows > 0 ? gap : 0)
    pitch = rows * 2 <= room ? 2 : 1
    let (list, below) = body.splitTop(min(room, rows * pitch))
    self.list = list
    self.notes = below.splitTop(noteRows > 0 && pitch == 1 ? gap : 0).rest.splitTop(noteRows).top
  }

  /// The line of a row by its number below the first that is shown, and the blank one after it.
  func line(_ offset: Int) -> (row: Rect, after: Rect)? {
    let rows = list.rows
    guard offset * pitch < rows.count else { return nil }
    let row = rows[offset * pitch]
    return (row, pitch == 2 ? rows[offset * pitch + 1] : row.splitTop(0).top)
  }
}
