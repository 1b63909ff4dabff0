import PledgeModel

extension ExplorerState {
  /// A row that is looked for in the list of initiatives.
  struct Search: Hashable, Sendable {
    let question: Question
    /// 1 downwards, -1 upwards.
    let step: Int
    /// Whether the search goes on at the other end of the list.
    let isWrapped: Bool
  }

  mutating func askForWords() -> [Effect] {
    line = LinePrompt(.find, TextField(sought))
    return askVocabulary()
  }

  /// Goes to the next row that the text keeps.
  mutating func find(_ text: String) -> [Effect] {
    sought = text.trimmed
    return sought.isEmpty ? [] : find(by: 1)
  }

  /// Goes to another row that has the words, round the ends of the list.
  mutating func find(by step: Int) -> [Effect] {
    guard !sought.isEmpty else { return askForWords() }
    if focus == .places { return findPlace(by: step) }
    let typed = parsed(sought)
    if let fault = typed.faults.first {
      notice = Notice(fault.message(in: language), isError: true)
      return []
    }
    guard let selected = initiatives.selected else { return [] }
    // The selected row is kept among those that have the words: the one beside it is the next.
    let kept = Condition.any([typed.query.condition, .field(.initiatives([selected]))])
    return search(for: kept, in: .around(selected, count: 3), step, isWrapped: false)
  }

  private mutating func search(
    for condition: Condition, in window: Window, _ step: Int, isWrapped: Bool
  ) -> [Effect] {
    var query = query
    query.condition = .all([query.condition, condition.naming(readerMarks)])
    let question = Question.list(query, window)
    awaitedSearch = Search(question: question, step: step, isWrapped: isWrapped)
    return [.ask(question)]
  }

  /// Goes to the row that was looked for, or on at the other end of the list.
  mutating func takeFound(_ page: InitiativePage) -> [Effect] {
    guard let search = awaitedSearch else { return [] }
    awaitedSearch = nil
    if search.isWrapped { return goTo(search.step > 0 ? page.rows.first : page.rows.last, search) }
    let index = page.rows.firstIndex { $0.id == initiatives.selected }.map { $0 + search.step }
    if let index, page.rows.indices.contains(index) { return goTo(page.rows[index], search) }
    let words = parsed(sought).query.condition
    // The list of those that have the words is at most one row shorter than what came.
    let start = search.step > 0 ? 0 : max(0, page.total - 2)
    return self.search(
      for: words, in: .rows(from: start, count: search.step > 0 ? 1 : 2), search.step,
      isWrapped: true)
  }

  private mutating func goTo(_ row: InitiativeRow?, _ search: Search) -> [Effect] {
    guard let row else {
      return explain(
        "No row of the list has “\(sought)”", "Aucune ligne n’a «\u{A0}\(sought)\u{A0}»")
    }
    if row.id == initiatives.selected {
      return explain(
        "No other row has “\(sought)”", "Aucune autre ligne n’a «\u{A0}\(sought)\u{A0}»")
    }
    if search.isWrapped { tellOfWrapping(search.step) }
    initiatives.selected = row.id
    focus = .initiatives
    return askInitiatives(following: true)
  }

  private mutating func tellOfWrapping(_ step: Int) {
    notice = Notice(
      step > 0
        ? phrases("On from the start of the list", "Reprise au début de la liste")
        : phrases("On from the end of the list", "Reprise à la fin de la liste"))
  }

  /// Goes to another place whose name or code has the words.
  private mutating func findPlace(by step: Int) -> [Effect] {
    let words = WordFold.folded(sought)
    let found = places.rows.indices.filter { index in
      let place = places.rows[index].place
      return [place.name.english, place.name.french, place.id.rawValue].contains {
        WordFold.folded($0).contains(words)
      }
    }.map { $0 + 1 }  // The first row is that of all places.
    let cursor = places.position.index
    let next = step > 0 ? found.first { $0 > cursor } : found.last { $0 < cursor }
    guard let target = next ?? (step > 0 ? found.first : found.last) else {
      return explain(
        "No place is called “\(sought)”", "Aucun pays ne s’appelle «\u{A0}\(sought)\u{A0}»")
    }
    if next == nil { tellOfWrapping(step) }
    return movePlaces(by: target - cursor)
  }
}
