/// Where a step on a map leads.
public enum MapDirection: Int, Hashable, Sendable, CaseIterable {
  case left
  case right
  case up
  case down

  var opposite: Self {
    switch self {
    case .left: .right
    case .right: .left
    case .up: .down
    case .down: .up
    }
  }
}
