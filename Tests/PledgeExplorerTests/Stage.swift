import CellCanvas
import PledgeCatalogue
import PledgeModel
import PledgeRuntime
import PledgeTesting

@testable import PledgeExplorer

/// An explorer whose questions are answered at once, from a corpus in memory.
struct Stage {
  var state: ExplorerState
  /// What the runtime would have to do beside answering, in order.
  private(set) var effects: [Effect] = []
  private let answerer: Answerer

  init(
    _ corpus: Corpus = .sample, size: Size = Size(width: 120, height: 36),
    language: Language = .english, faults: [String] = [], text: String = "",
    memory: Memory = Memory()
  ) throws {
    let catalogue = try Catalogue(corpus: corpus, faults: faults)
    answerer = Answerer(catalogue)
    state = ExplorerState(
      corpus: CorpusSummary(
        title: corpus.title, version: corpus.version, faults: catalogue.faults),
      language: language, themes: ["dark", "light", "mono"], theme: "dark",
      vocabulary: try catalogue.vocabulary(), text: text, size: size)
    state.restore(memory, withPlace: text.isEmpty)
    apply(.start)
  }

  /// Presses keys, one after the other, and lets every answer come in.
  mutating func press(_ keys: Key...) {
    for key in keys { apply(.key(key)) }
  }

  /// Types characters.
  mutating func type(_ text: String) {
    for character in text { apply(.key(.character(character))) }
  }

  mutating func apply(_ action: Action) {
    var pending = state.update(action)
    while !pending.isEmpty {
      let effect = pending.removeFirst()
      guard case .ask(let question) = effect else {
        effects.append(effect)
        continue
      }
      guard let answer = answerer.answer(question, in: state.language) else { continue }
      pending += state.update(.answered(question, answer))
    }
  }

  /// The screen without colours.
  var picture: Canvas { ExplorerView(state).frame(theme: .plain) }

  /// The names of the initiatives that are listed.
  var listed: [String] { state.initiatives.rows.map(\.id.rawValue) }
}
