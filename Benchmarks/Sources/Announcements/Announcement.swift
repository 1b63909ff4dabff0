/// One made-up announcement: its cells as UTF-8, empty where nothing is said.
///
/// The buffers are used again for the next row.
public struct Announcement {
  public internal(set) var id: [UInt8] = []
  /// ISO 3166-1, or `EU`.
  public internal(set) var country: [UInt8] = []
  public internal(set) var initiative: [UInt8] = []
  public internal(set) var organisation: [UInt8] = []
  /// Whole units of the currency.
  public internal(set) var amount: [UInt8] = []
  /// ISO 4217.
  public internal(set) var currency: [UInt8] = []
  /// A day, a month or a year (ISO 8601).
  public internal(set) var announced: [UInt8] = []
  public internal(set) var kind: [UInt8] = []
  public internal(set) var stage: [UInt8] = []
  public internal(set) var theme: [UInt8] = []
  public internal(set) var quote: [UInt8] = []
  public internal(set) var sourceURL: [UInt8] = []

  public init() {}

  /// The columns' names, in their order.
  public static let columns = [
    "id", "country", "initiative", "organisation", "amount", "currency", "announced", "kind",
    "stage", "theme", "quote", "source_url",
  ]

  /// The cells in the order of the columns.
  var cells: [[UInt8]] {
    [
      id, country, initiative, organisation, amount, currency, announced, kind, stage, theme,
      quote, sourceURL,
    ]
  }

  /// Empties every cell and keeps its memory.
  mutating func clear() {
    id.removeAll(keepingCapacity: true)
    country.removeAll(keepingCapacity: true)
    initiative.removeAll(keepingCapacity: true)
    organisation.removeAll(keepingCapacity: true)
    amount.removeAll(keepingCapacity: true)
    currency.removeAll(keepingCapacity: true)
    announced.removeAll(keepingCapacity: true)
    kind.removeAll(keepingCapacity: true)
    stage.removeAll(keepingCapacity: true)
    theme.removeAll(keepingCapacity: true)
    quote.removeAll(keepingCapacity: true)
    sourceURL.removeAll(keepingCapacity: true)
  }
}
