import CellCanvas
import Dispatch
import PledgeExplorer
import PledgeModel
import PledgeTheme

/// The loop: what happens at the screen becomes actions, what the explorer wants done is done, and
/// the state is drawn.
public final class ExplorerRuntime {
  /// How the explorer came to its end.
  public enum Ending: Hashable, Sendable {
    case quit
    /// A signal asked for it; `nil` where the terminal is gone.
    case ended(signal: Int32?)
  }

  /// How long a frame waits for answers before it is drawn without them, in milliseconds: less than
  /// one frame of a 60 Hz screen, and enough for a catalogue of ordinary size.
  private static let patience = 12

  /// How long a frame waits for the answers that follow one for which none was left to wait, in
  /// milliseconds: those of several panes often come together.
  private static let patienceForMore = 3

  /// How long the first frame waits, in milliseconds: nobody has pressed a key yet, and half a screen
  /// is no start.
  private static let openingPatience = 80

  public let screen: any Screen
  private var state: ExplorerState
  /// Whether the screen may not show the state.
  private var isChanged = true
  private let loadTheme: (String) -> Theme
  private var themes: [String: Theme] = [:]
  private let desk: QuestionDesk
  private let desktop: any Desktop
  private let errands: ErrandDesk
  private let reloader: CorpusReloader?

  /// - Parameters:
  ///   - desktop: What lies around the terminal.
  ///   - reloader: Reads the corpus anew; `nil` where that cannot be done.
  ///   - loadTheme: Returns the theme of a name; each is asked for once.
  public convenience init(
    _ state: ExplorerState, on screen: any Screen, answerer: Answerer,
    desktop: any Desktop = NoDesktop(), reloader: CorpusReloader? = nil,
    loadTheme: @escaping (String) -> Theme
  ) {
    self.init(
      state, answerer: answerer, desktop: desktop, reloader: reloader, loadTheme: loadTheme
    ) { _ in screen }
  }

  /// Asks the first questions before there is a screen, so that they are answered while it is opened.
  ///
  /// - Parameters:
  ///   - desktop: What lies around the terminal.
  ///   - reloader: Reads the corpus anew; `nil` where that cannot be done.
  ///   - loadTheme: Returns the theme of a name; each is asked for once.
  ///   - open: Opens the screen, and tells the state what depends on it.
  public init<Fault>(
    _ state: ExplorerState, answerer: Answerer, desktop: any Desktop = NoDesktop(),
    reloader: CorpusReloader? = nil, loadTheme: @escaping (String) -> Theme,
    opening open: (inout ExplorerState) throws(Fault) -> any Screen
  ) throws(Fault) {
    var state = state
    let desk = QuestionDesk(
      answerer, asking: Self.questions(in: state.update(.start)), in: state.language)
    do throws(Fault) {
      screen = try open(&state)
    } catch {
      desk.close()
      throw error
    }
    desk.wakes(screen.wake)
    reloader?.wakes(screen.wake)
    errands = ErrandDesk(wake: screen.wake)
    self.reloader = reloader
    self.state = state
    self.loadTheme = loadTheme
    self.desktop = desktop
    self.desk = desk
  }

  /// What is to be kept for the next run.
  public var memory: Memory { state.memory }

  /// Runs until the reader quits or the terminal is gone. The screen is not closed.
  ///
  /// - Parameter whenShown: Called once, when the first frame is on the screen: for what can wait.
  public func run(whenShown: () -> Void = {}) -> Ending {
    defer {
      desk.close()
      reloader?.close()
    }
    if screen.size != state.size, let ending = apply([.resized(screen.size)]) { return ending }
    if let ending = prepare() ?? takeFirstAnswers() { return ending }
    draw()
    whenShown()
    while true {
      if isChanged { draw() }
      var patience = Self.patienceForMore
      for event in screen.events(waitingUpTo: nil) {
        if event != .wake { patience = Self.patience }
        switch event {
        case .end(let signal): return .ended(signal: signal)
        case .key(let key):
          if let ending = apply([.key(key)]) { return ending }
        case .paste(let text):
          if let ending = apply([.paste(text)]) { return ending }
        case .mouse(let mouse):
          if let ending = apply([.mouse(mouse)]) { return ending }
        case .resize(let size):
          if let ending = apply([.resized(size)]) { return ending }
        case .wake: break
        }
      }
      if let ending = takeNews() ?? takeAnswers(within: patience) { return ending }
    }
  }

  /// Makes ready what drawing needs, while the first questions are answered: the theme, and by a frame
  /// that nobody sees the memory and the tables of drawing.
  ///
  /// An answer may lead to another question, which is to be asked early.
  private func prepare() -> Ending? {
    if let ending = takeAnswersAtHand() { return ending }
    _ = theme
    if let ending = takeAnswersAtHand() { return ending }
    _ = ExplorerView(state).frame(theme: theme)
    return nil
  }

  /// Applies actions, does what they ask for, and takes the answers that come at once.
  private func apply(_ actions: [Action]) -> Ending? {
    for action in actions {
      isChanged = true
      let effects = state.update(action)
      desk.ask(Self.questions(in: effects), in: state.language)
      for effect in effects {
        switch effect {
        case .ask: break
        case .copy(let clipping):
          _ = state.update(.copied(clipping, by: desktop.copy(clipping.text)))
        case .open(let address):
          _ = state.update(.opened(address, by: desktop.open(address)))
        case .edit(let place):
          let ending = desktop.edit(place) { screen.lend($0) }
          if let ending = apply([.edited(place, ending)]) { return ending }
        case .export(let order):
          errands.run { [export = desktop.export] in .exported(order, export(order)) }
        case .reload:
          if let reloader {
            reloader.ask(isForced: true)
          } else if let ending = apply([.notReloaded("there is nothing to read again")]) {
            return ending
          }
        case .suspend: screen.suspend()
        case .redraw: screen.redraw()
        case .quit: return .quit
        }
      }
    }
    return nil
  }

  private static func questions(in effects: [Effect]) -> [Question] {
    effects.compactMap { if case .ask(let question) = $0 { question } else { nil } }
  }

  /// Takes in what was done beside the loop: exports, and a corpus that was read anew.
  private func takeNews() -> Ending? {
    if let ending = apply(errands.takeActions()) { return ending }
    for outcome in reloader?.takeOutcomes() ?? [] {
      switch outcome {
      case .unchanged: break
      case .outdated:
        if let ending = apply([.outdated]) { return ending }
      case .failed(let reason):
        if let ending = apply([.notReloaded(reason)]) { return ending }
      case .unwatched(let reason):
        if let ending = apply([.unwatched(reason)]) { return ending }
      case .reloaded(let answerer, let summary):
        desk.replace(answerer)
        if let ending = apply([.reloaded(summary)]) { return ending }
      }
    }
    return nil
  }

  /// Takes in what the first frame waits for. While an answer is still to come, the screen is given what
  /// the others show.
  private func takeFirstAnswers() -> Ending? {
    takeAnswers(within: Self.openingPatience) {
      screen.prepare(ExplorerView(state).frame(theme: theme))
    }
  }

  /// Takes answers in until none is open, or the frame has waited long enough.
  ///
  /// - Parameters:
  ///   - patience: How long that is in all, in milliseconds.
  ///   - meanwhile: Called where answers have led to other questions.
  private func takeAnswers(
    within patience: Int, meanwhile: () -> Void = {}
  ) -> Ending? {
    let limit = DispatchTime.now() + .milliseconds(patience)
    while true {
      if desk.isBusy { desk.waitUntilIdle(until: limit) }
      let answers = desk.takeAnswers()
      guard !answers.isEmpty else { return nil }
      if let ending = apply(answers.map { .answered($0.0, $0.1) }) { return ending }
      guard desk.isBusy else { return nil }
      meanwhile()
    }
  }

  private func takeAnswersAtHand() -> Ending? {
    apply(desk.takeAnswers().map { .answered($0.0, $0.1) })
  }

  private func draw() {
    isChanged = false
    screen.show(ExplorerView(state).frame(theme: theme))
  }

  private var theme: Theme {
    let theme = themes[state.theme] ?? loadTheme(state.theme)
    themes[state.theme] = theme
    return theme
  }
}
