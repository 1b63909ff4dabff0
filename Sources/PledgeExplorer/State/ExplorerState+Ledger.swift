import PledgeModel

extension ExplorerState {
  mutating func performInLedger(_ command: Command) -> [Effect] {
    switch command {
    case .enter: return enter()
    case .back: return performBack()
    case .nextPane: turnPane(by: 1)
    case .previousPane: turnPane(by: -1)
    case .nextQuote: claims.turn(by: 1)
    case .previousQuote: claims.turn(by: -1)
    case .zoom: isZoomed.toggle()
    case .toggleMark: return toggleMark()
    case .onlyThisPlace: return keepOnlyThisPlace()
    case .sort(let key): return sort(by: key)
    case .showReader: return openReader()
    case .explainTotal: return explainLedgerTotal()
    case .find: return askForWords()
    case .findBy(let step): return find(by: step)
    default: break
    }
    return []
  }

  private mutating func enter() -> [Effect] {
    switch focus {
    case .places:
      if initiatives.total == 0 {
        explainEmptyList()
      } else {
        focus = .initiatives
      }
    case .initiatives:
      if claims.claims.isEmpty {
        explainEmptyList()
      } else {
        focus = .claims
      }
    case .claims:
      return enterClaim()
    }
    return []
  }

  /// Goes from a claim to its words, or from a part to the initiative that it is.
  private mutating func enterClaim() -> [Effect] {
    switch claims.selected {
    case .part(let part):
      let isWholeListLoaded = initiatives.rows.count == initiatives.total
      guard !isWholeListLoaded || initiatives.rows.contains(where: { $0.id == part.id }) else {
        notice = Notice(
          phrases(
            "The list leaves this part out: Del clears the filter",
            "La liste omet cette partie : Suppr efface le filtre"))
        return []
      }
      initiatives.selected = part.id
      return askInitiatives(following: true)
    case .remainder:
      notice = Notice(
        phrases(
          "Derived: the whole less its known parts; no source states it",
          "Déduit : l’ensemble moins ses parties connues ; aucune source ne le dit"))
      return []
    case .amount, .metric, .words, nil:
      return openReader()
    }
  }

  private mutating func explainEmptyList() {
    notice = Notice(
      phrases("Nothing here matches the filter", "Rien ici ne correspond au filtre"))
  }

  /// Goes one level out: from the words to the amounts, the initiatives, the places; then it clears
  /// the filter and the marks. It never quits.
  mutating func performBack() -> [Effect] {
    if reader != nil {
      reader = nil
      return []
    }
    if isZoomed {
      isZoomed = false
      return []
    }
    if let visit { return comeBack(to: visit) }
    switch focus {
    case .claims: focus = .initiatives
    case .initiatives: focus = .places
    case .places: return clear()
    }
    return []
  }

  /// Takes away the marks, then the groups, then the filter.
  private mutating func clear() -> [Effect] {
    if !places.marked.isEmpty {
      places.marked = []
      return askInitiatives(following: true)
    }
    if !facets.isEmpty {
      facets = []
      return askAll()
    }
    return setText("")
  }

  /// Takes away everything that keeps initiatives out of the lists.
  mutating func clearFilter() -> [Effect] {
    places.marked = []
    marked = []
    facets = []
    text = ""
    return askAll()
  }

  private mutating func turnPane(by distance: Int) {
    let panes = Pane.allCases.filter { $0 != .claims || !claims.claims.isEmpty }
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + distance + panes.count) % panes.count]
  }

  /// Marks a place for the list, or takes its mark away, and goes to the next.
  private mutating func toggleMark() -> [Effect] {
    guard focus == .places else { return toggleInitiativeMark() }
    guard let place = places.selected else {
      guard !places.marked.isEmpty else { return [] }
      places.marked = []
      return askInitiatives(following: true)
    }
    if places.marked.remove(place) == nil { places.marked.insert(place) }
    let asked = askInitiatives(following: true)
    return asked + movePlaces(by: 1)
  }

  /// Marks an initiative for a comparison, or takes its mark away, and goes to the next.
  private mutating func toggleInitiativeMark() -> [Effect] {
    guard let id = initiatives.selected else { return [] }
    toggleMark(of: id)
    return focus == .initiatives ? moveInitiatives(by: 1) : []
  }

  /// Keeps only the place under the cursor: the one in the pane of places, or the initiative's.
  private mutating func keepOnlyThisPlace() -> [Effect] {
    let place = focus == .places ? places.selected : initiatives.selectedRow?.places.first
    guard let place else {
      notice = Notice(phrases("No single place is under the cursor", "Pas de pays sous le curseur"))
      return []
    }
    places.marked = places.marked == [place] ? [] : [place]
    return askInitiatives(following: true)
  }

  mutating func sort(by key: Command.SortKey) -> [Effect] {
    let wanted: InitiativeOrder.Key
    switch key {
    case .reverse: wanted = order.key
    case .amount: wanted = .amount
    case .date: wanted = .date
    case .name: wanted = .name
    case .kind: wanted = .kind
    case .sources: wanted = .sources
    }
    order = InitiativeOrder(wanted, reversed: wanted == order.key && !order.isReversed)
    return askInitiatives(following: true)
  }

  /// Opens the document of the selected claim's words, or of the initiative's first.
  private mutating func openReader() -> [Effect] {
    guard let quote = claims.selectedQuote else {
      notice = Notice(
        phrases("Choose an initiative first", "Choisissez d’abord une initiative"))
      return []
    }
    reader = Reader(quote.id)
    return [.ask(.source(quote.source))]
  }
}
