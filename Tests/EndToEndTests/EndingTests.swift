import Foundation
import PseudoTerminal
import Testing

/// However the program ends, the terminal is as it was.
@Suite struct EndingTests {
  @Test func `q at the top ends it`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("q")
    #expect(try terminal.wait() == .exit(status: 0))
    try expectRestored(terminal)
  }

  @Test func `q goes one level out before it ends`() throws {
    let explorer = try Explorer()
    try explorer.moveDown(to: "United States")
    try explorer.terminal.press("Enter")
    explorer.terminal.waitUntilQuiet()
    try explorer.terminal.press("q")
    explorer.terminal.waitUntilQuiet()
    #expect(explorer.terminal.isRunning)
    try explorer.terminal.press("q")
    #expect(try explorer.terminal.wait() == .exit(status: 0))
  }

  @Test func `Escape never ends it`() throws {
    let terminal = try Explorer().terminal
    for _ in 0..<3 {
      try terminal.press("Escape")
      terminal.waitUntilQuiet()
    }
    #expect(terminal.isRunning)
  }

  @Test func `Ctrl-C ends it`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("C-c")
    let ending = try terminal.wait()
    #expect([.exit(status: 0), .exit(status: 130), .signal(Int(SIGINT))].contains(ending))
    try expectRestored(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends it and is told as the cause`(signal: Int32) throws {
    let terminal = try Explorer().terminal
    terminal.signal(signal)
    let ending = try terminal.wait(seconds: 5)
    #expect([.signal(Int(signal)), .exit(status: 128 + Int(signal))].contains(ending))
    try expectRestored(terminal)
  }

  @Test func `a fault of the program gives the terminal back too`() throws {
    let terminal = try Explorer().terminal
    terminal.signal(SIGSEGV)
    let ending = try terminal.wait()
    #expect([.signal(Int(SIGSEGV)), .exit(status: 128 + Int(SIGSEGV))].contains(ending))
    try expectRestored(terminal)
  }

  @Test func `a terminal that goes away takes the program along`() throws {
    let terminal = try Explorer().terminal
    let before = terminal.cpuTime
    terminal.hangUp()
    try terminal.wait(seconds: 5)
    #expect(terminal.cpuTime - before < .milliseconds(500))
  }

  @Test func `a terminal that goes away without a signal takes the program along`() throws {
    let explorer = try Explorer(script: "trap '' HUP; exec \"$0\"")
    try explorer.terminal.waitFor("France", seconds: 30)
    let before = explorer.terminal.cpuTime
    explorer.terminal.hangUp()
    try explorer.terminal.wait(seconds: 5)
    #expect(explorer.terminal.cpuTime - before < .milliseconds(500))
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
    let terminal = explorer.terminal
    try terminal.waitFor("France", seconds: 30)
    try explorer.moveDown(to: "France")
    if byKey {
      try terminal.press("C-z")
    } else {
      let id = try explorer.folder.text(of: "id").trimmingCharacters(in: .newlines)
      kill(try #require(pid_t(id)), SIGTSTP)
    }
    try terminal.waitFor("stopped")
    try expectRestored(terminal)
    #expect(terminal.find("before") != nil)

    try terminal.press("Enter")
    try explorer.waitForCursor(on: "France")
    terminal.waitUntilQuiet()
    #expect(terminal.modes.isPasteBracketed && terminal.modes.isAlternateScreenOn)
    try terminal.press("Up")
    try explorer.waitForCursor(on: "European")
    try terminal.press("q")
    try terminal.waitFor("ended by 0")
    try terminal.wait()
    try expectRestored(terminal)
  }

  @Test func `what stood on the screen before stands there again`() throws {
    let explorer = try Explorer(script: "echo before; \"$0\"; echo after")
    try explorer.terminal.waitFor("France", seconds: 30)
    #expect(explorer.terminal.find("before") == nil)
    try explorer.terminal.press("q")
    try explorer.terminal.wait()
    #expect(explorer.terminal.screen.prefix(2) == ["before", "after"])
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(terminal.modes == .untouched, sourceLocation: sourceLocation)
    let settings = try terminal.settings
    #expect(settings == terminal.settingsAtStart, sourceLocation: sourceLocation)
  }
}
