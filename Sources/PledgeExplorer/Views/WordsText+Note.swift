import PledgeModel
import PledgeTheme

extension WordsText {
  /// The reader's own note on the initiative.
  var noteLines: [StyledLine] {
    guard let id = state.claims.detail?.initiative.id, let note = state.notes[id] else { return [] }
    let label = state.phrases("¶ Your note: ", "¶ Votre note\u{A0}: ")
    return StyledLine.wrap(
      label + note, width: width, .value,
      highlights: [(0..<label.unicodeScalars.count, .listMarked)])
  }
}
