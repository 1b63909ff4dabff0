import CellCanvas
import PledgeModel

/// A map of the world in cells: the outlines of countries in dots, and whose land each cell is.
///
/// It reaches from 56° south to 84° north, without Antarctica, and its left edge is at 172° west, so
/// that Asia is whole. The same outlines and the same size always make the same map.
public struct WorldMap: Hashable, Sendable {
  /// Cells: as wide or as high as what there was, and in the world's proportions.
  public let size: Size
  /// The dots of coasts and borders, and one for each place too small for an outline.
  public let outlines: Braille
  /// The places on the map from the largest piece of land to the smallest: drawn in this order, the
  /// small ones stand on the large ones.
  public let places: [PlaceCode]

  /// The countries of the cells, row by row.
  private let owners: [PlaceCode?]
  private let countries: [PlaceCode: Country]

  private struct Country: Hashable, Sendable {
    /// A dot.
    let middle: Point
    let cells: [Point]
    let label: Point
  }

  /// Draws the map.
  ///
  /// - Parameters:
  ///   - outlines: The shapes of countries; each place once.
  ///   - size: The cells that there are, each taken to be twice as high as wide.
  /// - Complexity: O(*p* log *p* + *c*) for *p* points of the outlines and *c* cells.
  public init(_ outlines: [Outline], fitting size: Size) {
    let projection = WorldProjection(fitting: size)
    let chart = WorldChart(outlines, projection)
    self.size = projection.size
    self.outlines = chart.outlines
    owners = chart.owners.map { $0 >= 0 ? chart.countries[$0].place : nil }
    var places: [PlaceCode] = []
    var countries: [PlaceCode: Country] = [:]
    for country in chart.countries where countries[country.place] == nil {
      let own = country.cells.map(projection.cell)
      let cells = own.isEmpty ? projection.cell(of: country.middle).map { [$0] } ?? [] : own
      let label = cells.min { $0.distance(to: country.middle) < $1.distance(to: country.middle) }
      guard let label else { continue }
      countries[country.place] = Country(middle: country.middle, cells: cells, label: label)
      places.append(country.place)
    }
    self.places = places
    self.countries = countries
  }

  /// Returns the country that a cell belongs to; `nil` for the sea.
  ///
  /// It is the one that covers most of it, or one that covers most of no cell and whose middle is
  /// here or in the next cell.
  public func place(at cell: Point) -> PlaceCode? {
    let map = Rect(x: 0, y: 0, width: size.width, height: size.height)
    return map.contains(cell) ? owners[cell.y * size.width + cell.x] : nil
  }

  /// Returns the cells to shade for a country, row by row: those that belong to it, or the one that
  /// it lies in.
  ///
  /// - Returns: None for a place without an outline, such as a bloc.
  public func cells(of place: PlaceCode) -> [Point] { countries[place]?.cells ?? [] }

  /// Returns the cell for a country's name and the cursor: of `cells(of:)` the nearest to the middle
  /// of its largest piece of land.
  public func label(of place: PlaceCode) -> Point? { countries[place]?.label }

  /// Returns the country that is next in a direction.
  ///
  /// To the left and to the right the way leads around the world. Every country can be reached
  /// from every other.
  ///
  /// - Parameter places: The countries to stop at.
  /// - Complexity: O(*n*²) for *n* places.
  public func neighbour(
    of place: PlaceCode, _ direction: MapDirection, among places: some Sequence<PlaceCode>
  ) -> PlaceCode? {
    walk(among: Set(places).union([place])).neighbour(of: place, direction)
  }

  func walk(among places: Set<PlaceCode>) -> MapWalk {
    MapWalk(
      countries.filter { places.contains($0.key) }.mapValues(\.middle),
      circumference: max(1, outlines.dots.width))
  }
}
