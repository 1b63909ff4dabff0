import CellCanvas
import PledgeModel
import PledgeTheme

/// The statistics of a list as lines of text.
struct StatisticsText {
  private(set) var lines: [StyledLine] = []
  /// The lines that lead to an initiative.
  private(set) var ranks = 0..<0

  /// The blanks at both sides: for the cursor, and as many.
  static let margin = 2

  private let lens: Lens
  private let say: Phrases
  private let width: Int
  private let height: Int

  /// - Parameter area: What the frame of the box leaves; the text has a margin at both sides of it.
  init(_ pane: StatisticsPane, _ say: Phrases, in area: Rect) {
    lens = pane.query.lens.ofSums
    self.say = say
    width = max(1, area.width - 2 * Self.margin)
    height = area.height
    guard let statistics = pane.statistics else {
      lines = [StyledLine(say("adding up…", "calcul…"), .muted)]
      return
    }
    addCounts(statistics, isWhole: [.capita, .gdp].contains(pane.query.lens.measure))
    addSums(statistics.sums)
    addAmounts(statistics)
    addTables(statistics)
  }

  /// Whether there is room for blank lines.
  private var isRoomy: Bool { height >= 22 }

  private mutating func addBlank() { if isRoomy { lines.append(.blank) } }

  // What there is, and what is left out.

  private mutating func addCounts(_ statistics: Statistics, isWhole: Bool) {
    var unit = say("in ", "en ") + lens.sumCurrency.rawValue
    if lens.measure == .year { unit += say(" a year", " par an") }
    if isWhole { unit += say(", whole", ", entiers") }
    let amounts = say.count(
      statistics.amounts, Bilingual(english: "amount", french: "montant"),
      Bilingual(english: "amounts", french: "montants"))
    let converted =
      statistics.converted == 0
      ? ""
      : say(" (≈ converted: ", " (≈ convertis\u{A0}: ") + say.number(statistics.converted) + ")"
    lines.append(
      StyledLine(say.initiatives(statistics.initiatives), .value)
        .adding(" · " + amounts + " " + unit + converted, .overlay))
    let missing = [
      (statistics.withoutHeadline, say("no amount", "sans montant")),
      (statistics.unquantified, say("in words only", "en mots seuls")),
      (statistics.notConverted, say("no rate", "sans taux")),
      (statistics.withoutPeriod, say("no period", "sans période")),
    ].filter { $0.0 > 0 }.map { say.number($0.0) + "\u{A0}" + $0.1 }
    if !missing.isEmpty {
      lines.append(
        StyledLine(
          say("left out: ", "laissés de côté\u{A0}: ") + missing.joined(separator: ", "), .muted))
    }
  }

  // Sums by status.

  private static let labelWidth = 15
  private static let countWidth = 12

  private mutating func addSums(_ sums: [MoneyStatus: Sum]) {
    let rows = [MoneyStatus: Sum].statusOrder.compactMap { status in
      sums[status].map { (status, $0) }
    }.filter { $0.1.counted + $0.1.nested + $0.1.unquantified + $0.1.notConverted > 0 }
    guard !rows.isEmpty else { return }
    addBlank()
    let counts: [(heading: String, count: (Sum) -> Int)] = [
      (say("counted", "comptés"), \.counted), (say("inside ⊂", "inclus ⊂"), \.nested),
      (say("in words ?", "en mots ?"), \.unquantified), (say("bounds ≤≥", "bornés ≤≥"), \.bounds),
    ]
    let room = width - Self.labelWidth - say.amountWidth - 1
    let shown = counts.prefix(max(0, room / Self.countWidth))
    lines.append(
      line(
        (say("Sum by status", "Par statut"), Self.labelWidth, .heading, false),
        [("", say.amountWidth + 1, .heading, true)]
          + shown.map { ($0.heading, Self.countWidth, .heading, true) }))
    for (status, sum) in rows {
      let figure =
        sum.compact(lens.sumCurrency, say.language)
        ?? (sum.unquantified > 0 ? say.unquantified : Phrases.unknown)
      lines.append(
        line(
          (say.name(status), Self.labelWidth, .overlay, false),
          [(figure, say.amountWidth + 1, sum.counted > 0 ? .amount : .muted, true)]
            + shown.map { entry in
              (say.number(entry.count(sum)), Self.countWidth, .muted, true)
            }))
    }
  }

  // The amounts that divide the others.

  private mutating func addAmounts(_ statistics: Statistics) {
    addBlank()
    guard !statistics.landmarks.isEmpty else {
      lines.append(StyledLine(say("No amount in figures", "Aucun montant en chiffres"), .muted))
      return
    }
    lines.append(
      StyledLine(
        say("Amounts of any status, ⊂ among them", "Montants de tout statut, ⊂ compris"), .heading))
    let start = lines.count
    for rank in StatisticsPane.ranks {
      guard let landmark = statistics.landmarks[rank] else { continue }
      let row = landmark.row
      let mark = row.markField
      let figure = row.lead.map { say.figure($0, through: lens) } ?? Phrases.unknown
      lines.append(
        line(
          (say.name(rank), Self.labelWidth, .overlay, false),
          [
            (figure, say.amountWidth + 1, row.amountField(say, through: lens).role, true),
            (" ", 1, .overlay, false), (mark.text, 1, mark.role, false), (" ", 1, .overlay, false),
            (say(row.name), max(0, width - Self.labelWidth - say.amountWidth - 4), .overlay, false),
          ]))
    }
    ranks = start..<lines.count
    addPlot(statistics)
  }

  /// The amounts on a line: from the smallest to the largest, the middle half of them as a bar.
  private mutating func addPlot(_ statistics: Statistics) {
    let units = StatisticsPane.ranks.reversed().compactMap { statistics.landmarks[$0]?.units }
    let room = width - Self.labelWidth
    guard units.count == StatisticsPane.ranks.count, room >= 20,
      let scale = BarsScale(units, isLogarithmic: true)
    else { return }
    let columns = units.map { min(room - 1, scale.column(of: $0, width: room)) }
    var line = StyledLine().adding(
      StyledLine.padded(say("log scale", "échelle log"), Self.labelWidth), .muted)
    for column in 0..<room {
      switch column {
      case columns[2]: line.append("┃", .amount)
      case columns[1]...columns[3]: line.append("▒", .bar)
      case columns[0]: line.append("├", .bar)
      case columns[4]: line.append("┤", .bar)
      case columns[0]...columns[4]: line.append("─", .bar)
      default: line.append(" ", .overlay)
      }
    }
    lines.append(line)
    addTicks(scale, room: room)
  }

  /// Round numbers below the line, where they stand.
  private mutating func addTicks(_ scale: BarsScale, room: Int) {
    func label(_ number: Int64) -> String { say.tick(number, through: lens) }
    var text = ""
    for tick in scale.ticks(width: room, labelWidth: { Glyphs.width(label($0)) }) {
      let name = label(tick.number)
      let start = min(max(0, tick.column - Glyphs.width(name) / 2), room - Glyphs.width(name))
      guard text.isEmpty || start > Glyphs.width(text) else { continue }
      text += String(repeating: " ", count: start - Glyphs.width(text)) + name
    }
    guard !text.isEmpty else { return }
    lines.append(StyledLine(String(repeating: " ", count: Self.labelWidth) + text, .muted))
  }

  /// How many initiatives or headlines are of what sort.
  private mutating func addTables(_ statistics: Statistics) {
    guard statistics.initiatives > 0 else { return }
    addBlank()
    let tables = StatisticsTables(
      statistics, say, width: width, length: max(4, min(7, height - lines.count - 1)))
    lines += tables.lines
  }

  // Cells.

  private typealias Cell = (text: String, width: Int, role: StyleRole, isTrailing: Bool)

  private func line(_ first: Cell, _ others: [Cell]) -> StyledLine {
    ([first] + others).reduce(into: StyledLine()) { line, cell in
      line.append(StyledLine.padded(cell.text, cell.width, isTrailing: cell.isTrailing), cell.role)
    }
  }
}

extension Phrases {
  func name(_ rank: Statistics.Rank) -> String {
    switch rank {
    case .smallest: self("smallest", "le plus petit")
    case .lowerQuartile: self("first quartile", "1er quartile")
    case .median: self("median", "médiane")
    case .upperQuartile: self("third quartile", "3e quartile")
    case .largest: self("largest", "le plus grand")
    }
  }
}
