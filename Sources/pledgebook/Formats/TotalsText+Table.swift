import PledgeExplorer
import PledgeModel

extension TotalsText {
  /// The groups in columns, and under them what the total is made of.
  func table(width: Int?) -> String {
    guard !rows.isEmpty else { return "" }
    let measure = phrases.heading(of: lens.measure)
    let columns: [TableFormat.Column?] = [
      .init(heading: phrases.name(grouping).uppercased(), isFlexible: true),
      .init(heading: phrases.heading(of: status, lens.measure), alignment: .trailing),
      measure.map { .init(heading: $0, alignment: .trailing) },
      .init(heading: "INITIATIVES", alignment: .trailing, dispensability: 2),
      .init(heading: phrases("COUNTED", "COMPTÉES"), alignment: .trailing, dispensability: 3),
      .init(heading: phrases("INSIDE", "INCLUSES"), alignment: .trailing, dispensability: 4),
      .init(heading: phrases("VAGUE", "VAGUES"), alignment: .trailing, dispensability: 5),
      .init(heading: phrases("KEY", "CLÉ"), dispensability: 1),
    ]
    let lines = rows.map { row -> [String?] in
      let sum = sum(of: row)
      let measured = phrases.figure(sum, at: place(of: row), through: lens) ?? Phrases.unknown
      return [
        phrases.name(row.key, by: grouping, row.name), figure(sum),
        measure == nil ? nil : measured, String(row.initiatives), String(sum.counted),
        String(sum.nested), String(sum.unquantified), row.key.rawValue,
      ]
    }
    var card = Card(width: width)
    card.addEmptyLine()
    for sentence in sentences { card.add(sentence) }
    return TableFormat(columns.compactMap(\.self), rows: lines.map { $0.compactMap(\.self) })
      .text(width: width) + card.text
  }

  /// A sum in few characters, or what stands for one without a term in figures.
  private func figure(_ sum: Sum) -> String {
    sum.compact(lens.sumCurrency, phrases.language)
      ?? (sum.unquantified > 0 ? phrases.unquantified : Phrases.unknown)
  }

  /// What the total is made of, and what stands beside it.
  private var sentences: [String] {
    let sum = totals.sums[status] ?? Sum()
    let others = MoneyStatus.allCases.compactMap { other -> String? in
      guard other != status, let sum = totals.sums[other], sum.counted + sum.unquantified > 0
      else { return nil }
      return phrases.name(other) + " " + figure(sum)
    }
    return [
      phrases.composition(
        of: sum, figure(sum), status, lens.measure, initiatives: totals.initiatives),
      totals.rowsOverlap ? phrases.rowsOverlap : nil,
      others.isEmpty ? nil : phrases.beside(others),
    ].compactMap(\.self)
  }
}
