/// A column of a flat corpus.
enum FlatColumn: Int, CaseIterable {
  case id
  case country
  case initiative
  case organisation
  case amount
  case currency
  case announced
  case kind
  case stage
  case theme
  case quote
  case sourceURL

  /// What the columns are called, in their order.
  static let headings = [
    "id", "country", "initiative", "organisation", "amount", "currency", "announced", "kind",
    "stage", "theme", "quote", "source_url",
  ]

  /// The columns without which no row can be read.
  static let required: [FlatColumn] = [.id, .initiative]

  var heading: String { Self.headings[rawValue] }

  /// - Parameter heading: A cell of the heading, without the blanks around it.
  init?(heading: String) {
    let name = heading.lowercased()
    let spelling = name == "organization" ? "organisation" : name
    guard let index = Self.headings.firstIndex(of: spelling) else { return nil }
    self.init(rawValue: index)
  }
}
