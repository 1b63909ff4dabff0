import PledgeModel

extension ExplorerState {
  /// Shows money another way; a measure that is chosen again is taken off.
  mutating func look(_ look: Command.Look) -> [Effect] {
    switch look {
    case .original: lens = Lens()
    case .currency(let currency): lens.currency = currency
    case .measure(let measure): lens.measure = lens.measure == measure ? .whole : measure
    case .chooseCurrency:
      let index = lens.currency.flatMap { currencies.firstIndex(of: $0) } ?? 0
      overlay = .currencies(ListPosition(index: index), before: lens)
      return askVocabulary()
    }
    return askAll()
  }

  /// Turns the whole screen from where money goes to where it comes from, or back.
  mutating func turnReading() -> [Effect] {
    reading.side = reading.side == .destination ? .origin : .destination
    places.marked = []
    return askAll()
  }

  /// Gives blocs their members' initiatives, or takes them away.
  mutating func toggleMembers() -> [Effect] {
    guard reading.side == .destination else {
      notice = Notice(
        phrases(
          "Members count by destination: \(phrases.key(.turnReading)) turns there",
          "Les membres comptent par destination : \(phrases.key(.turnReading)) y mène"))
      return []
    }
    reading.withMembers.toggle()
    notice = Notice(
      reading.withMembers
        ? phrases("Blocs with their members", "Les blocs avec leurs membres")
        : phrases("Blocs without their members", "Les blocs sans leurs membres"))
    return askAll()
  }
}
