import CellCanvas
import Testing

@Suite struct CanvasTests {
  private let plain = Style()

  private func canvas(_ width: Int, _ height: Int = 1) -> Canvas {
    Canvas(size: Size(width: width, height: height))
  }

  @Test(arguments: 0...3)
  func `half of a wide cluster that is overwritten becomes a blank`(_ column: Int) {
    var canvas = canvas(4)
    canvas.write("日本", in: canvas.bounds)
    canvas.write("x", in: Rect(x: column, y: 0, width: 1, height: 1))
    #expect(canvas.text == ["x 本", " x本", "日x", "日 x"][column])
    #expect(canvas.row(0).allSatisfy { $0.width == 1 || $0.width == 2 || $0.text.isEmpty })
  }

  @Test func `a wide cluster over two others blanks both`() {
    var canvas = canvas(4)
    canvas.write("日本", in: canvas.bounds)
    canvas.write("語", in: Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(canvas.row(0).map(\.text) == [" ", "語", "", " "])
  }

  @Test func `filling a block cuts no cluster in half`() {
    var canvas = canvas(6)
    canvas.write("日本語", in: canvas.bounds)
    canvas.fill(Rect(x: 1, y: 0, width: 4, height: 1), with: Style(attributes: .bold))
    #expect(canvas.row(0).map(\.text) == Array(repeating: " ", count: 6))
  }

  @Test func `a cluster that reaches over an edge is left out`() {
    var canvas = canvas(3)
    canvas.write("xxx", in: canvas.bounds)
    canvas.write("日本", in: Rect(x: 2, y: 0, width: 4, height: 1))
    #expect(canvas.text == "xx")
    canvas.write("日本", in: Rect(x: -1, y: 0, width: 4, height: 1))
    #expect(canvas.row(0).map(\.text) == [" ", "本", ""])
  }

  @Test func `drawing outside is clipped`() {
    var canvas = canvas(2, 2)
    for (x, y) in [(-9, 0), (0, -1), (9, 0), (0, 9)] {
      canvas.write("far away", in: Rect(x: x, y: y, width: 4, height: 1))
      canvas.box(Rect(x: x, y: y - 20, width: 5, height: 5))
      canvas.fill(Rect(x: x, y: y, width: 0, height: 3), with: Style(attributes: .bold))
    }
    canvas.box(Rect(x: -5, y: -5, width: 20, height: 20))
    #expect(canvas.text == "\n")
  }

  @Test func `text stands where its alignment says`() {
    var canvas = canvas(7, 4)
    for (line, alignment) in zip(
      canvas.bounds.rows, [Canvas.Alignment.leading, .centre, .trailing])
    {
      #expect(canvas.write("abc", in: line, alignment: alignment) == 3)
    }
    canvas.write("too long by far", in: canvas.bounds.rows[3])
    #expect(canvas.text == "abc\n  abc\n    abc\ntoo lo…")
  }

  @Test func `a style is laid over what is below`() {
    var canvas = canvas(3)
    canvas.fill(canvas.bounds, with: Style(background: .palette(4)))
    canvas.write("ab", in: canvas.bounds, style: Style(foreground: .palette(1)))
    canvas.paint(Rect(x: 1, y: 0, width: 2, height: 1), with: Style(attributes: .bold))
    #expect(
      canvas.looks == """
        abc

        a palette 1 on palette 4
        b palette 1 on palette 4, bold
        c on palette 4, bold
        """)
  }

  @Test func `looks are a letter for each style and a dot for none`() {
    var canvas = canvas(4, 2)
    canvas.write("x", in: canvas.bounds, style: Style(foreground: .rgb(1, 0xAB, 255)))
    #expect(canvas.description == "x\n\n\na...\n....\n\na #01abff")
  }

  @Test func `a row is compared cell by cell`() {
    let before = canvas(3, 2)
    var after = before
    after.write("x", in: after.bounds.rows[1])
    #expect(after.sharesRow(0, with: before))
    #expect(!after.sharesRow(1, with: before))
    #expect(!after.sharesRow(2, with: before))
    #expect(!after.sharesRow(0, with: canvas(4, 2)))
  }

  @Test func `a canvas keeps what fits into another size`() {
    var canvas = canvas(4, 2)
    canvas.write("a日x", in: canvas.bounds)
    #expect(canvas.resized(to: Size(width: 2, height: 1)).text == "a")
    #expect(canvas.resized(to: Size(width: 9, height: 3)).text == "a日x\n\n")
  }

  @Test func `a canvas without cells takes all drawing`() {
    var canvas = Canvas(size: Size(width: -1, height: 5))
    canvas.write("x", in: Rect(x: 0, y: 0, width: 5, height: 5))
    canvas.box(Rect(x: 0, y: 0, width: 5, height: 5))
    #expect(canvas.cells.isEmpty)
  }
}
