import CellCanvas
import PledgeModel
import PledgeTheme

/// A comparison as rows of values, a value for each column; the others are measured by the first.
public struct CompareTable {
  /// What stands where a row and a column meet.
  public enum Value: Hashable {
    case text(String, StyleRole)
    /// A bar that stands for whole units of the common currency; none for 0.
    case bar(Int64, isCounted: Bool)
    /// The words of a source, with the forms of the figure that are in them.
    case words(Quote, asWritten: [String], Source?)
    /// No source says, or it cannot be told.
    case missing
  }

  public struct Row {
    /// What the row is called where no language is, such as `shareOfGDP`.
    public let name: String
    public let label: String
    public let values: [Value]

    /// Whether every column has the same value, so that the row tells nothing apart.
    var isSame: Bool {
      guard values.count > 1, case .text? = values.first else { return false }
      return values.allSatisfy { $0 == values[0] }
    }
  }

  public let columns: [String]
  public let rows: [Row]
  /// What is told below the table.
  var notes: [String] = []

  /// Whether the columns' values have come.
  var isAnswered: Bool { !rows.isEmpty }

  /// The largest number that a bar stands for.
  var largest: Int64 {
    rows.flatMap(\.values).reduce(0) { largest, value in
      guard case .bar(let units, _) = value else { return largest }
      return max(largest, units)
    }
  }

  private init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// Compares initiatives.
  ///
  /// - Parameters:
  ///   - details: The initiatives as a lens of each measure shows them.
  ///   - currency: The currency of the lenses; `nil` stands for euros.
  /// - Returns: `nil` where one of the initiatives is not among the details.
  public init?(
    _ ids: [InitiativeID], _ details: [Lens.Measure: [InitiativeDetail]],
    in currency: Currency?, _ say: Phrases
  ) {
    let facts = ids.compactMap { CompareInitiative($0, details, in: currency, say) }
    guard facts.count == ids.count else { return nil }
    self.init(
      columns: facts.map { say($0.initiative.name) },
      rows: CompareInitiative.Fact.allCases.map { fact in
        Row(
          name: String(describing: fact),
          label: CompareInitiative.label(fact, in: currency ?? .euro, say),
          values: facts.map { $0.value(fact, facts[0]) })
      })
  }

  /// Compares places by what a lens shows of them.
  public init(_ places: [PlaceRow], through lens: Lens, _ say: Phrases) {
    let facts = places.map { ComparePlace($0, through: lens, say) }
    self.init(
      columns: places.map { say($0.place.name) },
      rows: ComparePlace.facts(through: lens).map { fact in
        Row(
          name: String(describing: fact), label: ComparePlace.label(fact, through: lens, say),
          values: facts.map { $0.value(fact, facts[0]) })
      })
  }

  /// Compares what is marked; before the answer the columns are there, without rows.
  init(_ state: ExplorerState) {
    let keys = state.compareKeys
    if keys.isEmpty {
      self.init(columns: [], rows: [])
    } else if state.marked.isEmpty {
      self.init(
        keys.compactMap { key in
          guard case .place(let code) = key else { return nil }
          return state.places.rows.first { $0.id == code }
        }, through: state.lens, state.phrases)
      notes = Self.notes(onPlaces: state) + Self.notes(state)
    } else {
      let ids = keys.compactMap { key -> InitiativeID? in
        guard case .initiative(let id) = key else { return nil }
        return id
      }
      let compare = state.compare
      self =
        Self(ids, compare.details, in: compare.currency, state.phrases)
        ?? Self(columns: ids.map { _ in "…" }, rows: [])
      if !rows.isEmpty { notes = Self.notes(state) }
    }
  }

  private static func notes(onPlaces state: ExplorerState) -> [String] {
    guard state.lens.sumCurrency != .dollar else { return [] }
    let key = state.phrases.key(.look(.currency(.dollar)))
    return [
      state.phrases(
        "% of GDP needs sums in dollars, as GDP is: \(key) shows them",
        "% du PIB demande des sommes en dollars, comme le PIB : \(key) les montre")
    ]
  }

  private static func notes(_ state: ExplorerState) -> [String] {
    var notes: [String] = []
    let (shown, marked) = (state.compareKeys.count, state.marked.count)
    if shown < marked {
      let (first, all) = (state.phrases.number(shown), state.phrases.number(marked))
      notes.append(
        state.phrases(
          "These are the first \(first) of the \(all) initiatives that are marked",
          "Voici les \(first) premières des \(all) initiatives marquées"))
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
    return notes
  }
}
