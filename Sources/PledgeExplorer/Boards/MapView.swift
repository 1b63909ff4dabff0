import CellCanvas
import PledgeModel
import PledgeTheme

/// The map: tiles, or the outlines of the world where there is room, shaded by announced sums.
struct MapView {
  let state: ExplorerState

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let area = layout.board
    PaneFrame(title: title, detail: position, isFocused: true)
      .draw(on: &canvas, in: area, theme: theme)
    guard state.places.whole != nil else {
      BoardMessage(reason: say("reading…", "lecture…")).draw(
        on: &canvas, in: area.inner, theme: theme)
      return
    }
    let parts = MapLayout(layout)
    let shades = Shades(state)
    if let world = state.map.world {
      draw(world, shades, on: &canvas, in: parts.map, theme: theme)
    } else {
      drawTiles(shades, on: &canvas, in: parts.map, theme: theme)
    }
    drawBeside(shades, on: &canvas, in: parts.beside, theme: theme)
    drawLegend(shades, on: &canvas, in: parts.legend, theme: theme)
  }

  private var title: String {
    let side =
      state.reading.side == .origin
      ? say("whose money", "l’argent de qui") : say("where money goes", "où va l’argent")
    return say.name(Board.map) + " · " + side
  }

  private var position: String {
    guard let code = state.map.selected,
      let index = state.places.rows.firstIndex(where: { $0.id == code })
    else { return "" }
    return "\(index + 1)/\(state.places.rows.count)"
  }

  // The world.

  private func draw(
    _ world: WorldMap, _ shades: Shades, on canvas: inout Canvas, in room: Rect, theme: Theme
  ) {
    let block = room.centred(world.size)
    canvas.draw(world.outlines, in: block, style: theme.ink(.frame))
    for place in world.places {
      let shade = shades.shade(of: place)
      guard shade != .none else { continue }
      let style = theme.ink(shade == .vague ? .muted : .bar)
      for cell in world.cells(of: place) {
        // The style of the outline below must not show through.
        canvas.fill(block.cell(cell), with: theme[.list])
        canvas.write(shade.glyph, in: block.cell(cell), style: style)
      }
    }
    drawLabels(world, on: &canvas, in: block, theme: theme)
  }

  /// The codes of places with announcements, the cursor's first, then by sum; one that would stand
  /// on another is left out.
  private func drawLabels(_ world: WorldMap, on canvas: inout Canvas, in block: Rect, theme: Theme)
  {
    let codes = state.places.rows.map(\.id)
    let selected = state.map.selected
    var taken: [Rect] = []
    for place in [selected].compactMap(\.self) + codes.filter({ $0 != selected }) {
      guard let cell = world.label(of: place) else { continue }
      let label = Rect(x: block.x + cell.x, y: block.y + cell.y, width: 2, height: 1)
      guard taken.allSatisfy({ $0.inset(-1, 0).intersection(label).isEmpty }) else { continue }
      taken.append(label)
      canvas.fill(label, with: theme[.list])
      canvas.write(place.rawValue, in: label, style: style(of: place, theme))
    }
  }

  private func style(of place: PlaceCode, _ theme: Theme) -> Style {
    if place == state.map.selected { return theme[.listSelected] }
    return state.places.marked.contains(place) ? theme.ink(.listMarked) : theme[.list]
  }

  // The tiles.

  /// The block of the tiles, how many of them there are, and the first of them.
  private static func tiles(
    around selected: PlaceCode?, in room: Rect
  ) -> (block: Rect, shown: Size, first: Point) {
    let shown = Size(
      width: min(TileMap.size.width, room.width / TileMap.columns),
      height: min(TileMap.size.height, room.height))
    let cursor = selected.flatMap { TileMap.tile(of: $0) } ?? Point(x: 0, y: 0)
    let left = max(0, min(cursor.x - shown.width / 2, TileMap.size.width - shown.width))
    let top = max(0, min(cursor.y - shown.height / 2, TileMap.size.height - shown.height))
    let block = room.centred(
      Size(width: shown.width * TileMap.columns, height: shown.height))
    return (block, shown, Point(x: left, y: top))
  }

  /// The country at a point of the screen.
  func place(at point: Point, in layout: Layout) -> PlaceCode? {
    let room = MapLayout(layout).map
    guard room.contains(point) else { return nil }
    if let world = state.map.world {
      let block = room.centred(world.size)
      return world.place(at: Point(x: point.x - block.x, y: point.y - block.y))
    }
    let (block, _, first) = Self.tiles(around: state.map.selected, in: room)
    guard block.contains(point) else { return nil }
    return TileMap.place(
      at: Point(x: first.x + (point.x - block.x) / TileMap.columns, y: first.y + point.y - block.y))
  }

  /// The tiles, or those around the cursor where there is no room for all.
  private func drawTiles(
    _ shades: Shades, on canvas: inout Canvas, in room: Rect, theme: Theme
  ) {
    let (block, shown, first) = Self.tiles(around: state.map.selected, in: room)
    let (left, top) = (first.x, first.y)
    for y in 0..<shown.height {
      for x in 0..<shown.width {
        guard let place = TileMap.place(at: Point(x: left + x, y: top + y)) else { continue }
        let tile = Rect(
          x: block.x + x * TileMap.columns, y: block.y + y, width: TileMap.columns - 1, height: 1)
        draw(place, shades.shade(of: place), on: &canvas, in: tile, theme: theme)
      }
    }
  }

  private func draw(
    _ place: PlaceCode, _ shade: Shade, on canvas: inout Canvas, in tile: Rect, theme: Theme
  ) {
    let (code, glyph) = tile.splitLeft(2)
    guard place != state.map.selected else {
      canvas.write(place.rawValue + shade.glyph, in: tile, style: theme[.listSelected])
      return
    }
    let isKnown = shade != .none || state.places.rows.contains { $0.id == place }
    let ink = isKnown ? style(of: place, theme) : theme.ink(.muted)
    canvas.write(place.rawValue, in: code, style: ink)
    canvas.write(
      shade.glyph, in: glyph,
      style: theme.ink(shade == .none || shade == .vague ? .muted : .bar))
  }

  // What is beside the map.

  /// Blocs, regions and whatever else the map does not show, the largest sums first.
  private func drawBeside(
    _ shades: Shades, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let rows = state.places.rows.filter { !isOnMap($0.id) }
    var rest = area
    for row in rows {
      let name = area.height > 1 ? row.id.rawValue : say(row.place.name) + " "
      let text = name + shades.shade(of: row.id).glyph + " " + figure(of: row)
      let isSelected = row.id == state.map.selected
      let style = isSelected ? theme[.listSelected] : theme.ink(.list)
      guard !rest.isEmpty else { return }
      if area.height > 1 {
        let (line, below) = rest.splitTop(1)
        canvas.write(text, in: line, style: style)
        rest = below
      } else {
        guard Glyphs.width(text) <= rest.width else { return }
        let width = canvas.write(text, in: rest, style: style)
        rest = rest.splitLeft(width + 3).rest
      }
    }
  }

  private func isOnMap(_ place: PlaceCode) -> Bool {
    state.map.world.map { $0.label(of: place) != nil } ?? (TileMap.tile(of: place) != nil)
  }

  private func figure(of row: PlaceRow) -> String {
    guard let (status, sum) = row.sums.leading,
      let text = say.figure(sum, at: row.place, through: state.lens)
    else { return row.sums.unquantified > 0 ? say.unquantified : Phrases.unknown }
    return status == .announced ? text : "(\(text))"
  }

  // The legend.

  private func drawLegend(
    _ shades: Shades, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let (first, rest) = area.splitTop(1)
    canvas.write(selectedLine, in: first, theme: theme)
    var legend = StyledLine()
    for step in shades.steps {
      legend.append(step.shade.glyph + " ", .bar)
      legend.append(
        (step.limit > 0 ? ">" + shades.text(of: step.limit) : say("less", "moins")) + "  ", .muted)
    }
    legend.append(
      Shade.vague.glyph + " " + say.unquantified + "  " + Shade.none.glyph + " "
        + say("nothing announced", "rien d’annoncé"), .muted)
    let overlap =
      state.reading.side == .destination
      ? say(
        "An initiative in several places is shaded in each: shades do not add up.",
        "Une initiative en plusieurs pays est dans chacun : les teintes ne s’additionnent pas.")
      : say(
        "Money that several countries share stands under XM, what nobody states under ZZ.",
        "L’argent de plusieurs pays est sous XM, celui dont rien n’est dit sous ZZ.")
    let lines = [legend, StyledLine(overlap, .muted)]
    canvas.write(lines, in: rest, theme: theme)
  }

  private var selectedLine: StyledLine {
    guard let code = state.map.selected else { return .blank }
    guard let row = state.selectedOnMap else {
      return StyledLine("▸ \(code) ", .value)
        .adding(say("nothing announced", "rien d’annoncé"), .muted)
    }
    let parts = row.sums.leading.map { say.parts(of: $0.sum) } ?? []
    return StyledLine("▸ " + say(row.place.name) + "  ", .value)
      .adding(figure(of: row), .amount)
      .adding(
        "  " + ([say.initiatives(row.initiatives)] + parts).joined(separator: " · "), .muted)
  }
}

/// The shades of all places for the lens in use.
private struct Shades {
  private let scale: ShadeScale
  private let sizes: [PlaceCode: Int64]
  private let vague: Set<PlaceCode>
  private let lens: Lens
  private let language: Language

  var steps: [ShadeScale.Step] { scale.steps }

  init(_ state: ExplorerState) {
    lens = state.lens
    language = state.language
    let rows = state.places.rows
    sizes = Dictionary(
      rows.compactMap { row in row.size(through: state.lens).map { (row.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    vague = Set(rows.filter { $0.sums.unquantified > 0 }.map(\.id))
    scale = ShadeScale(maximum: sizes.values.max() ?? 0)
  }

  func shade(of place: PlaceCode) -> Shade {
    sizes[place].map { scale.shade(of: $0) } ?? (vague.contains(place) ? .vague : .none)
  }

  /// A limit of the scale in the unit that is shown.
  func text(of limit: Int64) -> String {
    switch lens.measure {
    case .whole, .year: Money(limit, lens.sumCurrency).compact(language)
    case .capita:
      Measured.perHead(hundredths: limit, lens.sumCurrency, year: 0).compact(language)
    case .gdp: Measured.shareOfGDP(millionths: limit, year: 0).compact(language)
    }
  }
}

extension Rect {
  /// The block of one of its cells, counted from its upper left.
  fileprivate func cell(_ point: Point) -> Rect {
    Rect(x: x + point.x, y: y + point.y, width: 1, height: 1)
  }
}
