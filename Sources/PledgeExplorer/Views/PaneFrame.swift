import CellCanvas
import PledgeTheme

/// The frame and title of a pane, or the title alone where there is no room for a frame.
struct PaneFrame {
  let title: String
  /// What stands at the right end of the title: a position, an order.
  var detail = ""
  var isFocused = false

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let frame = theme[isFocused ? .frameFocused : .frame]
    let text = theme[isFocused ? .titleFocused : .title]
    let aside = theme[.title]
    guard area.isFramed else {
      guard area.inner.height < area.outer.height else { return }
      let line = area.outer.splitTop(1).top
      canvas.fill(line, with: text)
      drawTitle(on: &canvas, in: line, text, aside)
      return
    }
    canvas.box(area.outer, style: frame, border: .rounded)
    drawTitle(on: &canvas, in: area.outer.splitTop(1).top.inset(2, 0), text, aside)
  }

  private func drawTitle(on canvas: inout Canvas, in line: Rect, _ text: Style, _ aside: Style) {
    let label = Glyphs.line(" " + title + " ")
    let right = detail.isEmpty ? [] : Glyphs.line(" " + detail + " ")
    let taken = canvas.write(label, in: line, style: text)
    let rest = line.splitLeft(taken + 1).rest
    guard right.width <= rest.width else { return }
    canvas.write(right, in: rest, style: aside, alignment: .trailing)
  }
}
