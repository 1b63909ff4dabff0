import PledgeModel

/// A stretch of a flat corpus while it is read.
struct StretchBuilder {
  private(set) var stretch: FlatStretch
  private var number = 0
  /// What the stretch has already.
  private var organizations: Set<OrganizationID> = []
  private var sources: Set<SourceID> = []

  init(path: String) { stretch = FlatStretch(path: path) }

  /// Begins the next stretch.
  mutating func begin() {
    stretch = FlatStretch(path: stretch.path)
    number += 1
    organizations.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
  }

  /// Adds what a row announces, and what it names and the stretch does not have yet.
  mutating func add(
    _ initiative: consuming Initiative, _ funders: [Funder], _ quote: consuming Quote?,
    from source: CitedSource, of rows: RowReader
  ) {
    stretch.initiatives.append(initiative)
    stretch.lines.append(rows.line)
    stretch.offsets.append(rows.rowOffset)
    for funder in funders where funder.stretch != number {
      funder.stretch = number
      if organizations.insert(funder.organization.id).inserted {
        stretch.organizations.append(funder.organization)
      }
    }
    guard let quote = consume quote else { return }
    stretch.quotes.append(quote)
    guard source.stretch != number else { return }
    source.stretch = number
    if sources.insert(source.source.id).inserted { stretch.sources.append(source.source) }
  }
}
