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
      places.show(list, in: language)
      return places.selected == before ? [] : askInitiatives(following: true)
    case (.initiatives(let query, let window), .initiatives(let page)):
      guard query == self.query else { return [] }
      return show(page, window)
    case (.initiative(let id, let query), .initiative(let detail)):
      guard id == initiatives.selected, query == self.query else { return [] }
      claims.show(detail)
      return []
    case (.observations(let place), .observations(let figures)):
      guard place == places.selected else { return [] }
      places.observations = figures
      return []
    case (.source(let id), .source(let detail, let document)):
      guard id == reader?.source else { return [] }
      reader?.detail = detail
      reader?.document = document
      return []
    default:
      return []
    }
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
    if isSameList, before == initiatives.selected, claims.detail != nil { return loadMissingRows() }
    return loadMissingRows() + askDetail()
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
