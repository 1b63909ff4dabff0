import CellCanvas
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

  private var state: ExplorerState
  private let screen: any Screen
  private let loadTheme: (String) -> Theme
  private var themes: [String: Theme] = [:]
  private let desk: QuestionDesk
  private let desktop: any Desktop

  /// - Parameters:
  ///   - desktop: What lies around the terminal.
  ///   - loadTheme: Returns the theme of a name; each is asked for once.
  public init(
    _ state: ExplorerState, on screen: any Screen, answerer: Answerer,
    desktop: any Desktop = NoDesktop(), loadTheme: @escaping (String) -> Theme
  ) {
    self.state = state
    self.screen = screen
    self.loadTheme = loadTheme
    self.desktop = desktop
    desk = QuestionDesk(answerer, wake: screen.wake)
  }

  /// What is to be kept for the next run.
  public var memory: Memory { state.memory }

  /// Runs until the reader quits or the terminal is gone. The screen is not closed.
  public func run() -> Ending {
    defer { desk.close() }
    if let ending = apply([.start]) ?? takeAnswers() { return ending }
    while true {
      draw()
      for event in screen.events(waitingUpTo: nil) {
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
      if let ending = takeAnswers() { return ending }
    }
  }

  /// Applies actions, does what they ask for, and takes the answers that come at once.
  private func apply(_ actions: [Action]) -> Ending? {
    for action in actions {
      for effect in state.update(action) {
        switch effect {
        case .ask(let question): desk.ask(question, in: state.language)
        case .copy(let clipping):
          _ = state.update(.copied(clipping, by: desktop.copy(clipping.text)))
        case .open(let address):
          _ = state.update(.opened(address, by: desktop.open(address)))
        case .suspend: screen.suspend()
        case .redraw: screen.redraw()
        case .quit: return .quit
        }
      }
    }
    return nil
  }

  /// Takes answers in until none is open, or the frame has waited long enough.
  private func takeAnswers() -> Ending? {
    repeat {
      if desk.isBusy { desk.waitUntilIdle(milliseconds: Self.patience) }
      let answers = desk.takeAnswers()
      guard !answers.isEmpty else { return nil }
      if let ending = apply(answers.map { .answered($0.0, $0.1) }) { return ending }
    } while desk.isBusy
    return nil
  }

  private func draw() {
    let theme = themes[state.theme] ?? loadTheme(state.theme)
    themes[state.theme] = theme
    screen.show(ExplorerView(state).frame(theme: theme))
  }
}
