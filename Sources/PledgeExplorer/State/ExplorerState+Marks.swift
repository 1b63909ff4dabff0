import PledgeModel

/// The marks on initiatives: what is compared, and what `is:marked` keeps.
extension ExplorerState {
  /// Marks an initiative for a comparison, or takes its mark away.
  mutating func toggleMark(of id: InitiativeID) {
    if let index = marked.firstIndex(of: id) {
      marked.remove(at: index)
    } else if marked.count < Memory.mostMarked {
      marked.append(id)
    } else {
      let most = phrases.initiatives(Memory.mostMarked)
      notice = Notice(
        phrases("No more than \(most) can be marked", "Pas plus de \(most) peuvent être marquées"))
    }
  }

  /// Asks which initiatives the list in front holds, to mark them all or none of them.
  mutating func toggleAllMarks() -> [Effect] {
    guard composition != nil || board == .ledger || board == .time || board == .disputes else {
      let key = phrases.key(.enter)
      return explain(
        "Only a list of initiatives can be marked whole: \(key) opens that of the row",
        "Seule une liste d’initiatives se marque en entier\u{A0}: \(key) ouvre celle de la ligne")
    }
    let question = Question.identifiers(listQuery, atMost: Memory.mostMarked)
    awaitedQuestion = question
    return [.ask(question)]
  }

  /// Marks the initiatives of a list; where all of them are marked, takes their marks away.
  ///
  /// - Parameters:
  ///   - ids: `nil` where the list is longer than marks may be many.
  ///   - total: The length of the list.
  mutating func mark(
    _ ids: [InitiativeID]?, of total: Int, asked question: Question
  ) -> [Effect] {
    guard awaitedQuestion == question else { return [] }
    awaitedQuestion = nil
    guard total > 0 else { return explain("The list is empty", "La liste est vide") }
    let known = Set(marked)
    guard let ids, marked.count + ids.count(where: { !known.contains($0) }) <= Memory.mostMarked
    else { return refuseMarks(of: total) }
    if ids.allSatisfy(known.contains) {
      let gone = Set(ids)
      marked.removeAll(where: gone.contains)
      notice = Notice(
        phrases.count(
          ids.count, Bilingual(english: "mark taken away", french: "marque ôtée"),
          Bilingual(english: "marks taken away", french: "marques ôtées")))
      return []
    }
    marked += ids.filter { !known.contains($0) }
    let count = phrases.count(
      ids.count, Bilingual(english: "initiative marked", french: "initiative marquée"),
      Bilingual(english: "initiatives marked", french: "initiatives marquées"))
    let (compare, again) = (phrases.key(.show(.compare)), phrases.key(.toggleAllMarks))
    return explain(
      "\(count): is:marked finds, \(compare) compares, \(again) unmarks them",
      "\(count)\u{A0}: is:marked les trouve, \(compare) les compare, \(again) les ôte")
  }

  /// That a list is too long to be marked, and what makes it shorter.
  private mutating func refuseMarks(of total: Int) -> [Effect] {
    let (most, list) = (phrases.number(Memory.mostMarked), phrases.initiatives(total))
    let key = phrases.key(.editFilter)
    let before = phrases.number(marked.count)
    return marked.isEmpty
      ? explain(
        "The list has \(list), and at most \(most) can be marked: \(key) narrows it",
        "La liste a \(list), on peut en marquer \(most) au plus\u{A0}: \(key) la réduit")
      : explain(
        "The list has \(list), \(before) are marked, \(most) can be: \(key) narrows it",
        "Liste\u{A0}: \(list), marques\u{A0}: \(before), au plus \(most)\u{A0}: \(key) la réduit")
  }
}
