import PledgeModel

extension ExplorerState {
  /// Takes an answer in, if its question is still asked.
  mutating func take(_ answer: Answer, to question: Question) -> [Effect] {
    switch (question, answer) {
    case (_, .failure(let message)):
      notice = Notice(message, isError: true)
      return []
    case (.places(let query), .places(let list)):
      guard query == placesQuery else { return [] }
      let before = places.selected
      places.show(list, of: query, in: language)
      return places.selected == before ? [] : askInitiatives(following: true)
    case (.initiatives(let query, let window), .initiatives(let page)):
      guard query == self.query else { return [] }
      return show(page, window)
    case (.ahead(let query, _), .initiatives(let page)):
      if query == self.query { initiatives.showAhead(page, of: query, layout.initiativeRows) }
      return []
    case (.initiative(let id, let query), .initiative(let detail)):
      let taken = takeAwaited(detail, of: id)
      guard id == initiatives.selected, query == self.query else { return taken }
      claims.show(detail)
      return taken
    case (.observations(let place), .observations(let figures)):
      guard place == places.selected else { return [] }
      places.observations = figures
      return []
    case (.source(let id), .source(let detail, let document)):
      guard id == reader?.source else { return [] }
      reader?.detail = detail
      reader?.document = document
      return []
    case (.list, .initiatives(let page)) where awaitedSearch?.question == question:
      return takeFound(page)
    case (.list(let query, let window), .initiatives(let page)):
      return show(page, of: query, window)
    case (.totals(let query, let grouping), .totals(let totals)):
      return take(totals, by: grouping, of: query)
    case (.flows(let query), .flows(let list)):
      guard query == boardQuery else { return [] }
      flows.show(list, of: query)
      return []
    case (.comparison, .comparison(let details)):
      return take(details, to: question)
    case (.vocabulary(let marks), .vocabulary(let vocabulary, let currencies)):
      countedMarks = marks
      return take(vocabulary, currencies)
    case (.sums(let query), .totals(let totals)):
      if composition?.query == query { composition?.sums = totals.sums }
      return []
    case (.location, .location(let place)): return take(place, to: question)
    case (.text(let text), .text(let written)): return take(written, of: text)
    case (.statistics(let query), .statistics(let statistics)):
      take(statistics, of: query)
      return []
    case (.identifiers, .identifiers(let ids, let total)):
      return mark(ids, of: total, asked: question)
    case (.outlines, .outlines(let outlines)):
      map.outlines = outlines
      return []
    default:
      return []
    }
  }

  /// Takes a list beside the ledger's, if what it is a list of is still in front.
  private mutating func show(
    _ page: InitiativePage, of query: InitiativeQuery, _ window: Window
  ) -> [Effect] {
    if composition?.query == query {
      let isFirst = composition?.list.query == nil
      composition?.list.show(page, of: query, following: isFirst)
      return []
    }
    switch board {
    case .time where query == timeQuery: return show(page, inTime: query)
    case .disputes where query == disputesQuery: return show(page, inDisputes: query)
    default: return []
    }
  }

  private mutating func take(
    _ totals: Totals, by grouping: Grouping, of query: InitiativeQuery
  ) -> [Effect] {
    switch board {
    case .bars where query == barsQuery && grouping == bars.grouping:
      bars.show(totals, of: query)
    case .time where query == boardQuery && grouping == .month:
      time.show(totals, of: query)
    default: break
    }
    return []
  }

  private mutating func take(
    _ details: [[InitiativeDetail]], to question: Question
  ) -> [Effect] {
    switch board {
    case .compare where question == compareQuestion: compare.show(details, in: lens.currency)
    case .disputes where question == disputesComparison:
      disputes.detail = details.first?.first
    default: break
    }
    return []
  }

  private mutating func show(_ page: InitiativePage, _ window: Window) -> [Effect] {
    let isSameList = initiatives.query == query
    let isFollowing: Bool
    switch window {
    case .around: isFollowing = true
    case .rows: isFollowing = !isSameList
    }
    let before = initiatives.selected
    initiatives.show(page, of: query, following: isFollowing)
    let isShown = claims.detail?.initiative.id == initiatives.selected
    if isSameList, before == initiatives.selected, isShown { return loadMissingRows() }
    return askDetail() + loadMissingRows()
  }

  /// Asks for the selected initiative, or empties the pane of amounts where there is none.
  mutating func askDetail() -> [Effect] {
    guard let id = initiatives.selected else {
      claims.show(nil)
      if focus == .claims { focus = .initiatives }
      return []
    }
    return [.ask(.initiative(id, query))]
  }
}
