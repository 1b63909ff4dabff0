import PledgeModel

/// A corpus that has changed on disk.
extension ExplorerState {
  /// Takes in that the corpus was read anew, and asks again for everything that is shown.
  ///
  /// What is shown stays until the answers are there, so that nothing flickers.
  mutating func take(_ summary: CorpusSummary) -> [Effect] {
    let before = corpus.faults
    corpus = summary
    if !summary.faults.isEmpty, summary.faults != before || awaitsReload {
      tellOfFaults()
    } else if awaitsReload || (summary.faults.isEmpty && !before.isEmpty) {
      notice = Notice(
        phrases("The corpus was read again", "Le corpus a été relu"))
    }
    if summary.faults.isEmpty, case .faults? = overlay { overlay = nil }
    // The first look is told in the same line; what will not be seen later is worth more.
    if let unwatched, awaitsReload { notice = Notice(unwatched, isError: true) }
    awaitsReload = false
    return askAgain()
  }

  /// That what is shown is older than the files, until these are read.
  mutating func tellOutdated() {
    awaitsReload = true
    notice = Notice(
      phrases(
        "The corpus has changed since the last run: it is being read…",
        "Le corpus a changé depuis la dernière fois : lecture en cours…"))
  }

  /// That the corpus could not be read anew.
  mutating func tell(notReloaded reason: String) {
    awaitsReload = false
    let first = reason.split(separator: "\n").first.map(String.init) ?? reason
    notice = Notice(first, isError: true)
  }

  /// How many faults the corpus has, and how they are seen.
  mutating func tellOfFaults() {
    let (count, key) = (phrases.faults(corpus.faults.count), phrases.key(.showFaults))
    notice = Notice(
      phrases(
        "\(count) in the corpus: \(key) shows them", "\(count) dans le corpus : \(key) les montre"),
      isError: true)
  }

  /// Asks for everything that is shown; the cursors stay on what they are on.
  mutating func askAgain() -> [Effect] {
    places.isReloading = true
    initiatives.isReloading = true
    time.list.isReloading = true
    disputes.list.isReloading = true
    reader?.text = nil
    var effects: [Effect] = [.ask(.places(placesQuery))] + askInitiatives(following: true)
    if let id = initiatives.selected { effects.append(.ask(.initiative(id, query))) }
    effects.append(.ask(.observations(places.selected)))
    if let reader { effects.append(.ask(.source(reader.source))) }
    if vocabulary != nil { effects.append(.ask(.vocabulary(readerMarks))) }
    if map.outlines != nil { effects.append(.ask(.outlines)) }
    if let query = statisticsPane?.query { effects.append(.ask(.statistics(query))) }
    if let composition {
      self.composition?.list.isReloading = true
      effects += [
        .ask(.list(composition.query, window(around: composition.list))),
        .ask(.sums(composition.query)),
      ]
      // The lists of boards and of a composition are answered in one lane.
      if board == .time || board == .disputes { return effects }
    }
    return effects + askBoard()
  }
}
