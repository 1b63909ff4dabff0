import CellCanvas
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import PledgeRuntime
import PledgeTheme

/// The explorer without a terminal: keys go in, every question is answered at once, frames come out.
struct ReadingSession {
  private var state: ExplorerState
  private let answerer: Answerer
  private let theme: Theme

  init(_ catalogue: Catalogue, theme: Theme) {
    state = ExplorerState(
      corpus: CorpusSummary(title: catalogue.corpusTitle, version: catalogue.corpusVersion),
      size: Size(width: 120, height: 36))
    answerer = Answerer(catalogue)
    self.theme = theme
    send(.start)
  }

  /// Opens a catalogue file and asks all that the first screen shows.
  init(path: String) throws {
    let theme = try ThemeFolders([Catalogues.themes]).theme(named: "dark").theme
    self.init(try Catalogue.open(at: path), theme: theme)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  func frame() -> Canvas { ExplorerView(state).frame(theme: theme) }

  private mutating func send(_ action: Action) {
    var questions = Self.questions(state.update(action))[...]
    while let question = questions.popFirst() {
      guard let answer = answerer.answer(question, in: state.language) else { continue }
      questions += Self.questions(state.update(.answered(question, answer)))
    }
  }

  private static func questions(_ effects: [Effect]) -> [Question] {
    effects.compactMap { if case .ask(let question) = $0 { question } else { nil } }
  }
}
