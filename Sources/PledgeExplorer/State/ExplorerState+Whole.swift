import PledgeModel

/// Texts of more than one figure for the clipboard: entries, rows, commands.
extension ExplorerState {
  /// More rows than a clipboard is meant for.
  static let copiedRows = 2_000

  /// What the list in front is asked for: initiatives, in their order.
  var listQuery: InitiativeQuery {
    if let composition { return composition.query }
    switch board {
    case .ledger: return query
    case .time: return timeQuery
    case .disputes: return disputesQuery
    case .bars: return barsQuery
    case .compare, .map, .flows: return boardQuery
    }
  }

  /// Copies what is no citation; `nil` for kinds that are.
  mutating func takeWhole(_ kind: Clipping.Kind) -> [Effect]? {
    switch kind {
    case .json: return takeJSON()
    case .rows: return takeRows()
    case .command:
      guard let command = commandLine else { return [] }
      return [.copy(Clipping(.command, command))]
    case .citation, .footnote, .link, .figure, .filter, .bibliography: return nil
    }
  }

  /// Asks for a text that is copied when it is there.
  mutating func ask(for text: ExportedText) -> [Effect] {
    awaitedQuestion = .text(text)
    return [.ask(.text(text))]
  }

  /// Copies the text, if it is still waited for.
  mutating func take(_ written: String?, of text: ExportedText) -> [Effect] {
    guard awaitedQuestion == .text(text) else { return [] }
    awaitedQuestion = nil
    guard let written else {
      return explain("The corpus no longer has it", "Le corpus ne l’a plus")
    }
    return [.copy(Clipping(text.kind, written))]
  }

  private mutating func takeJSON() -> [Effect] {
    if let reader { return ask(for: .source(reader.source)) }
    switch entryUnderCursor {
    case .initiative(let id), .metric(_, let id): return ask(for: .initiative(id))
    case .amount(let id): return ask(for: .initiative(id.initiative))
    case .quote(let id):
      return ask(for: initiatives.selected.map { .initiative($0) } ?? .source(id.source))
    case .place, .organization, .source, nil:
      return explain("Choose an initiative first", "Choisissez d’abord une initiative")
    }
  }

  private mutating func takeRows() -> [Effect] {
    if reader != nil {
      return explain(
        "The reader has no rows: y y copies", "Le lecteur n’a pas de lignes\u{A0}: y y")
    }
    if let rows = tableRows { return ask(for: .table(rows)) }
    let list =
      composition?.list ?? (board == .time ? time.list : nil)
      ?? (board == .disputes ? disputes.list : initiatives)
    guard list.total <= Self.copiedRows else {
      let count = phrases.number(list.total)
      return explain(
        "\(count) rows are too many for a clipboard: x writes them into a file",
        "\(count) lignes sont trop pour un presse-papiers\u{A0}: x les écrit dans un fichier")
    }
    return ask(for: .initiatives(listQuery, count: max(1, list.total)))
  }

  /// The rows of a list that is none of initiatives, with their headings.
  private var tableRows: [[String]]? {
    if composition != nil { return nil }
    switch board {
    case .ledger where focus == .places: return placeTable
    case .ledger where focus == .claims: return claimTable
    case .ledger, .time, .disputes, .compare: return nil
    case .map: return placeTable
    case .bars:
      return [["key", "name"] + Self.sumHeadings]
        + (bars.chart?.rows ?? []).map { row in
          let name = phrases.name(row.key, by: bars.chart?.grouping ?? bars.grouping, row.name)
          return [row.key.rawValue, name] + sumCells(row.initiatives, row.sums)
        }
    case .flows:
      return [["from", "to"] + Self.sumHeadings]
        + flows.flows.map { flow in
          [phrases.origin(of: flow), phrases.destination(of: flow)]
            + sumCells(flow.initiatives, flow.sums)
        }
    }
  }

  private static let sumHeadings = ["initiatives", "status", "amount", "currency"]

  private func sumCells(_ count: Int, _ sums: [MoneyStatus: Sum]) -> [String] {
    guard let (status, sum) = sums.leading else { return [String(count), "", "", ""] }
    return [String(count), status.rawValue, String(sum.units), lens.sumCurrency.rawValue]
  }

  private var placeTable: [[String]] {
    [["code", "name"] + Self.sumHeadings]
      + places.rows.map { row in
        [row.id.rawValue, phrases(row.place.name)] + sumCells(row.initiatives, row.sums)
      }
  }

  private var claimTable: [[String]] {
    let headings = [
      "amount", "low", "high", "currency", "bound", "basis", "status", "from", "to", "funder",
      "as_written", "quotations",
    ]
    return [headings]
      + claims.claims.compactMap { claim in
        guard case .amount(let row) = claim else { return nil }
        let amount = row.amount
        let funder = amount.funder.flatMap { claims.detail?.organizations[$0] }
        return [
          amount.id.rawValue, amount.figure.low.map { String($0) } ?? "",
          amount.figure.high.map { String($0) } ?? "", amount.currency?.rawValue ?? "",
          amount.figure.bound.rawValue, amount.basis.rawValue, amount.status.rawValue,
          amount.from?.description ?? "", amount.to?.description ?? "",
          funder.map { phrases($0.name) } ?? "", amount.asWritten.joined(separator: " | "),
          amount.quotes.map(\.rawValue).joined(separator: " "),
        ]
      }
  }
}
