import CellCanvas
import PledgeModel

extension ExplorerState {
  /// Applies one action and returns what the runtime must do next.
  ///
  /// It touches nothing but this value: no catalogue, clock or terminal.
  public mutating func update(_ action: Action) -> [Effect] {
    defer { noteView() }
    let marks = readerMarks
    let effects = apply(action)
    let isMarkedAnew = filter.condition.asksForMarks && readerMarks != marks
    return isMarkedAnew ? effects + askAgain() : effects
  }

  private mutating func apply(_ action: Action) -> [Effect] {
    switch action {
    case .start:
      // No row below the screen: who opens the explorer waits for these.
      return [
        .ask(.places(placesQuery)), .ask(.initiatives(query, .rows(from: 0, count: size.height))),
        .ask(.observations(places.selected)),
      ] + askBoard()
    case .key(let key):
      return press(key)
    case .paste(let text):
      guard prompt != nil || line != nil || palette != nil else {
        notice = Notice(
          phrases(
            "A paste is text: press \(phrases.key(.editFilter)) first",
            "Un collage est du texte : \(phrases.key(.editFilter)) d’abord"))
        return []
      }
      return edit { $0.insert(text) }
    case .mouse(let mouse):
      let effects = point(mouse)
      reveal()
      return effects
    case .resized(let size):
      self.size = size
      reader?.seeksPassage = true
      reveal()
      return loadMissingRows() + loadMissingBoardRows()
    case .answered(let question, let answer):
      let effects = take(answer, to: question)
      reveal()
      return effects
    case .copied(let clipping, let route):
      tell(clipping, by: route)
      return []
    case .opened(let address, let program):
      tell(opened: address, by: program)
      return []
    case .edited(let place, let ending): return take(ending, of: place)
    case .exported(let order, let ending):
      take(ending, of: order)
      return []
    case .outdated:
      tellOutdated()
      return []
    case .reloaded(let summary):
      let effects = take(summary)
      reveal()
      return effects
    case .notReloaded(let reason):
      tell(notReloaded: reason)
      return []
    case .unwatched(let reason):
      unwatched = reason
      notice = Notice(reason, isError: true)
      return []
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    let sequence = pendingKeys + [key]
    pendingKeys = []
    let effects: [Effect]
    switch keys.match(sequence, in: context) {
    case .command(let command):
      notice = nil
      unwatched = nil
      forgetAwaited()
      effects = perform(command)
    case .prefix:
      pendingKeys = sequence
      effects = []
    case .none:
      effects = typeOrExplain(sequence)
    }
    reveal()
    return effects
  }

  /// A key without a meaning is text where text is asked for, else it says so.
  private mutating func typeOrExplain(_ sequence: [Key]) -> [Effect] {
    if context == .prompt || context == .line || context == .palette {
      guard case .character(let character)? = sequence.last else { return [] }
      return edit { $0.insert(String(character)) }
    }
    if sequence.last == .escape { return [] }
    let (name, help) = (Binding.name(sequence), phrases.key(.showHelp))
    notice = Notice(
      phrases(
        "\(name) does nothing here; \(help) shows the keys",
        "\(name) ne fait rien ici ; \(help) : les touches"))
    return []
  }

  /// Changes the text of the prompt; the list follows at once.
  mutating func edit(_ change: (inout TextField) -> Void) -> [Effect] {
    guard var field = prompt?.field else {
      if line == nil { editPalette(change) } else { editLine(change) }
      return []
    }
    let before = field.text
    change(&field)
    prompt?.field = field
    prompt?.completion = nil
    if field.text != before { prompt?.isWhole = false }
    return setText(field.text)
  }

  /// Puts another filter in force, if it can be read.
  mutating func setText(_ text: String) -> [Effect] {
    guard text != self.text else { return [] }
    let (filter, order, grouping) = (filter, order, bars.grouping)
    self.text = text
    let isSame = self.filter == filter && self.order == order && bars.grouping == grouping
    return isSame ? [] : askAll()
  }

  /// Asks for what the corpus knows by name, where that is not there yet or counts older marks.
  ///
  /// It is not asked at the start: the first frame does not wait for it.
  func askVocabulary() -> [Effect] {
    let marks = readerMarks
    return vocabulary == nil || countedMarks != marks ? [.ask(.vocabulary(marks))] : []
  }

  /// Takes in what the corpus knows by name, and reads the filter again with it.
  mutating func take(_ vocabulary: QueryVocabulary, _ currencies: [Currency]) -> [Effect] {
    let (filter, order, grouping) = (filter, order, bars.grouping)
    self.vocabulary = vocabulary
    self.currencies = currencies
    if case .currencies(var position, let before)? = overlay {
      position.index = lens.currency.flatMap { currencies.firstIndex(of: $0) } ?? 0
      overlay = .currencies(position, before: before)
    }
    readFilter()
    let isSame = self.filter == filter && self.order == order && bars.grouping == grouping
    return isSame ? [] : askAll()
  }

  /// Asks for the list anew, around the selected initiative or from its start.
  mutating func askInitiatives(following: Bool) -> [Effect] {
    // What the screen shows, wherever on it the selected one is; the rows around follow.
    let window: Window
    if following, let selected = initiatives.selected {
      window = .around(selected, count: 2 * size.height)
    } else {
      window = .rows(from: 0, count: size.height)
    }
    initiatives.coming = nil
    return [.ask(.initiatives(query, window))]
  }

  /// Asks for rows that a move has brought on the screen and that are not loaded; where all are, for
  /// those that the next moves would bring.
  mutating func loadMissingRows() -> [Effect] {
    let height = max(1, layout.initiativeRows)
    if let window = initiatives.missing(in: height, height) {
      return [.ask(.initiatives(query, window))]
    }
    guard initiatives.query == query, let window = initiatives.missingAhead(in: height) else {
      return []
    }
    return [.ask(.ahead(query, window))]
  }

  /// Enough rows for the screen, a page before it and a page after.
  var windowLength: Int { max(100, 3 * size.height) }

  /// Scrolls every list so that its selection is seen.
  mutating func reveal() {
    let layout = layout
    places.position.reveal(in: layout.placeRows, count: places.count)
    initiatives.position.reveal(in: layout.initiativeRows, count: initiatives.total)
    claims.position.reveal(in: layout.claimRows, count: claims.claims.count)
    revealBoard(in: layout)
    revealPassage(in: layout)
    revealOverlay(in: layout)
  }
}
