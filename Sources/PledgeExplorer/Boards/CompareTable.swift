import CellCanvas
import PledgeModel
import PledgeTheme

/// A comparison as rows of values, a value for each column.
struct CompareTable {
  /// What stands where a row and a column meet.
  enum Value: Hashable {
    case text(String, StyleRole)
    /// A bar that stands for whole units of the common currency; none for 0.
    case bar(Int64, isCounted: Bool)
    /// The words of a source, with the forms of the figure that are in them.
    case words(Quote, asWritten: [String], Source?)
    /// No source says, or it cannot be told.
    case missing
  }

  struct Row {
    let label: String
    let values: [Value]

    /// Whether every column has the same value, so that the row tells nothing apart.
    var isSame: Bool {
      guard values.count > 1, case .text? = values.first else { return false }
      return values.allSatisfy { $0 == values[0] }
    }
  }

  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []
  /// What is told below the table.
  private(set) var notes: [String] = []
  /// Whether the columns' values have come.
  private(set) var isAnswered = false

  /// The largest number that a bar stands for.
  var largest: Int64 {
    rows.flatMap(\.values).reduce(0) { largest, value in
      guard case .bar(let units, _) = value else { return largest }
      return max(largest, units)
    }
  }

  init(_ state: ExplorerState) {
    let keys = state.compareKeys
    guard !keys.isEmpty else { return }
    if state.marked.isEmpty {
      let facts = keys.compactMap { key -> ComparePlace? in
        guard case .place(let code) = key else { return nil }
        return state.places.rows.first { $0.id == code }.map { ComparePlace($0, state) }
      }
      columns = facts.map { state.phrases($0.row.place.name) }
      rows = ComparePlace.Fact.allCases.map { fact in
        Row(label: ComparePlace.label(fact, state), values: facts.map { $0.value(fact, facts[0]) })
      }
      notes = ComparePlace.notes(state)
      isAnswered = true
    } else {
      let facts = keys.compactMap { key -> CompareInitiative? in
        guard case .initiative(let id) = key else { return nil }
        return CompareInitiative(id, state)
      }
      isAnswered = facts.count == keys.count
      guard isAnswered else {
        columns = keys.map { _ in "…" }
        return
      }
      columns = facts.map { state.phrases($0.initiative.name) }
      rows = CompareInitiative.Fact.allCases.map { fact in
        Row(
          label: CompareInitiative.label(fact, state),
          values: facts.map { $0.value(fact, facts[0]) })
      }
    }
    if !state.marked.isEmpty, !state.places.marked.isEmpty {
      let mark = state.phrases.key(.toggleMark)
      notes.append(
        state.phrases(
          "Marked places are compared where no initiative is marked: \(mark) takes a column away",
          "Les pays marqués sont comparés quand aucune initiative ne l’est : \(mark) ôte une colonne"
        ))
    }
    notes.append(
      state.phrases(
        "= the same in every column   – no source says   ≈ converted, or from a bound",
        "= pareil dans chaque colonne   – aucune source ne le dit   ≈ converti ou à partir d’une borne"
      ))
  }
}

extension Phrases {
  /// How often one sum is another: `×4.4`; with `≈` where one of them is no exact figure.
  ///
  /// - Returns: `nil` where there is nothing to compare with.
  func ratio(_ units: Int64?, to base: Int64?, isExact: Bool) -> String? {
    guard let units, let base, units >= 0, base > 0 else { return nil }
    let product = units.magnitude.multipliedFullWidth(by: 1_000)
    guard product.high < base.magnitude else { return nil }
    let thousandths = base.magnitude.dividingFullWidth(product).quotient
    let sign = isExact ? "×" : "≈×"
    let (part, places): (UInt64, Int) =
      switch thousandths {
      case 10_000...: ((thousandths + 500) / 1_000, 0)
      case 1_000...: ((thousandths + 50) / 100, 1)
      default: ((thousandths + 5) / 10, 2)
      }
    guard places > 0 else { return sign + language.grouped(Int64(clamping: part)) }
    guard part > 0 else { return "<×0" + self(".", ",") + "01" }
    let unit: UInt64 = places == 1 ? 10 : 100
    let fraction = String(part % unit)
    let padding = String(repeating: "0", count: places - fraction.count)
    return sign + String(part / unit) + self(".", ",") + padding + fraction
  }
}
