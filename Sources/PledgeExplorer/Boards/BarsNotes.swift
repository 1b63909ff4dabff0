import CellCanvas
import PledgeModel
import PledgeTheme

/// What stands below the bars: what the whole is made of, and how the bars are to be read.
struct BarsNotes {
  let say: Phrases
  let chart: BarsChart
  /// The scale, where there are bars.
  let scale: BarsScale?
  /// The columns of the longest bar.
  let barWidth: Int

  /// The notes, those first that a small screen must show.
  func lines(width: Int) -> [StyledLine] {
    guard chart.totals.initiatives > 0 else { return [] }
    return whole(width) + beside(width) + reference(width) + caution(width) + legend(width)
      + overlap(width) + hint(width)
  }

  private var figures: [BarsFigure] { chart.rows.map { chart.figure(of: $0) } }

  /// What the announced sum of the whole is made of.
  private func whole(_ width: Int) -> [StyledLine] {
    let all = say("All", "Tout")
    guard let sum = chart.totals.sums[.announced], sum.headlines > 0 else {
      return StyledLine.wrap(
        all + say(": no announced money", "\u{A0}: pas d’argent annoncé"), width: width, .muted)
    }
    let figure = sum.compact(chart.lens.sumCurrency, say.language)
    let name = say.name(MoneyStatus.announced)
    let head = [all, figure, name].compactMap { $0 }.joined(separator: " ")
    let parts = say.parts(of: sum).map { $0.replacing(": ", with: ":\u{A0}") }
      .joined(separator: say("; ", "\u{A0}; "))
    return StyledLine.wrap(say("\(head): \(parts)", "\(head) (\(parts))"), width: width, .muted)
  }

  /// Money of other statuses, which is never added.
  private func beside(_ width: Int) -> [StyledLine] {
    let others = say.otherStatuses(chart.totals.sums, chart.lens)
    guard !others.isEmpty else { return [] }
    return StyledLine.wrap(
      say("Beside it, never added: ", "À côté, jamais ajouté\u{A0}: ") + others, width: width,
      .muted)
  }

  private func overlap(_ width: Int) -> [StyledLine] {
    guard chart.totals.rowsOverlap else { return [] }
    return StyledLine.wrap(
      say(
        "Rows overlap: the whole counts each initiative once.",
        "Les lignes se recoupent\u{A0}: le tout compte chaque initiative une fois."),
      width: width, .muted)
  }

  private func caution(_ width: Int) -> [StyledLine] {
    guard scale?.exponent != nil else { return [] }
    return StyledLine.wrap(
      say(
        "Logarithmic scale: lengths do not add up; read the numbers.",
        "Échelle logarithmique\u{A0}: les longueurs ne s’ajoutent pas\u{A0}; lire les chiffres."),
      width: width, .muted)
  }

  /// How bars that are too short for their length could be compared.
  private func hint(_ width: Int) -> [StyledLine] {
    guard let scale, scale.exponent == nil else { return [] }
    let eighths = Int64(barWidth) * 8
    let short = figures.compactMap(\.barSize).count { $0 < scale.largest / max(1, eighths) }
    guard short > 0 else { return [] }
    let rows = say.count(
      short, Bilingual(english: "row is", french: "ligne est"),
      Bilingual(english: "rows are", french: "lignes sont"))
    return StyledLine.wrap(
      say(
        "\(rows) too short to see: g l for a logarithmic scale.",
        "\(rows) trop courte\(short > 1 ? "s" : "")\u{A0}: g l, échelle logarithmique."),
      width: width, .muted)
  }

  /// The years of what the lens measures against, and how many rows lack it.
  private func reference(_ width: Int) -> [StyledLine] {
    let measure = chart.lens.measure
    guard measure != .whole else { return [] }
    let isOfPlaces = chart.grouping == .place || chart.grouping == .origin
    guard measure == .year || isOfPlaces else {
      return StyledLine.wrap(
        say(
          "Only places have what this measures against: g p shows them.",
          "Seuls les pays ont de quoi mesurer cela\u{A0}: g p les montre."), width: width, .muted)
    }
    let years = chart.rows.compactMap { row in
      row.sums.leading.flatMap {
        chart.lens.measured($0.sum.units, at: row.place)?.referenceYear
      }
    }
    let lacking = figures.count { figure in
      if case .unmeasured = figure { return true }
      return false
    }
    let text = [say.reference(measure, years), say.lacking(lacking, measure)]
      .filter { !$0.isEmpty }.joined(separator: say("; ", "\u{A0}; "))
    return text.isEmpty ? [] : StyledLine.wrap(text, width: width, .muted)
  }

  private func legend(_ width: Int) -> [StyledLine] {
    let isNested = chart.rows.contains { chart.added(by: $0) != .all }
    return say.legend(of: figures, isNested: isNested, width: width)
  }
}

extension Phrases {
  /// The sums of every status but announced, one after the other; empty where there are none.
  func otherStatuses(_ sums: [MoneyStatus: Sum], _ lens: Lens) -> String {
    [MoneyStatus: Sum].statusOrder.filter { $0 != .announced }.compactMap { status in
      guard let sum = sums[status], sum.headlines > 0 else { return nil }
      let figure =
        sum.compact(lens.sumCurrency, language)
        ?? (sum.unquantified > 0 ? unquantified : Phrases.unknown)
      return name(status) + " " + figure
    }.joined(separator: ", ")
  }

  /// What a measure is against, with its years: `population 2019`.
  fileprivate func reference(_ measure: Lens.Measure, _ years: [Int]) -> String {
    guard let first = years.min(), let last = years.max() else { return "" }
    let span = first == last ? String(first) : "\(first)–\(last)"
    switch measure {
    case .capita:
      return self("Per head of the population of \(span)", "Par habitant, population de \(span)")
    case .gdp: return self("Share of the GDP of \(span)", "Part du PIB de \(span)")
    case .whole, .year: return ""
    }
  }

  fileprivate func lacking(_ count: Int, _ measure: Lens.Measure) -> String {
    guard count > 0 else { return "" }
    let rows = self.count(
      count, Bilingual(english: "row", french: "ligne"),
      Bilingual(english: "rows", french: "lignes"))
    switch measure {
    case .whole: return ""
    case .capita:
      return self(
        "\(rows) without a known population: –", "\(rows) sans population connue\u{A0}: –")
    case .gdp: return self("\(rows) without a known GDP: –", "\(rows) sans PIB connu\u{A0}: –")
    case .year:
      return self("\(rows) without a stated period: –", "\(rows) sans période précisée\u{A0}: –")
    }
  }

  /// The signs that a chart uses, as many as it uses, on as few lines as they need.
  func legend(of figures: [BarsFigure], isNested: Bool, width: Int) -> [StyledLine] {
    let bounds = figures.compactMap { $0.announced?.bound }
    var signs: [(glyphs: String, role: StyleRole, meaning: String)] = []
    if bounds.contains(.exact) { signs.append((BarsStroke.exact, .bar, self("exact", "exact"))) }
    if bounds.contains(where: { $0 != .exact }) {
      signs.append((BarsStroke.bounded + "░", .bar, self("bounded ≤ ≥ ≈", "borné ≤ ≥ ≈")))
    }
    if isNested {
      let meaning = self(
        "⊂ inside other money here, not added again",
        "⊂ compris dans un autre montant d’ici, non ajouté")
      signs.append((BarsStroke.nested, .barUncounted, meaning))
    }
    return signs.reduce(into: [StyledLine]()) { lines, sign in
      let item = StyledLine(sign.glyphs, sign.role).adding(" " + sign.meaning, .muted)
      guard let last = lines.last, Self.width(of: last) + 3 + Self.width(of: item) <= width else {
        lines.append(item)
        return
      }
      lines[lines.count - 1] = last.adding("   ", .muted)
      lines[lines.count - 1].spans += item.spans
    }
  }

  private static func width(of line: StyledLine) -> Int {
    line.spans.reduce(0) { $0 + $1.glyphs.width }
  }
}
