import Foundation
import PseudoTerminal
import Testing

/// The mouse, as a terminal tells of it.
@Suite struct MouseTests {
  /// Where a text stands in a row of the screen.
  private func column(of text: String, inRow row: Int, _ explorer: Explorer) throws -> Int {
    let line = explorer.screen[row]
    let range = try #require(line.range(of: text), "“\(text)” in “\(line)”")
    return line.distance(from: line.startIndex, to: range.lowerBound)
  }

  @Test func `the line between two panes is dragged, and stands there at the next start`() throws {
    let explorer = try Explorer(size: .large)
    let before = try column(of: "╭─ Initiatives", inRow: 2, explorer)
    try explorer.drag(from: (before - 1, 10), to: (before + 11, 12))
    try explorer.waitUntil("the line has moved") { _ in
      (try? column(of: "╭─ Initiatives", inRow: 2, explorer)) == before + 12
    }
    // Without a button the mouse drags nothing.
    try explorer.click((5, 8))
    explorer.waitUntilQuiet()
    #expect(try column(of: "╭─ Initiatives", inRow: 2, explorer) == before + 12)
    try explorer.press("Q")
    try explorer.wait()
    let state = try explorer.folder.text(of: ".local/state/pledgebook/state.json")
    #expect(state.contains(/"panes": \{\s*"places": \d+/))
  }

  @Test func `the line above the words is dragged`() throws {
    let explorer = try Explorer()
    func top() -> Int? { explorer.screen.lastIndex { $0.hasPrefix("╭─") } }
    let before = try #require(top())
    try explorer.drag(from: (40, before), to: (40, before - 4))
    try explorer.waitUntil("the line has moved") { _ in top() == before - 4 }
  }

  @Test func `a click on a heading sorts, another turns the order round`() throws {
    let explorer = try Explorer(size: .large)
    let date = try column(of: "Date", inRow: 3, explorer)
    try explorer.click((date + 1, 3))
    try explorer.waitFor("▼date")
    try explorer.click((date + 1, 3))
    try explorer.waitFor("▲date")
    try explorer.click((try column(of: "Initiative ", inRow: 3, explorer), 3))
    try explorer.waitFor("▼name")
  }
}
