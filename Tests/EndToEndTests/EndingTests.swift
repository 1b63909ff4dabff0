import Foundation
import PseudoTerminal
import Testing

/// However the program ends, the terminal is as it was.
@Suite struct EndingTests {
  @Test func `q at the top ends it`() throws {
    let explorer = try Explorer()
    try explorer.press("q")
    #expect(try explorer.wait() == .exit(status: 0))
    try expectRestored(explorer)
  }

  @Test func `q goes one level out before it ends`() throws {
    let explorer = try Explorer()
    try explorer.moveDown(to: "United States")
    try explorer.press("Enter")
    explorer.waitUntilQuiet()
    try explorer.press("q")
    explorer.waitUntilQuiet()
    #expect(explorer.isRunning)
    try explorer.press("q")
    #expect(try explorer.wait() == .exit(status: 0))
  }

  @Test func `Escape never ends it`() throws {
    let explorer = try Explorer()
    for _ in 0..<3 {
      try explorer.press("Escape")
      explorer.waitUntilQuiet()
    }
    #expect(explorer.isRunning)
  }

  @Test func `Ctrl-C ends it`() throws {
    let explorer = try Explorer()
    try explorer.press("C-c")
    let ending = try explorer.wait()
    #expect([.exit(status: 0), .exit(status: 130), .signal(Int(SIGINT))].contains(ending))
    try expectRestored(explorer)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends it and is told as the cause`(signal: Int32) throws {
    let explorer = try Explorer()
    explorer.signal(signal)
    let ending = try explorer.wait()
    #expect([.signal(Int(signal)), .exit(status: 128 + Int(signal))].contains(ending))
    try expectRestored(explorer)
  }

  /// Signals that nobody is expected to send; each of them ends a program by default.
  private static let unexpected = {
    let everywhere = [SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGSYS]
    #if os(Linux)
      let realTime: Int32 = 40  // One of those from SIGRTMIN to SIGRTMAX.
      return everywhere + [SIGPWR, SIGSTKFLT, realTime]
    #else
      return everywhere
    #endif
  }()

  @Test(arguments: unexpected)
  func `any other signal that ends it leaves no terminal behind either`(signal: Int32) throws {
    let explorer = try Explorer()
    explorer.signal(signal)
    #expect(try explorer.wait() == .signal(Int(signal)))
    try expectRestored(explorer)
  }

  @Test func `a fault of the program gives the terminal back too`() throws {
    let explorer = try Explorer()
    explorer.signal(SIGSEGV)
    let ending = try explorer.wait()
    #expect([.signal(Int(SIGSEGV)), .exit(status: 128 + Int(SIGSEGV))].contains(ending))
    try expectRestored(explorer)
  }

  @Test func `a terminal that goes away takes the program along`() throws {
    let explorer = try Explorer()
    let before = explorer.cpuTime
    explorer.hangUp()
    try explorer.wait()
    #expect(explorer.cpuTime - before < .milliseconds(500))
  }

  @Test func `a terminal that goes away without a signal takes the program along`() throws {
    let explorer = try Explorer(script: "trap '' HUP; exec \"$0\"")
    try explorer.waitFor("France")
    explorer.waitUntilQuiet()
    let before = explorer.cpuTime
    explorer.hangUp()
    try explorer.wait()
    #expect(explorer.cpuTime - before < .milliseconds(500))
  }

  @Test(arguments: [true, false])
  func `Ctrl-Z and a stop signal give the terminal back, and the program goes on where it was`(
    byKey: Bool
  ) throws {
    let explorer = try Explorer(
      script: """
        set -m; echo before
        sh -c 'echo $$ >"$HOME/id"; exec "$0"' "$0"
        echo stopped; read line; fg; echo "ended by $?"
        """)
    try explorer.waitFor("France")
    try explorer.moveDown(to: "France")
    let modes = explorer.modes
    if byKey {
      try explorer.press("C-z")
    } else {
      let id = try explorer.folder.text(of: "id").trimmingCharacters(in: .newlines)
      kill(try #require(pid_t(id)), SIGTSTP)
    }
    try explorer.waitFor("stopped")
    try expectRestored(explorer)
    #expect(explorer.find("before") != nil)

    try explorer.press("Enter")
    try explorer.waitForCursor(on: "France")
    explorer.waitUntilQuiet()
    #expect(explorer.modes == modes)
    try explorer.press("Up")
    try explorer.waitForCursor(on: "China")
    try explorer.press("q")
    try explorer.waitFor("ended by 0")
    try explorer.wait()
    try expectRestored(explorer)
  }

  @Test func `what stood on the screen before stands there again`() throws {
    let explorer = try Explorer(script: "echo before; \"$0\"; echo after")
    try explorer.waitFor("France")
    #expect(explorer.find("before") == nil)
    try explorer.press("q")
    try explorer.wait()
    #expect(explorer.screen.prefix(2) == ["before", "after"])
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(terminal.modes == .untouched, sourceLocation: sourceLocation)
    let settings = try terminal.settings
    #expect(settings == terminal.settingsAtStart, sourceLocation: sourceLocation)
  }
}
