import PledgeModel

/// The reader's own notes on initiatives. They stay on this machine and are exported nowhere.
extension ExplorerState {
  /// The longest note, in characters: a line, not an essay.
  static let longestNote = 200

  /// What the reader has put on initiatives, as filters ask for it.
  var readerMarks: ReaderMarks { ReaderMarks(marked: marked, noted: notes.keys) }

  /// The initiative that a note would be on; `nil` where the cursor is on none.
  private var noted: InitiativeID? {
    switch entryUnderCursor {
    case .initiative(let id), .metric(_, let id): id
    case .amount(let id): id.initiative
    case .quote where reader == nil || claims.detail != nil: initiatives.selected
    case .quote, .place, .organization, .source, nil: nil
    }
  }

  /// Asks for the note on the initiative under the cursor.
  mutating func editNote() -> [Effect] {
    guard let id = noted else {
      return explain("Choose an initiative first", "Choisissez d’abord une initiative")
    }
    line = LinePrompt(.note(id), TextField(notes[id] ?? ""))
    return []
  }

  /// Keeps a note; an empty one is taken away.
  mutating func keep(_ note: String, on id: InitiativeID) -> [Effect] {
    let note = String(Citation.line(note).prefix(Self.longestNote))
    let before = notes[id]
    notes[id] = note.isEmpty ? nil : note
    if note.isEmpty, before == nil { return [] }
    return note.isEmpty
      ? explain("The note is gone", "La note est effacée")
      : explain(
        "Noted; the note stays on this machine", "Noté\u{A0}; la note reste sur cette machine")
  }
}
