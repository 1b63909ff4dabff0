/// A program with its arguments; nothing in it passes through a shell.
struct ProgramCall: Hashable {
  let name: String
  let arguments: [String]

  init(_ name: String, _ arguments: String...) {
    self.init(name, arguments)
  }

  init(_ name: String, _ arguments: [String]) {
    self.name = name
    self.arguments = arguments
  }
}

/// Which programs and sequences suit an environment.
struct DesktopPrograms {
  let environment: [String: String]
  var isMac = DesktopPrograms.isBuiltForMac

  static var isBuiltForMac: Bool {
    #if os(macOS)
      true
    #else
      false
    #endif
  }

  /// Whether the terminal can be expected to have the sequence for its clipboard.
  ///
  /// The Linux console and Terminal.app have none, the terminals of VTE and Konsole some versions; who
  /// is logged in from elsewhere has no other clipboard than the terminal's.
  var hasTerminalClipboard: Bool {
    if isRemote { return true }
    let term = environment["TERM"] ?? ""
    let isWithout =
      ["linux", "dumb", "vt100", "vt220"].contains(term)
      || environment["TERM_PROGRAM"] == "Apple_Terminal" || isSet("VTE_VERSION")
      || isSet("KONSOLE_VERSION")
    return !isWithout
  }

  /// The programs that may take a text from their standard input onto the clipboard, best first.
  var clipboards: [ProgramCall] {
    if isRemote { return [] }
    var calls: [ProgramCall] = []
    if isMac { calls.append(ProgramCall("pbcopy")) }
    if isSet("WAYLAND_DISPLAY") { calls.append(ProgramCall("wl-copy")) }
    if isSet("DISPLAY") {
      calls.append(ProgramCall("xclip", "-selection", "clipboard"))
      calls.append(ProgramCall("xsel", "--clipboard", "--input"))
    }
    return calls
  }

  /// tmux's own way, which works whatever its settings let through.
  var multiplexerClipboard: ProgramCall? {
    isSet("TMUX") ? ProgramCall("tmux", "load-buffer", "-w", "-") : nil
  }

  /// The programs that may open an address: the one that `BROWSER` names, then the system's.
  ///
  /// Without a display the system's would start a browser for terminals in this one.
  func browsers(for address: String) -> [ProgramCall] {
    var calls: [ProgramCall] = []
    for entry in (environment["BROWSER"] ?? "").split(separator: ":") {
      let words = entry.split(separator: " ").map(String.init)
      guard let name = words.first else { continue }
      let given = words.dropFirst().map { $0 == "%s" ? address : $0 }
      calls.append(ProgramCall(name, given.contains(address) ? given : given + [address]))
    }
    if isMac { calls.append(ProgramCall("open", address)) }
    if isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") {
      calls.append(ProgramCall("xdg-open", address))
    }
    return calls
  }

  private var isRemote: Bool { isSet("SSH_TTY") || isSet("SSH_CONNECTION") }

  private func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
}
