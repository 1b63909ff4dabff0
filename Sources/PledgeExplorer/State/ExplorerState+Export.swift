import PledgeModel

/// Exports into files.
extension ExplorerState {
  mutating func askForExport() -> [Effect] {
    line = LinePrompt(.export)
    return []
  }

  /// Orders the selection to be written into a file.
  mutating func export(to name: String) -> [Effect] {
    let path = name.trimmed
    guard !path.isEmpty else { return explain("No file was named", "Aucun fichier n’est nommé") }
    var query = listQuery
    query.limit = nil
    guard let asked = asked(query) else { return [] }
    return [
      .export(ExportOrder(path: path, query: query, asked: asked, language: language))
    ]
  }

  /// Orders an export anew, where the answer says that it may replace what is there.
  mutating func replace(_ order: ExportOrder, isWanted answer: String) -> [Effect] {
    guard ["y", "yes", "o", "oui"].contains(answer.trimmed.lowercased()) else {
      return explain("Nothing was replaced", "Rien n’a été remplacé")
    }
    var order = order
    order.replaces = true
    return [.export(order)]
  }

  /// What came of an export.
  mutating func take(_ ending: ExportEnding, of order: ExportOrder) {
    switch ending {
    case .written(let count):
      let what = phrases.initiatives(count)
      notice = Notice(
        phrases("\(order.path): \(what) written", "\(order.path) est écrit\u{A0}: \(what)"))
    case .exists:
      // Whoever is typing something else is not interrupted.
      if prompt == nil, line == nil, overlay == nil {
        line = LinePrompt(.replacement(order))
      } else {
        notice = Notice(
          phrases(
            "\(order.path) is there and was not replaced: x asks again",
            "\(order.path) existe et n’a pas été remplacé\u{A0}: x redemande"), isError: true)
      }
    case .failed(let reason): notice = Notice(reason, isError: true)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
