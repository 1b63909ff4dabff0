import Foundation

/// The control sequence by which a terminal is given a text for its clipboard (OSC 52).
struct ClipboardSequence: Hashable {
  /// What stands between the program and the terminal that has the clipboard.
  enum Multiplexer: Hashable {
    case none, tmux, screen

    /// The one that an environment tells of; `TERM` does so also where the program runs on another
    /// machine.
    init(_ environment: [String: String]) {
      func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
      let term = environment["TERM"] ?? ""
      if isSet("TMUX") || term == "tmux" || term.hasPrefix("tmux-") {
        self = .tmux
      } else if isSet("STY") || term == "screen" || term.hasPrefix("screen.") {
        self = .screen
      } else if term.hasPrefix("screen-") {
        // Both call themselves so; tmux understands what is wrapped for either as its own or not.
        self = environment["TERM_PROGRAM"] == "tmux" ? .tmux : .screen
      } else {
        self = .none
      }
    }
  }

  /// The most bytes of the encoded text that terminals are known to take.
  static let limit = 74_994
  /// GNU Screen passes on strings up to 768 bytes.
  private static let screenPart = 700

  let text: String

  /// - Returns: `nil` for a text that is too long for terminals.
  init?(_ content: String, through multiplexer: Multiplexer) {
    let encoded = Data(content.utf8).base64EncodedString()
    guard encoded.utf8.count <= Self.limit else { return nil }
    let plain = "\u{1B}]52;c;\(encoded)\u{7}"
    switch multiplexer {
    case .none: text = plain
    case .tmux:
      // It takes the plain one itself (set-clipboard on) or passes the other on (allow-passthrough).
      text = plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\"
    case .screen:
      let characters = Array(plain)
      let parts = stride(from: 0, to: characters.count, by: Self.screenPart).map {
        String(characters[$0..<min($0 + Self.screenPart, characters.count)])
      }
      text = parts.map { "\u{1B}P\($0)\u{1B}\\" }.joined()
    }
  }
}
