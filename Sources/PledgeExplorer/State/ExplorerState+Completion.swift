import PledgeModel

extension ExplorerState {
  /// Mends what is wrong as its fault suggests; else puts the first of what can be typed at the cursor
  /// into the text, then the next, round and round.
  mutating func complete(by step: Int) -> [Effect] {
    guard let prompt else { return [] }
    let completion: Completion
    if var current = prompt.completion {
      let count = current.candidates.items.count
      current.index = ((current.index + step) % count + count) % count
      completion = current
    } else {
      if let suggestion = fault?.suggestion { return mend(suggestion) }
      let text = prompt.field.text
      let candidates = QueryCompletion(
        text, at: prompt.field.scalarCursor, vocabulary: vocabulary ?? QueryVocabulary())
      guard !candidates.items.isEmpty else {
        if let suggestion = typed.faults.lazy.compactMap(\.suggestion).first {
          return mend(suggestion)
        }
        notice = Notice(phrases("Nothing to complete", "Rien à compléter"))
        return []
      }
      completion = Completion(
        text: text, candidates: candidates, index: step < 0 ? candidates.items.count - 1 : 0)
    }
    let item = completion.candidates.items[completion.index]
    let completed = completion.candidates.applying(item, to: completion.text)
    let effects = replaceText(completed.text, cursor: completed.cursor)
    self.prompt?.completion = completion
    return effects
  }

  /// Writes what a fault suggests.
  private mutating func mend(_ suggestion: QueryFault.Suggestion) -> [Effect] {
    let scalars = text.unicodeScalars
    let head = String(scalars.prefix(suggestion.range.lowerBound)) + suggestion.text
    return replaceText(
      head + String(scalars.dropFirst(suggestion.range.upperBound)),
      cursor: head.unicodeScalars.count)
  }

  private mutating func replaceText(_ text: String, cursor: Int) -> [Effect] {
    edit { $0 = TextField(text, scalarCursor: cursor) }
  }
}
