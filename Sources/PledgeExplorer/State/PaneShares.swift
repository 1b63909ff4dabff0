import CellCanvas

/// How much of the screen the reader has given to panes, in thousandths; `nil` leaves it to the layout.
public struct PaneShares: Hashable, Sendable {
  /// The width of the places.
  public var places: Int?
  /// The width of the words beside the lists.
  public var words: Int?
  /// The height of the words below the lists.
  public var below: Int?
  /// The height of the amounts below the initiatives.
  public var amounts: Int?

  public init(places: Int? = nil, words: Int? = nil, below: Int? = nil, amounts: Int? = nil) {
    self.places = places
    self.words = words
    self.below = below
    self.amounts = amounts
  }
}

/// A line between two panes that can be dragged.
enum Divider: Hashable, Sendable {
  case places, words, below, amounts

  /// Whether it is dragged to the left and to the right.
  var isVertical: Bool { self == .places || self == .words }

  var share: WritableKeyPath<PaneShares, Int?> & Sendable {
    switch self {
    case .places: \.places
    case .words: \.words
    case .below: \.below
    case .amounts: \.amounts
    }
  }
}

extension Layout {
  /// The divider at a point: the frames of two panes that touch.
  func divider(at point: Point) -> Divider? {
    guard let places, places.isFramed, let words else { return nil }
    func touches(_ first: PaneArea, _ second: PaneArea) -> Bool {
      let (a, b) = (first.outer, second.outer)
      if a.maxX == b.x {
        return (a.maxX - 1...b.x).contains(point.x) && point.y >= max(a.y, b.y)
          && point.y < min(a.maxY, b.maxY)
      }
      return a.maxY == b.y && (a.maxY - 1...b.y).contains(point.y) && point.x >= max(a.x, b.x)
        && point.x < min(a.maxX, b.maxX)
    }
    let lists = [initiatives, claims].compactMap(\.self)
    if lists.contains(where: { touches(places, $0) }) { return .places }
    let isBeside = words.outer.y == body.y
    if ([places] + lists).contains(where: { touches($0, words) }) {
      return isBeside ? .words : .below
    }
    if let initiatives, let claims, touches(initiatives, claims) { return .amounts }
    return nil
  }

  /// The share that a divider's pane has when the divider is dragged to a point.
  func share(of divider: Divider, draggedTo point: Point) -> Int {
    let (cells, whole) =
      switch divider {
      case .places: (point.x - body.x + 1, body.width)
      case .words: (body.maxX - point.x, body.width)
      case .below: (body.maxY - point.y, body.height)
      case .amounts: ((claims?.outer.maxY ?? body.maxY) - point.y, body.height)
      }
    return min(max(0, (cells * 1000 + whole / 2) / max(1, whole)), 1000)
  }
}
