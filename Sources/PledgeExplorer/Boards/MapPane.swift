import CellCanvas
import PledgeModel

/// The map, shaded by sums; the cursor walks from country to country.
public struct MapPane: Hashable, Sendable {
  /// The shapes of countries; `nil` before the catalogue has answered.
  public var outlines: [Outline]?
  /// The place under the cursor, with a tile and an outline or without.
  public var selected: PlaceCode?
  /// The world as it is drawn where there is room for it, kept so that a key draws nothing anew.
  public var world: WorldMap?
  /// The cells that there were for the world when it was drawn.
  var room: Size?

  public init() {}
}

extension ExplorerState {
  /// The map needs the outlines once; its sums are those of the pane of places.
  mutating func askMap() -> [Effect] {
    if map.selected == nil { map.selected = places.selected ?? places.rows.first?.id }
    return map.outlines == nil ? [.ask(.outlines)] : []
  }

  /// Goes to the country that is next in a direction; from a place beside the map onto the map.
  mutating func moveMap(rows: Int, columns: Int) -> [Effect] {
    let direction: MapDirection =
      columns != 0 ? (columns > 0 ? .right : .left) : (rows > 0 ? .down : .up)
    let withRows = places.rows.map(\.id)
    if let world = map.world {
      let stops = withRows.filter { world.label(of: $0) != nil }
      guard let from = map.selected, world.label(of: from) != nil else {
        map.selected = stops.first ?? map.selected
        return []
      }
      map.selected = world.neighbour(of: from, direction, among: stops) ?? from
    } else {
      guard let from = map.selected, TileMap.tile(of: from) != nil else {
        map.selected = withRows.first { TileMap.tile(of: $0) != nil } ?? TileMap.places.first
        return []
      }
      map.selected = TileMap.neighbour(of: from, direction) ?? from
    }
    return []
  }

  mutating func performInMap(_ command: Command) -> [Effect] {
    switch command {
    case .moveAcrossBy(let distance): return moveMap(rows: 0, columns: distance)
    case .nextPane: stepBySum(1)
    case .previousPane: stepBySum(-1)
    case .enter:
      guard let row = selectedOnMap else { return explainEmptyPlace() }
      return openInLedger(place: row.id)
    case .explainTotal:
      guard let row = selectedOnMap else { return explainEmptyPlace() }
      var query = placesQuery
      query.places = [row.id]
      return openComposition(of: query, title: phrases(row.place.name), sums: row.sums)
    case .toggleMark:
      guard let row = selectedOnMap else { return explainEmptyPlace() }
      if places.marked.remove(row.id) == nil { places.marked.insert(row.id) }
      return askInitiatives(following: true)
    case .back: return show(.ledger)
    default: break
    }
    return []
  }

  /// The row of the place under the map's cursor; `nil` where nothing is announced.
  var selectedOnMap: PlaceRow? { places.rows.first { $0.id == map.selected } }

  /// Draws the world for the room that there is, if that has changed.
  mutating func revealMap(in layout: Layout) {
    let room = MapLayout(layout).map
    guard MapLayout.isWorld(layout), let outlines = map.outlines, !outlines.isEmpty else {
      map.world = nil
      return
    }
    let size = Size(width: room.width, height: room.height)
    guard map.world == nil || map.room != size else { return }
    map.room = size
    map.world = WorldMap(outlines, fitting: size)
  }

  private mutating func stepBySum(_ distance: Int) {
    let codes = places.rows.map(\.id)
    guard !codes.isEmpty else { return }
    let index = codes.firstIndex { $0 == map.selected }.map { $0 + distance } ?? 0
    map.selected = codes[(index + codes.count) % codes.count]
  }

  private mutating func explainEmptyPlace() -> [Effect] {
    notice = Notice(phrases("Nothing is announced here", "Rien n’est annoncé ici"))
    return []
  }
}

/// Where the parts of the map stand.
struct MapLayout {
  let map: Rect
  /// Places that have no tile and no outline, at the right of the map or below it.
  let beside: Rect
  /// What the cursor is on, and what the shades mean.
  let legend: Rect

  /// The columns that a list beside the tiles needs.
  private static let besideWidth = 17

  init(_ layout: Layout) {
    let inner = layout.board.inner
    let (upper, legend) = inner.splitBottom(inner.height >= 12 ? 3 : 2)
    self.legend = legend
    let tiles = TileMap.size.width * TileMap.columns
    if Self.isWorld(layout) {
      (map, beside) = upper.splitBottom(1)
    } else if inner.width >= tiles + Self.besideWidth {
      let (left, right) = upper.splitLeft(tiles + 1)
      (map, beside) = (left, right)
    } else {
      (map, beside) = upper.splitBottom(upper.height >= 8 ? 1 : 0)
    }
  }

  /// Whether there is room for the outlines of the world.
  static func isWorld(_ layout: Layout) -> Bool {
    layout.board.outer.width >= 120 && layout.board.inner.height >= 20
  }
}
