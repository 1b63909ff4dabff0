import CellCanvas
import PledgeModel

@testable import PledgeExplorer

/// An explorer whose charts are answered by hand.
struct ChartBoard {
  var state: ExplorerState
  /// The last question that was asked.
  private(set) var question: Question = .outlines
  private var asked: [Question] = []

  init(_ width: Int = 80, _ height: Int = 24, _ language: Language = .english) {
    state = ExplorerState(
      corpus: CorpusSummary(title: Bilingual("Sample"), version: "1"), language: language,
      size: Size(width: width, height: height))
    let list = PlaceList(
      rows: Place.charted.map { PlaceRow(place: $0, initiatives: 1, sums: [:]) }, initiatives: 92,
      sums: [:])
    _ = state.update(.answered(.places(state.placesQuery), .places(list)))
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      asked = state.update(.key(key)).compactMap { effect in
        if case .ask(let question) = effect { question } else { nil }
      }
      question = asked.last ?? question
    }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Answers the last question for totals.
  mutating func answer(_ totals: Totals) {
    _ = state.update(.answered(question, .totals(totals)))
  }

  mutating func openBars(_ totals: Totals = .places) {
    press(.character("4"))
    answer(totals)
  }

  mutating func openFlows(_ flows: [Flow] = Flow.charted) {
    press(.character("7"))
    _ = state.update(.answered(question, .flows(flows)))
  }

  /// The screen without colours.
  var picture: Canvas { ExplorerView(state).frame(theme: .plain) }

  /// The groups in the order of the chart.
  var keys: [String] { state.bars.chart?.rows.map(\.key.rawValue) ?? [] }

  /// The line of the screen that begins a row with a name; empty where none does.
  func line(of name: String) -> String {
    picture.text.split(separator: "\n").map(String.init)
      .first { $0.dropFirst(3).hasPrefix(name) } ?? ""
  }
}
