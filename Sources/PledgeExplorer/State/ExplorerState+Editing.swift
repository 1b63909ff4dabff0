import PledgeModel

/// Leading from what is shown to the file that says it, and back.
extension ExplorerState {
  /// The entry of the corpus that is under the cursor; `nil` where none is.
  var entryUnderCursor: EntryName? {
    if let reader { return .quote(reader.quote) }
    if let composition { return composition.list.selected.map { .initiative($0) } }
    switch board {
    case .ledger: return ledgerEntry
    case .compare:
      let keys = compareKeys
      guard keys.indices.contains(compareIndex) else { return nil }
      switch keys[compareIndex] {
      case .initiative(let id): return .initiative(id)
      case .place(let place): return .place(place)
      }
    case .bars: return bars.selectedRow.flatMap { entry(of: $0.key) }
    case .time: return time.list.selected.map { .initiative($0) }
    case .map: return selectedOnMap.map { .place($0.id) }
    case .flows: return nil
    case .disputes: return disputes.list.selected.map { .initiative($0) }
    }
  }

  private var ledgerEntry: EntryName? {
    switch focus {
    case .places: return places.selected.map { .place($0) }
    case .initiatives: return initiatives.selected.map { .initiative($0) }
    case .claims:
      guard let initiative = initiatives.selected else { return nil }
      switch claims.selected {
      case .amount(let row): return .amount(row.amount.id)
      case .part(let row): return .initiative(row.id)
      case .metric(let metric): return .metric(metric.id, of: initiative)
      case .words(let quote): return .quote(quote)
      case .remainder, nil: return .initiative(initiative)
      }
    }
  }

  private func entry(of group: GroupKey) -> EntryName? {
    guard group != .unknown, group != .several else { return nil }
    switch bars.grouping {
    case .place, .origin: return .place(group.place)
    case .funder: return .organization(OrganizationID(group.rawValue))
    case .kind, .theme, .year, .month, .currency: return nil
    }
  }

  /// Why a command cannot be performed at all, whatever the cursor is on; `nil` where it can.
  func refusal(of command: Command) -> String? {
    guard command == .edit, !corpus.hasFiles else { return nil }
    return phrases(
      "this is a catalogue without the files of its corpus",
      "c’est un catalogue sans les fichiers de son corpus")
  }

  /// Asks where the entry under the cursor stands.
  mutating func edit() -> [Effect] {
    if let refusal = refusal(of: .edit) {
      notice = Notice(
        phrases("Nothing can be edited: ", "Rien ne peut être modifié\u{A0}: ") + refusal)
      return []
    }
    guard let entry = entryUnderCursor else {
      return explain(
        "No entry of the corpus is under the cursor", "Pas d’entrée du corpus sous le curseur")
    }
    awaitedQuestion = .location(entry)
    return [.ask(.location(entry))]
  }

  /// Opens the file, if it is still waited for.
  mutating func take(_ place: FilePlace?, to question: Question) -> [Effect] {
    guard question == awaitedQuestion else { return [] }
    awaitedQuestion = nil
    guard let place else {
      return explain(
        "The files of the corpus have no such entry",
        "Les fichiers du corpus n’ont pas cette entrée")
    }
    return [.edit(place)]
  }

  /// Says how the editor ended, and has the corpus read again.
  mutating func take(_ ending: EditEnding, of place: FilePlace) -> [Effect] {
    switch ending {
    case .closed where !place.isWritable:
      notice = Notice(
        phrases("\(place.path) can only be read", "\(place.path) ne peut qu’être lu"))
    case .closed: awaitsReload = true
    case .failed(let program, let status):
      notice = Notice(
        phrases(
          "\(program) ended with status \(status)",
          "\(program) s’est terminé avec le code \(status)"), isError: true)
    case .killed(let program, let signal):
      notice = Notice(
        phrases(
          "\(program) was ended by signal \(signal)",
          "\(program) a été arrêté par le signal \(signal)"), isError: true)
    case .missing(let program):
      notice = Notice(
        phrases(
          "There is no program “\(program)”: set VISUAL or EDITOR",
          "Pas de programme «\u{A0}\(program)\u{A0}»\u{A0}: réglez VISUAL ou EDITOR"),
        isError: true)
      return []
    }
    return [.reload]
  }

  /// What was to be done with an answer is no longer wanted.
  mutating func forgetAwaited() {
    awaited = nil
    awaitedQuestion = nil
    awaitedSearch = nil
  }
}
