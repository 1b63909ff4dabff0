import PledgeModel

/// Turns the rows of a flat corpus into initiatives, and notes every fault on the way.
final class FlatDecoder {
  let rows: RowReader
  let heading: FlatHeading
  let places: PlaceNames
  let log: FaultLog
  /// The source of rows that name none: the file.
  let file: CitedSource

  let placesOfCells = CellCache<[PlaceCode]>(bits: 10)
  let funders = CellCache<Funder>(bits: 13)
  let sources = CellCache<CitedSource>(bits: 12)
  let currencies = CellCache<Currency>(bits: 8)
  let dates = CellCache<PartialDate>(bits: 13)
  let kinds = CellCache<InitiativeKind>(bits: 6)
  let stages = CellCache<Stage>(bits: 6)
  let themes = CellCache<[InitiativeTheme]>(bits: 10)

  private var suggestions = 1_000

  init(
    _ rows: RowReader, _ heading: FlatHeading, places: PlaceNames, file: CitedSource, log: FaultLog
  ) {
    self.rows = rows
    self.heading = heading
    self.places = places
    self.file = file
    self.log = log
  }

  /// Adds what the row announces to a stretch; where it cannot be told, every fault is noted.
  func readRow(into stretch: inout StretchBuilder) {
    guard rows.cells.count == heading.names.count else {
      let fault = CorpusFault.Fault.wrongCellCount(
        rows.cells.count, columns: heading.names.count)
      log.add(CorpusFault(fault, at: rows.place))
      return
    }
    let faults = log.faults.count
    let (id, name) = (required(.id, id(_:)), required(.initiative, text(_:)))
    let places = value(.country, places(_:)) ?? []
    let funders = value(.organisation, funders(_:)) ?? []
    let figure = value(.amount, AmountCell.figure(_:))
    let currency = value(.currency, currency(_:))
    let announced = value(.announced, date(_:))
    let kind = value(.kind, kind(_:)) ?? .project
    let stage = value(.stage, stage(_:)) ?? .announced
    let themes = value(.theme, themes(_:)) ?? []
    let words = value(.quote, words(_:))
    let source = value(.sourceURL, source(_:)) ?? file
    guard faults == log.faults.count, let id, let name else { return }

    let exact = words ?? figure.map { _ in writtenFigure(currency) }
    let quote = exact.map { Quote(id: QuoteID(source.source.id.rawValue + "#" + id), exact: $0) }
    let quotes = quote.map { [$0.id] } ?? []
    let amounts = figure.map { figure in
      [
        Amount(
          id: AmountID(id + "/amount"), figure: figure, currency: currency,
          basis: kind == .fundingRound ? .round : .total, status: status(kind, stage),
          asWritten: forms(of: figure, exact, isQuoted: words != nil), quotes: quotes)
      ]
    }
    stretch.add(
      Initiative(
        id: InitiativeID(id), name: Bilingual(name), summary: Bilingual(""), kind: kind,
        places: places, actors: funders.map(\.actor), announced: announced, stage: stage,
        themes: themes, quotes: words == nil ? [] : quotes, amounts: amounts ?? []),
      funders, quote, from: source, of: rows)
  }

  // Cells

  /// Returns a cell of the row; `nil` where it is empty or the file has no such column.
  private func cell(_ column: FlatColumn) -> Bytes? {
    guard let index = heading[column], !rows.cells[index].isEmpty else { return nil }
    return rows.cells[index]
  }

  /// Returns what a cell says, if it says anything; one that cannot be read is noted.
  private func value<Value>(
    _ column: FlatColumn, _ read: (Bytes) throws(CorpusFault.Fault) -> Value
  ) -> Value? {
    guard let cell = cell(column) else { return nil }
    do throws(CorpusFault.Fault) {
      return try read(cell)
    } catch {
      report(error, at: column)
      return nil
    }
  }

  private func required<Value>(
    _ column: FlatColumn, _ read: (Bytes) throws(CorpusFault.Fault) -> Value
  ) -> Value? {
    if cell(column) == nil { report(.emptyCell, at: column) }
    return value(column, read)
  }

  private func report(_ fault: CorpusFault.Fault, at column: FlatColumn) {
    guard let index = heading[column] else { return }
    let cell = CorpusFault.Fault.cell(
      fault, column: index + 1, heading: heading.names[index])
    log.add(CorpusFault(cell, at: rows.place(ofCell: index)))
  }

  /// Returns a known word near a misspelt one, for the first thousand of them: looking for it takes
  /// longer than reading the row.
  func suggestion(_ find: () -> String?) -> String? {
    guard suggestions > 0 else { return nil }
    suggestions -= 1
    return find()
  }

  // Figures

  /// How far the money has come: a round that is completed was raised, and a proposal is a plan.
  private func status(_ kind: InitiativeKind, _ stage: Stage) -> MoneyStatus {
    switch (kind, stage) {
    case (_, .proposed): .planned
    case (.fundingRound, .completed): .committed
    default: .announced
    }
  }

  /// The figure as the row writes it, for the words that state it where the row quotes none.
  private func writtenFigure(_ currency: Currency?) -> String {
    let amount = cell(.amount)?.text ?? ""
    return currency.map { "\(amount) \($0)" } ?? amount
  }

  private func forms(of figure: Figure, _ exact: String?, isQuoted: Bool) -> [String] {
    guard isQuoted else { return [exact].compactMap(\.self) }
    return cell(.quote).map { FigureForms.forms(of: figure, in: $0) } ?? []
  }
}
