import PledgeExplorer
import PledgeRuntime

/// The clipboard, the browser and the editor of whoever sits at the terminal.
struct UserDesktop: Desktop {
  private let programs: DesktopPrograms
  private let multiplexer: ClipboardSequence.Multiplexer
  private let child: ChildProcess
  private let editor: Editor
  private let send: (String) -> Bool
  let export: @Sendable (ExportOrder) -> ExportEnding

  /// - Parameters:
  ///   - export: Writes an export.
  ///   - send: Writes to the terminal, and returns whether that could be done.
  init(
    _ environment: [String: String],
    export: @escaping @Sendable (ExportOrder) -> ExportEnding = { _ in .written(count: 0) },
    send: @escaping (String) -> Bool
  ) {
    self.export = export
    editor = Editor(environment)
    programs = DesktopPrograms(environment: environment)
    multiplexer = ClipboardSequence.Multiplexer(environment)
    child = ChildProcess(environment: environment)
    self.send = send
  }

  /// The terminal's own clipboard is asked first where it can be expected, since it is the one that
  /// the reader's hands are at; else the system's programs; at last the terminal all the same.
  func copy(_ text: String) -> ClipboardRoute? {
    let sequence = ClipboardSequence(text, through: multiplexer)
    let isSent = programs.hasTerminalClipboard && sequence.map { send($0.text) } ?? false
    if let tmux = programs.multiplexerClipboard, child.run(tmux, input: text) {
      return .program(tmux.name)
    }
    if isSent { return .terminal }
    for call in programs.clipboards where child.run(call, input: text) {
      return .program(call.name)
    }
    guard !programs.hasTerminalClipboard, let sequence, send(sequence.text) else { return nil }
    return .terminal
  }

  func edit(_ place: FilePlace, lending: (() -> Void) -> Void) -> EditEnding {
    editor.open(place, lending: lending)
  }

  func open(_ address: String) -> String? {
    programs.browsers(for: address).first { child.start($0) }?.name
  }
}
