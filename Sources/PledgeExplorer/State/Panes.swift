import PledgeModel

/// A pane that keys can go to.
public enum Pane: Int, CaseIterable, Hashable, Sendable {
  case places, initiatives, claims
}

/// The pane of places: a first row for all of them, then one a place.
public struct PlacePane: Hashable, Sendable {
  /// The question that the rows answer; `nil` before the first answer.
  public var query: InitiativeQuery?
  /// The places as they are shown; empty before the first answer.
  public var rows: [PlaceRow] = []
  /// What the filter leaves in all places together.
  public var whole: PlaceList?
  /// The place under the cursor; `nil` for the row of all places.
  public var selected: PlaceCode?
  /// Places that are marked: the list of initiatives holds them all.
  public var marked: Set<PlaceCode> = []
  public var position = ListPosition()
  public var observations: [ObservedFigure] = []
  /// Whether the next answer is of a corpus that was read anew: rows may have moved under the cursor.
  var isReloading = false

  public init() {}

  /// The rows of the list, the row of all places among them.
  public var count: Int { rows.count + 1 }

  public var selectedRow: PlaceRow? { rows.first { $0.id == selected } }

  /// The places whose initiatives are listed; none stands for all.
  public var chosen: Set<PlaceCode> {
    marked.isEmpty ? Set(selected.map { [$0] } ?? []) : marked
  }

  /// Takes an answer.
  mutating func show(_ list: PlaceList, of query: InitiativeQuery, in language: Language) {
    (whole, self.query) = (list, query)
    rows = list.ranked(through: query.lens, in: language)
    let before = position.index
    position.index = rows.firstIndex { $0.id == selected }.map { $0 + 1 } ?? 0
    if position.index == 0 { selected = nil }
    if isReloading { position.top += position.index - before }
    isReloading = false
  }

  /// Puts the cursor on a place, or on the row of all places where the list does not hold it.
  mutating func select(_ place: PlaceCode) {
    position.index = rows.firstIndex { $0.id == place }.map { $0 + 1 } ?? 0
    selected = position.index == 0 ? nil : place
  }

  /// Moves the cursor and keeps the place under it.
  mutating func move(by distance: Int) {
    position.move(by: distance, count: count)
    selected = position.index == 0 ? nil : rows[position.index - 1].id
  }
}

extension PlaceList {
  /// The rows in their order: the largest announced sum first, then the most initiatives, then by
  /// name.
  public func ranked(through lens: Lens, in language: Language) -> [PlaceRow] {
    let sums = rows.map { ($0, $0.weight(through: lens), $0.place.name[language]) }
    return sums.sorted { ($0.1, $0.0.initiatives, $1.2) > ($1.1, $1.0.initiatives, $0.2) }.map(\.0)
  }
}

extension PlaceRow {
  /// The sum that places are ordered by: announced money, else committed, spent, planned; a figure in
  /// words comes before none at all.
  func weight(through lens: Lens) -> Int64 {
    guard let sum = leadingSum?.sum else { return sums.unquantified > 0 ? 0 : -1 }
    return lens.size(of: sum, at: place) ?? 0
  }

  /// The announced money as a number to draw; `nil` where there is none, or it cannot be measured.
  func size(through lens: Lens) -> Int64? {
    sums[.announced].flatMap { $0.counted > 0 ? lens.size(of: $0, at: place) : nil }
  }

  /// The sum shown beside the place's name.
  public var leadingSum: (status: MoneyStatus, sum: Sum)? { sums.leading }
}

extension Lens {
  /// Returns a sum as a number that others of the same lens compare with; `nil` where it cannot be
  /// measured at the place.
  func size(of sum: Sum, at place: Place?) -> Int64? {
    switch measured(sum.units, at: place) {
    case .perHead(let hundredths, _, _): hundredths
    case .shareOfGDP(let millionths, _): millionths
    case .perYear(let money): money.units
    case nil: measure == .whole ? sum.units : nil
    }
  }
}

extension [MoneyStatus: Sum] {
  /// The statuses as a reader of announcements meets them.
  static let statusOrder: [MoneyStatus] = [.announced, .committed, .spent, .planned]

  /// The sum that stands for all of them: announced money where there is any, else the next status.
  var leading: (status: MoneyStatus, sum: Sum)? {
    Self.statusOrder.lazy
      .compactMap { status in self[status].map { (status, $0) } }
      .first { $0.1.counted > 0 }
  }

  /// How many headlines give no number, of any status.
  var unquantified: Int { values.reduce(0) { $0 + $1.unquantified } }
}

/// The pane of initiatives: the stretch of the list that is loaded.
public struct InitiativePane: Hashable, Sendable {
  /// The question that the rows answer; `nil` before the first answer.
  public var query: InitiativeQuery?
  /// The row number of the first loaded row.
  public var offset = 0
  /// The length of the whole list.
  public var total = 0
  public var rows: [InitiativeRow] = []
  public var position = ListPosition()
  /// The rows that were asked for ahead and have not come yet.
  var coming: Range<Int>?
  /// The initiative that the selection follows.
  public var selected: InitiativeID?
  /// Whether the next answer is of a corpus that was read anew: rows may have moved under the cursor.
  var isReloading = false

  public init() {}

  /// Returns a row by its number in the whole list, if it is loaded.
  public func row(_ index: Int) -> InitiativeRow? {
    rows.indices.contains(index - offset) ? rows[index - offset] : nil
  }

  public var selectedRow: InitiativeRow? { row(position.index) }

  /// Takes a page of the list; the selection stays on its initiative if the page holds it.
  mutating func show(_ page: InitiativePage, of query: InitiativeQuery, following: Bool) {
    self.query = query
    offset = page.offset
    total = page.total
    rows = page.rows
    let before = position.index
    if isReloading {
      // What is gone leaves the cursor on the row where it was.
      position.index = rows.firstIndex { $0.id == selected }.map { $0 + offset } ?? before
      position.top += position.index - before
      isReloading = false
    } else if following {
      position.index = rows.firstIndex { $0.id == selected }.map { $0 + offset } ?? 0
    }
    position.move(by: 0, count: total)
    selected = selectedRow?.id
  }
}

/// The pane of amounts: the claims of the selected initiative, and the words of the selected claim.
public struct ClaimPane: Hashable, Sendable {
  public var detail: InitiativeDetail?
  public var claims: [Claim] = []
  public var position = ListPosition()
  /// Which of the claim's quotations is shown.
  public var quote = 0
  /// The claim that the cursor goes to when the next answer has it.
  var wanted: String?

  public init() {}

  public var selected: Claim? {
    claims.indices.contains(position.index) ? claims[position.index] : nil
  }

  public var selectedQuote: Quote? {
    guard let quotes = selected?.quotes, quotes.indices.contains(quote) else { return nil }
    return detail?.quotes[quotes[quote]]
  }

  /// Takes an answer; the same claim of the same initiative stays selected.
  mutating func show(_ detail: InitiativeDetail?) {
    let kept =
      wanted ?? (detail?.initiative.id == self.detail?.initiative.id ? selected?.id : nil)
    wanted = nil
    let oldQuote = quote
    self.detail = detail
    claims = detail?.claims ?? []
    if let kept, let index = claims.firstIndex(where: { $0.id == kept }) {
      position.top += index - position.index
      position.index = index
      quote = min(oldQuote, max(0, claims[index].quotes.count - 1))
    } else {
      position = ListPosition()
      quote = 0
    }
  }

  mutating func move(by distance: Int) {
    let before = position.index
    position.move(by: distance, count: claims.count)
    if position.index != before { quote = 0 }
  }

  /// Turns to another quotation of the claim, round and round.
  mutating func turn(by distance: Int) {
    guard let count = selected?.quotes.count, count > 0 else { return }
    quote = ((quote + distance) % count + count) % count
  }
}
