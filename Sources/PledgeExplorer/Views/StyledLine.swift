import CellCanvas
import PledgeTheme

/// A line of text in parts of different roles.
struct StyledLine: Hashable, Sendable {
  struct Span: Hashable, Sendable {
    var glyphs: [Glyph]
    var role: StyleRole
  }

  var spans: [Span] = []

  init() {}

  init(_ text: String, _ role: StyleRole) { append(text, role) }

  mutating func append(_ text: String, _ role: StyleRole) {
    append(Glyphs.line(text), role)
  }

  mutating func append(_ glyphs: [Glyph], _ role: StyleRole) {
    if !glyphs.isEmpty { spans.append(Span(glyphs: glyphs, role: role)) }
  }

  func adding(_ text: String, _ role: StyleRole) -> StyledLine {
    adding(Glyphs.line(text), role)
  }

  func adding(_ glyphs: [Glyph], _ role: StyleRole) -> StyledLine {
    var line = self
    line.append(glyphs, role)
    return line
  }

  static let blank = StyledLine()
}

extension Canvas {
  /// Writes a line of several roles; what does not fit is cut with an ellipsis.
  mutating func write(_ line: StyledLine, in area: Rect, theme: Theme) {
    var rest = area
    for (index, span) in line.spans.enumerated() {
      guard rest.width > 0 else { return }
      let isLast = index == line.spans.count - 1
      let fits = span.glyphs.width < rest.width || (isLast && span.glyphs.width == rest.width)
      let glyphs = fits || isLast ? span.glyphs : span.glyphs + [Glyph(" ", width: 1)]
      let taken = write(glyphs, in: rest, style: theme.ink(span.role))
      rest = rest.splitLeft(taken).rest
    }
  }

  /// Writes lines from the top of a block, from a line on.
  mutating func write(
    _ lines: [StyledLine], from top: Int = 0, in area: Rect, theme: Theme
  ) {
    let top = max(0, top)
    for (index, row) in area.rows.enumerated() where top + index < lines.count {
      write(lines[top + index], in: row, theme: theme)
    }
  }
}

extension StyledLine {
  /// Wraps a text into lines of one role.
  static func wrap(_ text: String, width: Int, _ role: StyleRole) -> [StyledLine] {
    TextLayout.wrap(text, width: max(1, width)).map { line in
      var styled = StyledLine()
      styled.append(line.glyphs, role)
      return styled
    }
  }

  /// Wraps a text into lines; ranges of it have a role of their own.
  ///
  /// - Parameter highlights: Ranges in Unicode scalars of `text`, the first that holds a place wins.
  static func wrap(
    _ text: String, width: Int, _ role: StyleRole, highlights: [(Range<Int>, StyleRole)]
  ) -> [StyledLine] {
    TextLayout.wrap(text, width: max(1, width)).map { line in
      var styled = StyledLine()
      for (glyph, offset) in zip(line.glyphs, line.offsets) {
        let own = highlights.first { $0.0.contains(offset) }?.1 ?? role
        if styled.spans.last?.role == own {
          styled.spans[styled.spans.count - 1].glyphs.append(glyph)
        } else {
          styled.append([glyph], own)
        }
      }
      return styled
    }
  }
}

extension StyledLine {
  /// Returns a text that takes a width: cut with an ellipsis, or with blanks beside it.
  static func padded(_ text: String, _ width: Int, isTrailing: Bool = false) -> [Glyph] {
    let glyphs = Glyphs.line(text).truncated(to: width)
    let blanks = Glyphs.line(String(repeating: " ", count: max(0, width - glyphs.width)))
    return isTrailing ? blanks + glyphs : glyphs + blanks
  }
}
