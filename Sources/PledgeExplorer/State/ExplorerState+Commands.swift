import PledgeModel

extension ExplorerState {
  /// Does what a command says.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .leave: return leave()
    case .showHelp: overlay = .help(ListPosition())
    case .showFaults: return showFaults()
    case .showPalette: overlay = .palette(Palette())
    case .toggleKept: return toggleKept()
    case .showKept: showKept()
    case .recallBy(let distance): return recall(by: distance)
    case .chooseTheme:
      let index = themes.firstIndex(of: theme) ?? 0
      overlay = .themes(ListPosition(index: index), before: theme)
    case .chooseColumns: chooseColumns()
    case .moveColumnBy(let distance): moveColumn(by: distance)
    case .takeStandardColumns: takeStandardColumns()
    case .toggleMark where columnChoice != nil: toggleColumn()
    case .showStatistics: return showStatistics()
    case .toggleAllMarks: return toggleAllMarks()
    case .switchLanguage:
      language = language == .english ? .french : .english
      if let list = places.whole, let query = places.query {
        places.show(list, of: query, in: language)
      }
      return order.key == .name ? askInitiatives(following: true) : []
    case .acceptPrompt: return acceptPrompt()
    case .cancelPrompt: return cancelPrompt()
    case .completeBy(let step): return complete(by: step)
    case .deleteBackward: return edit { $0.deleteBackward() }
    case .deleteForward: return edit { $0.deleteForward() }
    case .deleteWord: return edit { $0.deleteWord() }
    case .deleteToStart: return edit { $0.deleteToStart() }
    case .moveCursorBy(let distance): return edit { $0.move(by: distance) }
    case .moveCursorToStart: return edit { $0.moveToStart() }
    case .moveCursorToEnd: return edit { $0.moveToEnd() }
    case .moveBy(let distance): return move(by: distance)
    case .pageBy(let pages): return move(by: pages * max(1, pageLength - 1))
    case .halfPageBy(let halves): return move(by: halves * max(1, pageLength / 2))
    case .moveToStart: return move(by: -moveLimit)
    case .moveToEnd: return move(by: moveLimit)
    case .moveToRow(let row): return move(by: -moveLimit) + move(by: row - 1)
    case .show(let board): return show(board)
    case .take(let taking): return take(taking)
    case .travelBy(let step): return travel(by: step)
    case .note: return editNote()
    case .edit: return edit()
    case .export: return askForExport()
    case .reload:
      awaitsReload = true
      return [.reload]
    case .look(let look): return self.look(look)
    case .turnReading: return turnReading()
    case .toggleMembers: return toggleMembers()
    case .editFilter:
      prompt = Prompt(field: TextField(text), before: text)
      return askVocabulary()
    case .clearFilter: return clearFilter()
    case .leaveOut: return leaveOut()
    case .invertFilter: return invertFilter()
    default:
      if reader != nil { return performInReader(command) }
      if composition != nil { return performInComposition(command) }
      return performOnBoard(command)
    }
    return []
  }

  /// Farther than any list is long, and safe to add to a row number.
  private var moveLimit: Int { Int.max / 4 }

  private var pageLength: Int {
    let layout = layout
    if palette != nil { return layout.paletteList.height }
    if overlay != nil { return layout.overlayRows }
    if reader != nil { return layout.readerRows }
    if composition != nil { return layout.compositionRows }
    if board != .ledger { return boardPageLength(in: layout) }
    switch focus {
    case .places: return layout.placeRows
    case .initiatives: return layout.initiativeRows
    case .claims: return layout.claimRows
    }
  }

  private mutating func move(by distance: Int) -> [Effect] {
    if overlay != nil {
      return moveOverlay(by: distance)
    }
    if reader != nil {
      scrollReader(by: distance)
      return []
    }
    if composition != nil { return moveComposition(by: distance) }
    if board != .ledger { return moveOnBoard(by: distance) }
    switch focus {
    case .places: return movePlaces(by: distance)
    case .initiatives: return moveInitiatives(by: distance)
    case .claims:
      claims.move(by: distance)
      return []
    }
  }

  mutating func movePlaces(by distance: Int) -> [Effect] {
    let chosen = places.chosen
    let before = places.selected
    places.move(by: distance)
    guard places.selected != before else { return [] }
    let observed: [Effect] = [.ask(.observations(places.selected))]
    return places.chosen == chosen ? observed : askInitiatives(following: true) + observed
  }

  mutating func moveInitiatives(by distance: Int) -> [Effect] {
    let before = initiatives.position.index
    initiatives.position.move(by: distance, count: initiatives.total)
    guard initiatives.position.index != before else { return [] }
    initiatives.selected = initiatives.selectedRow?.id
    reveal()
    let detail = initiatives.selected == nil ? [] : askDetail()
    return detail + loadMissingRows()
  }

  /// Goes one level out; at the top it quits.
  private mutating func leave() -> [Effect] {
    if reader != nil { return performBack() }
    if composition != nil {
      composition = nil
      return []
    }
    if board != .ledger { return show(.ledger) }
    if isZoomed || focus != .places || visit != nil { return performBack() }
    return [.quit]
  }

  private mutating func showFaults() -> [Effect] {
    if corpus.faults.isEmpty {
      notice = Notice(phrases("The corpus has no faults", "Le corpus n’a pas d’erreur"))
    } else {
      overlay = .faults(ListPosition())
    }
    return []
  }

  private mutating func acceptPrompt() -> [Effect] {
    if prompt != nil {
      guard typed.faults.isEmpty else {
        prompt?.isWhole = true
        return []
      }
      prompt = nil
      remember(text)
      if board == .ledger, focus == .places, !text.isEmpty { focus = .initiatives }
      return []
    }
    if line != nil { return acceptLine() }
    if palette != nil { return acceptPalette() }
    if statisticsPane != nil { return acceptStatistics() }
    if case .filters(let position)? = overlay { return acceptKept(position) }
    overlay = nil
    return []
  }

  private mutating func cancelPrompt() -> [Effect] {
    if let prompt {
      self.prompt = nil
      return setText(prompt.before)
    }
    if line != nil {
      line = nil
      return []
    }
    let closed = overlay
    overlay = nil
    switch closed {
    case .themes(_, let before): theme = before
    case .currencies(_, let before) where before != lens:
      lens = before
      return askAll()
    case .columns(let choice): comeBack(from: choice)
    case .currencies, .help, .faults, .filters, .statistics, .palette, nil: break
    }
    return []
  }
}
