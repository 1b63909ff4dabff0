import Foundation
import PseudoTerminal
import Testing

/// Faults of the program and of the terminal, and signals that come at a bad time.
@Suite struct FaultTests {
  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func `a fault is told when the terminal is given back, and how to report it`(signal: Int32) throws
  {
    let explorer = try Explorer()
    explorer.signal(signal)
    #expect(try explorer.wait(seconds: 10) == .signal(Int(signal)))
    #expect(explorer.modes == .untouched)
    #expect(explorer.find("a fault of its own ended the program (signal \(signal))") != nil)
    #expect(explorer.find("help: report it") != nil)
  }

  #if os(Linux)
    @Test func `what is written to standard error meanwhile follows, harmless`() throws {
      let explorer = try Explorer()
      let path = "/proc/\(explorer.processID)/fd/2"
      let errors = try #require(FileHandle(forWritingAtPath: path))
      try errors.write(contentsOf: Data("Fatal error: \u{1B}]0;x\u{7}\u{9B}2J out of range\n".utf8))
      try errors.close()
      explorer.waitUntilQuiet()
      #expect(explorer.find("Fatal error") == nil)
      explorer.signal(SIGILL)
      try explorer.wait()
      let written = String(decoding: explorer.transcript.suffix(8_000), as: UTF8.self)
      #expect(written.contains("Fatal error: ?]0;x???2J out of range"))
    }
  #endif

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a terminal that takes no more bytes does not keep the program`(signal: Int32) throws {
    let explorer = try Explorer(size: .vast)
    // Each redraws the screen, and nobody reads it.
    for _ in 0..<60 {
      kill(explorer.processID, SIGWINCH)
      usleep(20_000)
    }
    kill(explorer.processID, signal)
    let deadline = ContinuousClock.now + .seconds(4)
    var hasEnded = false
    while !hasEnded, .now < deadline {
      var information = siginfo_t()
      let flags = WEXITED | WNOHANG | WNOWAIT
      waitid(P_PID, id_t(explorer.processID), &information, flags)
      hasEnded = information.si_signo == SIGCHLD
      usleep(20_000)
    }
    #expect(hasEnded)
    #expect(try explorer.wait() == .signal(Int(signal)))
    #expect(explorer.modes == .untouched)
  }

  @Test func `a size in the environment takes no memory`() throws {
    let explorer = try Explorer(environment: ["COLUMNS": "30000", "LINES": "30000"])
    #expect(explorer.screen.last?.contains("Enter open") == true)
  }

  @Test func `keys without end do not keep a signal from being seen`() throws {
    let explorer = try Explorer()
    try explorer.type(String(repeating: "jk", count: 100_000))
    explorer.signal(SIGTERM)
    #expect(try explorer.wait(seconds: 5) == .signal(Int(SIGTERM)))
    #expect(explorer.modes == .untouched)
  }

  @Test func `a locale of any length is no reason to fall`() throws {
    let name = String(repeating: "x", count: 10_000)
    let explorer = try Explorer(environment: ["LC_ALL": name])
    try explorer.press("4")  // Something to be remembered.
    explorer.waitUntilQuiet()
    explorer.signal(SIGTERM)
    #expect(try explorer.wait() == .signal(Int(SIGTERM)))
    #expect(try explorer.folder.text(of: ".local/state/pledgebook/state.json").contains("bars"))
  }

  @Test func `input from another terminal is refused`() throws {
    let other = try Explorer(script: "tty; exec sleep 100")
    try other.waitFor("/dev/")
    let name = try #require(other.screen.first)
    let explorer = try Explorer(script: "exec \"$0\" <\"$1\"", arguments: [name])
    #expect(try explorer.wait() == .exit(status: 2))
    #expect(explorer.find("standard input is another terminal") != nil)
    #expect(explorer.modes == .untouched)
    #expect(try other.settings == other.settingsAtStart)
    other.end()
  }

  #if os(Linux)
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `a build that a signal ends dies by that signal and leaves nothing`(signal: Int32) throws {
      let shell = try Explorer(
        script:
          "mkdir \"$HOME/made\"; echo ready; read line; exec \"$0\" build \"$HOME/rows.csv\" -o \"$HOME/made/x\""
      )
      try shell.waitFor("ready")
      let rows = (1...300_000).map { "r\($0),FR,Initiative \($0),1000000,EUR\n" }.joined()
      try ("id,country,initiative,amount,currency\n" + rows).write(
        toFile: shell.folder.path + "/rows.csv", atomically: true, encoding: .utf8)
      // The terminal takes nothing more, so that the build stands still when it tells how far it is.
      try shell.type("\u{13}\n")
      let deadline = ContinuousClock.now + .seconds(60)
      while !Self.watchesForSignals(shell.processID), .now < deadline { usleep(20_000) }
      kill(shell.processID, signal)
      try shell.type("\u{11}")
      let ending = try shell.wait(seconds: 60)
      #expect(ending == .signal(Int(signal)))
      let made = shell.folder.path + "/made"
      #expect(try FileManager.default.contentsOfDirectory(atPath: made) == [])
    }

    @Test func `a build that a signal ends as soon as its file is there takes it away`() throws {
      for _ in 1...3 {
        let shell = try Explorer(
          script:
            "mkdir \"$HOME/made\"; echo ready; read line; exec \"$0\" build \"$HOME/rows.csv\" -o \"$HOME/made/x\""
        )
        try shell.waitFor("ready")
        try "id,country,initiative,amount,currency\na,FR,Plan,1000000,EUR\n".write(
          toFile: shell.folder.path + "/rows.csv", atomically: true, encoding: .utf8)
        try shell.type("\n")
        let made = shell.folder.path + "/made"
        let deadline = ContinuousClock.now + .seconds(60)
        while try FileManager.default.contentsOfDirectory(atPath: made).isEmpty, .now < deadline {}
        kill(shell.processID, SIGHUP)
        #expect(try shell.wait(seconds: 60) == .signal(Int(SIGHUP)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: made) == [])
      }
    }

    /// Whether a process has taken the effect of `SIGTERM` into its own hands.
    private static func watchesForSignals(_ process: pid_t) -> Bool {
      let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
      let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?.split(
        whereSeparator: \.isWhitespace)
      return (caught?.last.flatMap { UInt64($0, radix: 16) } ?? 0) & 1 << (SIGTERM - 1) != 0
    }
  #endif

  /// Files that a reader of CSV may take all memory or all time for.
  @Test(arguments: [
    "\"" + String(repeating: "x", count: 20_000_000), String(repeating: "x", count: 20_000_000),
    String(repeating: ",", count: 2_000_000), String(repeating: "\"\"\"", count: 1_000_000),
    String(repeating: "\0", count: 1_000_000),
    "\u{1B}]0;x\u{7}\u{9B}2J,FR,\u{1B}[2J\u{202E}",
  ])
  func `a row that is a bomb does not keep the explorer from showing the others`(row: String) throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path + "/rows.csv"
    try
      "id,country,initiative,amount,currency\nfirst,FR,First of them,1000000,EUR\n\(row)\nlast,FR,Last of them,2000000,EUR\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    let explorer = try Explorer(["--corpus", path], size: .large, ready: "Last of them")
    #expect(explorer.find("First of them") != nil)
    try explorer.press("W")
    try explorer.waitFor("rows.csv:3")
    explorer.signal(SIGTERM)
    #expect(try explorer.wait() == .signal(Int(SIGTERM)))
  }

  @Test func `a help page that cannot be written is a failure`() throws {
    let shell = try Explorer(script: "\"$0\" --help >/dev/full; echo \"status $?\"")
    try shell.waitFor("status 2")
    #expect(shell.find("cannot write") != nil)
  }

  @Test func `a pipe that is named as a corpus is not waited for`() throws {
    let shell = try Explorer(
      script: "mkfifo \"$HOME/pipe\"; \"$0\" list --corpus \"$HOME/pipe\"; echo \"status $?\"")
    try shell.waitFor("status 2", seconds: 10)
    let written = String(decoding: shell.transcript, as: UTF8.self)
    #expect(written.contains("neither a file nor a folder"))
  }
}
