import CellCanvas
import PledgeModel
import PledgeTheme

/// A bar in the glyphs that say what kind of sum it is.
///
/// | glyph | the sum |
/// | --- | --- |
/// | `█` and its eighths | exact |
/// | `▓` or `░` at the end | bounded: ≤, ≥ or ≈ |
/// | `▒` | lies inside other money of the selection, so it is in the whole already |
struct BarsStroke {
  let scale: BarsScale
  let width: Int
  /// The role of what is not nested.
  var role: StyleRole = .bar

  static let exact = "█"
  static let bounded = "▓"
  static let nested = "▒"

  /// Returns a bar.
  ///
  /// - Parameters:
  ///   - size: The number that the bar is drawn from.
  ///   - bound: What the sum as a whole is bounded by.
  ///   - added: How much of the sum is not yet in other money of the selection.
  func line(_ size: Int64, _ bound: Bound, added: Added) -> StyledLine {
    let bar = Array(Bar.bar(scale.share(of: size), width: width))
    guard let last = bar.last else { return .blank }
    // A shade cannot be cut into eighths: half a column or more is a column.
    let cells = max(1, bar.count - (Self.isLessThanHalf(last) ? 1 : 0))
    let own = ownCells(of: cells, size, added)
    guard own < cells else {
      let end = Self.isLessThanHalf(last) ? "░" : Self.bounded
      return StyledLine(String(bar.dropLast()) + (bound == .exact ? String(last) : end), role)
    }
    let rest = String(repeating: Self.nested, count: cells - own - (bound == .exact ? 0 : 1))
    return StyledLine(String(repeating: Self.exact, count: own), role)
      .adding(rest + (bound == .exact ? "" : "░"), .barUncounted)
  }

  /// How much of a bar adds to the whole.
  enum Added: Hashable, Sendable {
    case all
    case nothing
    /// A part, as a number like the bar's own.
    case part(Int64)
  }

  /// The columns of a bar that are not nested; a part of a sum always has one of each.
  private func ownCells(of cells: Int, _ size: Int64, _ added: Added) -> Int {
    switch added {
    case .all: return cells
    case .nothing: return 0
    case .part(let part):
      // Parts of a logarithmic length are no parts of the number.
      guard scale.exponent == nil, cells > 1, part < size else { return cells }
      let share = Double(part) / Double(size) * Double(cells)
      return min(cells - 1, max(1, Int(share.rounded())))
    }
  }

  private static func isLessThanHalf(_ glyph: Character) -> Bool { "▏▎▍".contains(glyph) }
}
