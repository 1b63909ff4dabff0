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
  /// What was asked, in order.
  private(set) var asked: [Question] = []
  private var answerer: Answerer

  init(
    _ corpus: Corpus = .sample, beside others: [Corpus] = [],
    size: Size = Size(width: 120, height: 36),
    language: Language = .english, faults: [String] = [], text: String = "",
    memory: Memory = Memory(), given: [String] = [], hasFiles: Bool = true,
    around surroundings: Answerer.Surroundings = Answerer.Surroundings()
  ) throws {
    let catalogue = try Catalogue(
      CatalogueContents(corpus) { builder throws(CatalogueError) in
        for corpus in [corpus] + others { _ = try builder.add(corpus) }
        try builder.add(faults: faults)
      })
    answerer = Answerer(catalogue, around: surroundings)
    state = ExplorerState(
      corpus: CorpusSummary(
        title: corpus.title, version: corpus.version, faults: catalogue.faults, given: given,
        hasFiles: hasFiles),
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
      asked.append(question)
      guard let answer = answerer.answer(question, in: state.language) else { continue }
      pending += state.update(.answered(question, answer))
    }
  }

  /// Puts another corpus in the place of the one that is shown, as when its files have changed.
  mutating func reload(_ corpus: Corpus, faults: [String] = []) throws {
    let catalogue = try Catalogue(corpus: corpus, faults: faults)
    answerer = Answerer(catalogue)
    apply(
      .reloaded(
        CorpusSummary(
          title: corpus.title, version: corpus.version, faults: catalogue.faults, hasFiles: true)))
  }

  /// The screen without colours.
  var picture: Canvas { ExplorerView(state).frame(theme: .plain) }

  /// The names of the initiatives that are listed.
  var listed: [String] { state.initiatives.rows.map(\.id.rawValue) }
}
