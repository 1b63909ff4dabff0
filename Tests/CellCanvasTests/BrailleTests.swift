import CellCanvas
import Testing

@Suite struct BrailleTests {
  private func braille(_ width: Int, _ height: Int) -> Braille {
    Braille(size: Size(width: width, height: height))
  }

  private func picture(_ braille: Braille) -> String {
    var canvas = Canvas(size: braille.size)
    canvas.draw(braille, in: canvas.bounds)
    return canvas.text
  }

  @Test(arguments: zip(0..<8, ["⠁", "⠈", "⠂", "⠐", "⠄", "⠠", "⡀", "⢀"]))
  func `each of a cell's eight dots has its place in the pattern`(_ dot: Int, _ pattern: String) {
    var braille = braille(1, 1)
    braille[dot % 2, dot / 2] = true
    #expect(String(braille.scalar(x: 0, y: 0)) == pattern)
    #expect(braille[dot % 2, dot / 2])
    braille[dot % 2, dot / 2] = false
    #expect(braille.patterns == [0])
  }

  @Test func `there are two columns and four rows of dots to a cell, and none outside`() {
    var braille = braille(3, 2)
    #expect(braille.dots == Size(width: 6, height: 8))
    for (x, y) in [(-1, 0), (0, -1), (6, 0), (0, 8), (Int.max, Int.min)] {
      braille[x, y] = true
      #expect(!braille[x, y])
    }
    #expect(braille.patterns.allSatisfy { $0 == 0 })
    #expect(Braille(size: Size(width: -1, height: 4)).patterns.isEmpty)
  }

  static let lines: [(Point, Point, String)] = [
    (Point(x: 0, y: 0), Point(x: 7, y: 0), "⠉⠉⠉⠉"),
    (Point(x: 0, y: 3), Point(x: 7, y: 0), "⣀⠤⠒⠉"),
    (Point(x: 0, y: 0), Point(x: 7, y: 3), "⠉⠒⠤⣀"),
    (Point(x: 3, y: 0), Point(x: 3, y: 3), " ⢸"),
    (Point(x: 2, y: 0), Point(x: 5, y: 3), " ⠑⢄"),
    (Point(x: 4, y: 2), Point(x: 4, y: 2), "  ⠄"),
  ]

  @Test(arguments: lines)
  func `a line joins its ends, whichever is the first`(
    _ start: Point, _ end: Point, _ expected: String
  ) {
    for (start, end) in [(start, end), (end, start)] {
      var braille = braille(4, 1)
      braille.line(from: start, to: end)
      #expect(picture(braille) == expected)
    }
  }

  @Test(arguments: [
    (Point(x: -9, y: -2), Point(x: 17, y: 9)), (Point(x: 3, y: -40), Point(x: 5, y: 40)),
    (Point(x: 40, y: 3), Point(x: -40, y: 5)), (Point(x: -5, y: 2), Point(x: 2, y: -5)),
    (Point(x: 9, y: 9), Point(x: 30, y: 12)),
  ])
  func `a line that is cut has the dots that it has as a whole`(_ start: Point, _ end: Point) {
    var cut = braille(4, 2)
    cut.line(from: start, to: end)
    var whole = braille(60, 30)
    whole.line(
      from: Point(x: start.x + 40, y: start.y + 40), to: Point(x: end.x + 40, y: end.y + 40))
    for y in 0..<cut.dots.height {
      for x in 0..<cut.dots.width { #expect(cut[x, y] == whole[x + 40, y + 40]) }
    }
  }

  @Test func `a line from one end of the numbers to the other is drawn at once`() {
    var braille = braille(2, 1)
    braille.line(from: Point(x: .min, y: 1), to: Point(x: .max, y: 1))
    braille.line(from: Point(x: 2, y: .min), to: Point(x: 2, y: .max))
    #expect(picture(braille) == "⠒⡗")
  }

  @Test func `a polygon is filled up to its lines on the right and below`() {
    var braille = braille(3, 2)
    braille.fill(
      Polygon([[Point(x: 1, y: 1), Point(x: 5, y: 1), Point(x: 5, y: 6), Point(x: 1, y: 6)]]))
    #expect(picture(braille) == "⢰⣶⡆\n⠘⠛⠃")
  }

  @Test func `a cell without dots leaves what is below`() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.write("ab日", in: canvas.bounds)
    var braille = braille(4, 1)
    braille[2, 0] = true
    braille[7, 3] = true
    canvas.draw(braille, in: canvas.bounds)
    #expect(canvas.text == "a⠁ ⢀")
  }

  @Test func `a grid is cut at its block and at the canvas, and laid over the style below`() {
    var canvas = Canvas(size: Size(width: 4, height: 2))
    canvas.fill(canvas.bounds, with: Style(background: .palette(4)))
    var braille = braille(3, 3)
    for y in 0..<12 { braille.line(from: Point(x: 0, y: y), to: Point(x: 5, y: y)) }
    canvas.draw(braille, in: Rect(x: 2, y: 0, width: 1, height: 1)) { cell in
      Style(foreground: .palette(UInt8(cell.x)))
    }
    canvas.draw(braille, in: Rect(x: 3, y: 1, width: 3, height: 3)) { cell in
      Style(foreground: .palette(UInt8(cell.x + 5)))
    }
    canvas.draw(
      braille, in: Rect(x: -2, y: 1, width: 3, height: 3), style: Style(attributes: .bold))
    #expect(
      canvas.description == """
          ⣿
        ⣿  ⣿

        aaba
        caad

        a on palette 4
        b palette 0 on palette 4
        c on palette 4, bold
        d palette 5 on palette 4
        """)
  }
}
