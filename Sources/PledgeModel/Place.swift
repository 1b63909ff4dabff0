/// A country, a bloc of countries, a region of the world, or the whole of it.
public struct Place: Hashable, Sendable, Identifiable {
  public enum Kind: String, Vocabulary {
    case country
    case bloc
    case region
    case worldwide

    public static let title = "kind of place"
  }

  /// A number about a place, with the year that it is for.
  public struct Reference: Hashable, Sendable {
    public let value: Int64
    public let year: Int

    public init(_ value: Int64, year: Int) {
      self.value = value
      self.year = year
    }
  }

  public let id: PlaceCode
  public let name: Bilingual
  public let kind: Kind
  /// The continent's English name, as Natural Earth has it; `nil` for a bloc or the world.
  public let continent: String?
  /// Inhabitants.
  public let population: Reference?
  /// Gross domestic product in current US dollars.
  public let gdp: Reference?
  /// The countries of a bloc.
  public let members: [PlaceCode]

  public init(
    id: PlaceCode, name: Bilingual, kind: Kind = .country, continent: String? = nil,
    population: Reference? = nil, gdp: Reference? = nil, members: [PlaceCode] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.continent = continent
    self.population = population
    self.gdp = gdp
    self.members = members
  }
}

extension PlaceCode {
  /// Where nobody says whose the money is; Unicode CLDR's code for an unknown region.
  public static let unknown: PlaceCode = "ZZ"
  /// Where several countries share money, and no source says how; a code that ISO 3166 leaves to its
  /// users.
  public static let several: PlaceCode = "XM"
}

extension Place {
  /// The places that stand for money of no one country's. No corpus file writes them.
  public static let withoutCountry = [
    Place(
      id: .unknown, name: Bilingual(english: "not stated", french: "non précisé"), kind: .region),
    Place(
      id: .several, name: Bilingual(english: "several countries", french: "plusieurs pays"),
      kind: .region),
  ]
}
