import CellCanvas
import Testing

@Suite struct LinesTests {
  static let boxes: [(Border, String)] = [
    (.single, "┌──┐\n│  │\n└──┘"), (.heavy, "┏━━┓\n┃  ┃\n┗━━┛"), (.rounded, "╭──╮\n│  │\n╰──╯"),
    (.ascii, "+--+\n|  |\n+--+"),
  ]

  @Test(arguments: boxes)
  func `a box has its border's lines and corners`(_ border: Border, _ picture: String) {
    var canvas = Canvas(size: Size(width: 4, height: 3))
    canvas.box(canvas.bounds, border: border)
    #expect(canvas.text == picture)
  }

  @Test(arguments: [(1, 1, "│"), (3, 1, "───"), (1, 2, "│\n│"), (2, 2, "┌┐\n└┘"), (0, 3, "")])
  func `a box without an inside is a line`(_ width: Int, _ height: Int, _ picture: String) {
    var canvas = Canvas(size: Size(width: width, height: height))
    canvas.box(canvas.bounds)
    #expect(canvas.text == (width == 0 ? "\n\n" : picture))
  }

  @Test func `lines keep the ground below`() {
    var canvas = Canvas(size: Size(width: 2, height: 2))
    canvas.fill(canvas.bounds, with: Style(background: .palette(4)))
    canvas.horizontalLine(x: 0, y: 0, length: 9, style: Style(attributes: .bold), border: .heavy)
    canvas.verticalLine(x: 1, y: 1, length: 9)
    #expect(canvas.text == "━━\n │")
    #expect(canvas[0, 0].style == Style(background: .palette(4), attributes: .bold))
  }

  static let bars: [(Int64, Int64, Int, String)] = [
    (0, 10, 4, ""), (10, 10, 4, "████"), (5, 10, 4, "██"), (1, 3, 4, "█▍"), (1, 1_000_000, 4, "▏"),
    (-5, 10, 4, ""), (50, 10, 4, "████"), (5, 0, 4, ""), (5, 10, 0, ""),
    (.max, .max, 2, "██"), (.max / 2, .max, 2, "█"), (109, 500, 10, "██▏"),
  ]

  @Test(arguments: bars)
  func `a bar is as long as its share`(
    _ numerator: Int64, _ denominator: Int64, _ width: Int, _ bar: String
  ) {
    #expect(Bar.bar((numerator, denominator), width: width) == bar)
  }
}
