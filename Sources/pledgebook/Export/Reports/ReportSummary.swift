import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// What stands at the head of a report: what was asked, what it adds up to, and how that is counted.
struct ReportSummary {
  /// A line about the report, such as when it was made.
  struct Fact {
    let label: String
    let value: String
  }

  /// What a place adds up to.
  struct Row {
    let name: String
    let initiatives: String
    /// A figure for each of `statuses`.
    let figures: [String]
    /// What stands behind the first of the figures, in words: what it leaves out.
    let leftOut: String
    /// The number of the first figure, for a bar; 0 where there is none.
    let units: Int64
  }

  let title: String
  let question: String
  let facts: [Fact]
  /// The statuses that there is money of, that of the chart first.
  let statuses: [MoneyStatus]
  let rows: [Row]
  /// What the whole adds up to, a figure for each of `statuses`.
  let total: [String]
  let initiatives: String
  /// What the totals are made of, what they leave out, and why.
  let notes: [String]

  init(_ exported: Exported, title: String?) throws(Failure) {
    let phrases = exported.phrases
    let totals = try Failure.told { () throws(CatalogueError) in
      try exported.catalogue.totals(matching: exported.query, by: .place)
    }
    self.title = title ?? phrases(exported.catalogue.corpusTitle)
    question = exported.question.beginningLarge
    facts = Self.facts(exported)
    let statuses = Self.statuses(of: totals)
    self.statuses = statuses
    rows = Self.sorted(totals.rows, by: statuses).map { row in
      let sum = statuses.first.flatMap { row.sums[$0] } ?? Sum()
      return Row(
        name: phrases.name(row.key, by: .place, row.name),
        initiatives: phrases.language.grouped(Int64(row.initiatives)),
        figures: statuses.map { phrases.reportFigure(row.sums[$0] ?? Sum()) },
        leftOut: phrases.leftOut(of: sum), units: sum.counted > 0 ? sum.units : 0)
    }
    total = statuses.map { phrases.reportFigure(totals.sums[$0] ?? Sum()) }
    initiatives = phrases.language.grouped(Int64(totals.initiatives))
    notes = Self.notes(totals, statuses, exported)
  }

  private static func facts(_ exported: Exported) -> [Fact] {
    let (phrases, catalogue) = (exported.phrases, exported.catalogue)
    let version = [phrases(catalogue.corpusTitle), catalogue.corpusVersion]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let count = phrases.initiatives(exported.total)
    let kept =
      exported.count < exported.total
      ? phrases(
        "\(count), the first \(exported.count) listed",
        "\(count), les \(exported.count) premières listées")
      : count
    let facts = [
      Fact(label: phrases("Kept", "Retenu"), value: kept),
      Fact(label: phrases("Made on", "Établi le"), value: phrases.language.date(exported.today)),
      Fact(label: phrases("Data", "Données"), value: version),
      Fact(label: phrases("Licence", "Licence"), value: catalogue.corpusLicence),
    ]
    return facts.filter { !$0.value.isEmpty }
  }

  /// The statuses that headlines have, announced money first, then the largest.
  private static func statuses(of totals: Totals) -> [MoneyStatus] {
    func rank(_ status: MoneyStatus) -> (Int, Int64) {
      (status == .announced ? 0 : 1, -(totals.sums[status]?.units ?? 0))
    }
    return MoneyStatus.allCases.filter { totals.sums[$0] != nil }.sorted { rank($0) < rank($1) }
  }

  /// The rows, largest first.
  private static func sorted(_ rows: [TotalRow], by statuses: [MoneyStatus]) -> [TotalRow] {
    func units(_ row: TotalRow) -> [Int64] {
      statuses.map { -(row.sums[$0]?.units ?? 0) } + [Int64(-row.initiatives)]
    }
    return rows.sorted { left, right in
      let (one, other) = (units(left), units(right))
      return one == other ? left.key < right.key : one.lexicographicallyPrecedes(other)
    }
  }

  private static func notes(
    _ totals: Totals, _ statuses: [MoneyStatus], _ exported: Exported
  ) -> [String] {
    let phrases = exported.phrases
    let compositions = statuses.map { status in
      let sum = totals.sums[status] ?? Sum()
      return phrases.composition(
        of: sum, phrases.reportFigure(sum), status, .whole, initiatives: totals.initiatives)
    }
    return compositions + (totals.rowsOverlap ? [phrases.rowsOverlap] : []) + phrases.countingRules
  }
}
