import PledgeModel

/// What the explorer keeps from one run to the next.
public struct Memory: Hashable, Sendable {
  /// Filters that were typed, the last one last.
  public var history: [String]
  /// Filters that are kept under a key, in the order in which they were kept.
  public var filters: [String]
  /// Initiatives that are marked for a comparison.
  public var marked: [InitiativeID]
  public var board: Board
  /// The place under the cursor; `nil` for all of them.
  public var place: PlaceCode?
  /// The reader's own notes on initiatives.
  public var notes: [InitiativeID: String]
  /// How much of the screen panes were given.
  public var shares: PaneShares
  /// The columns that were chosen for the list of initiatives; `nil` where none were.
  public var columns: [ListColumn]?
  /// Whether the hint of the first start was given.
  public var isWelcomed: Bool

  /// Lists end here, so that what is kept never grows without bounds.
  public static let limit = 200

  /// The most initiatives that can be marked: more than anybody compares, and few enough to stand by
  /// their names in the file and in every question of a filter that asks for `is:marked`.
  public static let mostMarked = 1_000

  public init(
    history: [String] = [], filters: [String] = [], marked: [InitiativeID] = [],
    board: Board = .ledger, place: PlaceCode? = nil, notes: [InitiativeID: String] = [:],
    shares: PaneShares = PaneShares(), columns: [ListColumn]? = nil, isWelcomed: Bool = false
  ) {
    self.history = Self.last(of: history)
    self.filters = Self.last(of: filters)
    self.marked = Self.last(Self.mostMarked, of: marked)
    self.board = board
    self.place = place
    self.notes = notes
    self.shares = shares
    self.columns = columns
    self.isWelcomed = isWelcomed
  }

  /// What the reader has put on initiatives, as queries ask for it.
  public var readerMarks: ReaderMarks { ReaderMarks(marked: marked, noted: notes.keys) }

  /// Returns what is to be kept where another run has written something meanwhile.
  ///
  /// What this run added is added there, what it took away is taken away there, a note that it changed
  /// is changed there; of the place where one was, the run that ends last decides.
  ///
  /// - Parameters:
  ///   - before: What this run began with.
  ///   - other: What is kept now.
  public func merged(since before: Memory, into other: Memory) -> Memory {
    Memory(
      history: Self.merged(history, since: before.history, into: other.history),
      filters: Self.merged(filters, since: before.filters, into: other.filters),
      marked: Self.merged(marked, since: before.marked, into: other.marked), board: board,
      place: place, notes: Self.merged(notes, since: before.notes, into: other.notes),
      shares: shares == before.shares ? other.shares : shares,
      columns: columns == before.columns ? other.columns : columns,
      isWelcomed: isWelcomed || other.isWelcomed)
  }

  private static func merged(
    _ mine: [InitiativeID: String], since before: [InitiativeID: String],
    into other: [InitiativeID: String]
  ) -> [InitiativeID: String] {
    Set(mine.keys).union(before.keys).reduce(into: other) { notes, id in
      if mine[id] != before[id] { notes[id] = mine[id] }
    }
  }

  private static func merged<Item: Hashable>(
    _ mine: [Item], since before: [Item], into other: [Item]
  ) -> [Item] {
    if other == before { return mine }
    let gone = Set(before).subtracting(mine)
    let added = mine.filter { !before.contains($0) }
    return other.filter { !gone.contains($0) } + added
  }

  /// The last of a list, each item once, at its last place.
  private static func last<Item: Hashable>(
    _ count: Int = limit, of items: [Item]
  ) -> [Item] {
    var known: Set<Item> = []
    let last = items.reversed().filter { known.insert($0).inserted }.prefix(count)
    return Array(last.reversed())
  }
}

extension ExplorerState {
  /// What is to be kept for the next run.
  public var memory: Memory {
    Memory(
      history: history, filters: keptFilters, marked: marked, board: visit?.board ?? board,
      place: places.selected, notes: notes, shares: shares,
      columns: columns == standardColumns ? nil : columns, isWelcomed: true)
  }

  /// Takes up what the last run kept, before the first question.
  ///
  /// - Parameter withPlace: Whether the board and the place are taken up too: not where the program
  ///   was started with a filter, which may have nothing there.
  public mutating func restore(_ memory: Memory, withPlace: Bool) {
    history = memory.history
    keptFilters = memory.filters
    marked = memory.marked
    notes = memory.notes
    shares = memory.shares
    columns = memory.columns ?? standardColumns
    guard withPlace else { return }
    board = memory.board
    places.selected = memory.place
    if board == .map { map.selected = memory.place }
  }

  /// Says at the first start, and never again, how to get about.
  public mutating func welcome(after memory: Memory) {
    guard !memory.isWelcomed, notice == nil else { return }
    notice = Notice(
      phrases(
        "Welcome: Enter goes in, Esc out, / filters, ? tells all keys, q quits",
        "Bienvenue : Entrée entre, Échap sort, / filtre, ? dit les touches, q quitte"))
  }

  // History.

  /// Notes a filter that was kept.
  mutating func remember(_ filter: String) {
    guard !filter.isEmpty else { return }
    history = Memory(history: history + [filter]).history
  }

  /// Puts an earlier or a later filter into the line; behind the last is what was being typed.
  mutating func recall(by distance: Int) -> [Effect] {
    guard let prompt else { return [] }
    let place = prompt.recalled ?? history.count
    let next = place + distance
    guard (0...history.count).contains(next) else {
      notice = Notice(
        history.isEmpty
          ? phrases("No filter was typed yet", "Aucun filtre n’a encore été tapé")
          : distance < 0
            ? phrases("This is the oldest filter", "C’est le filtre le plus ancien")
            : phrases("This is the newest filter", "C’est le filtre le plus récent"))
      return []
    }
    let draft = prompt.recalled == nil ? prompt.field.text : prompt.draft
    let text = next == history.count ? draft : history[next]
    let effects = edit { $0 = TextField(text) }
    self.prompt?.recalled = next == history.count ? nil : next
    self.prompt?.draft = draft
    return effects
  }

  // Kept filters.

  /// Keeps the filter in force, or no longer keeps it.
  mutating func toggleKept() -> [Effect] {
    guard !text.isEmpty else {
      notice = Notice(
        phrases(
          "There is no filter to keep: \(phrases.key(.editFilter)) types one",
          "Pas de filtre à garder : \(phrases.key(.editFilter)) en tape un"))
      return []
    }
    if let index = keptFilters.firstIndex(of: text) {
      keptFilters.remove(at: index)
      notice = Notice(phrases("Filter no longer kept", "Filtre oublié"))
    } else {
      keptFilters = Memory(filters: keptFilters + [text]).filters
      let key = phrases.key(.showKept)
      notice = Notice(
        phrases("Filter kept: \(key) lists them", "Filtre gardé : \(key) en donne la liste"))
    }
    return []
  }

  mutating func showKept() {
    guard !keptFilters.isEmpty else {
      notice = Notice(
        phrases(
          "No filter is kept yet: \(phrases.key(.toggleKept)) keeps the one in force",
          "Aucun filtre gardé : \(phrases.key(.toggleKept)) garde celui qui est en vigueur"))
      return
    }
    overlay = .filters(ListPosition(index: keptFilters.firstIndex(of: text) ?? 0))
  }

  /// Puts the kept filter under the cursor in force.
  mutating func acceptKept(_ position: ListPosition) -> [Effect] {
    overlay = nil
    guard keptFilters.indices.contains(position.index) else { return [] }
    return askVocabulary() + setText(keptFilters[position.index])
  }
}
