import Foundation
import PseudoTerminal
import Testing

/// The harness on programs that every system has.
@Suite struct PseudoTerminalTests {
  private func shell(
    _ script: String,
    _ environment: [String: String] = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"],
    size: PseudoTerminal.Size = PseudoTerminal.Size(columns: 40, rows: 6)
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: "/bin/sh", arguments: ["-c", script], environment: environment, size: size)
  }

  @Test func `what a program writes stands on the screen`() throws {
    let terminal = try shell("printf 'one\\r\\n  two\\r\\n'")
    #expect(try terminal.wait() == .exit(status: 0))
    #expect(terminal.screen == ["one", "  two", "", "", "", ""])
    #expect(terminal.cursor == PseudoTerminal.Point(column: 0, row: 2))
    #expect(terminal.bytesWritten == "one\r\n  two\r\n".utf8.count + 2)
  }

  @Test func `a program gets its arguments as they are`() throws {
    let terminal = try PseudoTerminal(
      program: "/bin/sh", arguments: ["-c", "printf '<%s>' \"$@\"", "sh", "a b", "", "é"])
    try terminal.waitFor("<a b><><é>")
  }

  @Test func `a program gets the environment that it is given and nothing else`() throws {
    let terminal = try PseudoTerminal(
      program: "/usr/bin/env", environment: ["TERM": "xterm-256color", "ONE": "1"])
    try terminal.wait()
    #expect(terminal.screen.filter { !$0.isEmpty } == ["ONE=1", "TERM=xterm-256color"])
  }

  @Test func `a program has its terminal for standard streams and for control, and no other file`()
    throws
  {
    let terminal = try shell("tty; tty </dev/tty >/dev/tty; echo /dev/fd/*; echo over")
    try terminal.waitFor("over")
    #expect(terminal.screen[0].hasPrefix("/dev/"))
    #expect(terminal.screen[1] == "/dev/tty" || terminal.screen[1] == terminal.screen[0])
    // The fourth is the shell's own, which it reads the folder with.
    #expect(terminal.screen[2] == "/dev/fd/0 /dev/fd/1 /dev/fd/2 /dev/fd/3")
  }

  @Test func `the program leads a session of its own`() throws {
    let terminal = try shell("echo ready; exec cat")
    try terminal.waitFor("ready")
    #expect(getsid(terminal.processID) == terminal.processID)
  }

  @Test func `a program that is not there is an error that names it`() {
    #expect(throws: PseudoTerminalError.cannotRun("/no/such/program", errorNumber: ENOENT)) {
      _ = try PseudoTerminal(program: "/no/such/program")
    }
  }

  @Test func `what is typed reaches the program`() throws {
    let terminal = try shell("read line; echo \"<$line>\"")
    try terminal.type("déjà")
    try terminal.press("Space", "v", "u", "Enter")
    try terminal.waitFor("<déjà vu>")
  }

  @Test(arguments: [
    ("Enter", "^M"), ("Escape", "^["), ("Tab", "^I"), ("S-Tab", "^[[Z"), ("Backspace", "^?"),
    ("Up", "^[[A"), ("Left", "^[[D"), ("S-Up", "^[[1;2A"), ("Home", "^[[H"), ("Delete", "^[[3~"),
    ("PageDown", "^[[6~"), ("F1", "^[OP"), ("F2", "^[OQ"), ("F5", "^[[15~"), ("F12", "^[[24~"),
    ("C-c", "^C"), ("C-z", "^Z"), ("C-Space", "^@"), ("M-x", "^[x"), ("S-a", "A"), ("é", "M-CM-)"),
  ])
  func `a key sends what a terminal sends`(key: String, shown: String) throws {
    let terminal = try shell("stty raw -echo; printf ready; cat -vt")
    try terminal.waitFor("ready")
    try terminal.press(key)
    try terminal.waitFor("ready" + shown)
  }

  @Test func `cursor keys follow the mode that the program has set`() throws {
    let terminal = try shell("stty raw -echo; printf '\\033[?1hready'; cat -v")
    try terminal.waitFor("ready")
    #expect(terminal.modes.areCursorKeysForApplications)
    try terminal.press("Up")
    try terminal.waitFor("^[OA")
  }

  @Test func `a key that is none is an error`() throws {
    let terminal = try shell("cat")
    #expect(throws: PseudoTerminalError.unknownKey("Entr")) { try terminal.press("Entr") }
    #expect(throws: PseudoTerminalError.unknownKey("C-1")) { try terminal.press("C-1") }
  }

  @Test func `a paste comes between marks where the program asks for that`() throws {
    let terminal = try shell("stty raw -echo; printf 'plain '; cat -v")
    try terminal.waitFor("plain ")
    try terminal.paste("a\rb")
    try terminal.waitFor("plain a^Mb")
    let bracketed = try shell("stty raw -echo; printf '\\033[?2004hmarked '; cat -v")
    try bracketed.waitFor("marked ")
    #expect(bracketed.modes.isPasteBracketed)
    try bracketed.paste("a\rb")
    try bracketed.waitFor("marked ^[[200~a^Mb^[[201~")
  }

  @Test func `a paste larger than the line's buffer arrives whole`() throws {
    let terminal = try shell("stty raw -echo; printf ready; head -c 300000 | wc -c; printf over")
    try terminal.waitFor("ready")
    try terminal.paste(String(repeating: "x", count: 300_000))
    try terminal.waitFor("over")
    #expect(terminal.text.contains("300000"))
  }

  @Test func `the terminal answers a program that asks for the cursor's place`() throws {
    let terminal = try shell("stty raw -echo; printf '\\033[6n'; cat -v")
    try terminal.waitFor("^[[1;1R")
  }

  @Test func `a resize is told to the program and changes the screen`() throws {
    let terminal = try shell(
      "trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.05; done")
    try terminal.waitFor("ready")
    terminal.resize(to: PseudoTerminal.Size(columns: 100, rows: 30))
    try terminal.waitFor("30 100")
    #expect(terminal.screen.count == 30)
    #expect(terminal.size.description == "100x30")
  }

  @Test func `an ending is told as exit status or signal`() throws {
    #expect(try shell("exit 7").wait() == .exit(status: 7))
    let killed = try shell("echo ready; exec cat")
    try killed.waitFor("ready")
    #expect(killed.isRunning)
    killed.signal(SIGTERM)
    #expect(try killed.wait() == .signal(Int(SIGTERM)))
    #expect(!killed.isRunning)
    let interrupted = try shell("echo ready; exec cat")
    try interrupted.waitFor("ready")
    try interrupted.press("C-c")
    #expect(try interrupted.wait() == .signal(Int(SIGINT)))
  }

  @Test func `a hang-up ends the program`() throws {
    let terminal = try shell("echo ready; exec cat")
    try terminal.waitFor("ready")
    terminal.hangUp()
    #expect(try terminal.wait() == .signal(Int(SIGHUP)))
    #expect(throws: PseudoTerminalError.hungUp) { try terminal.type("x") }
  }

  @Test func `a hang-up is the end of input for a program that ignores its signal`() throws {
    let terminal = try shell("trap '' HUP; echo ready; cat; exit 3")
    try terminal.waitFor("ready")
    terminal.hangUp()
    #expect(try terminal.wait() == .exit(status: 3))
  }

  @Test func `a program goes with its terminal`() throws {
    var terminal: PseudoTerminal? = try shell(
      "trap '' HUP TERM; echo ready; while :; do sleep 1; done")
    try terminal?.waitFor("ready")
    let process = try #require(terminal?.processID)
    terminal = nil
    #expect(kill(process, 0) == -1)
    #expect(errno == ESRCH)
  }

  @Test func `settings of the line that a program leaves changed are seen`() throws {
    let terminal = try shell("stty -echo -icanon; echo set; read x; stty echo icanon; echo back")
    try terminal.waitFor("set")
    let changed = try terminal.settings
    #expect(changed != terminal.settingsAtStart)
    #expect(!changed.isEchoing && !changed.isEditing)
    try terminal.press("Enter")
    try terminal.wait()
    let left = try terminal.settings
    #expect(left.isEchoing && left.isEditing)
    #expect(left.local == terminal.settingsAtStart.local)
  }

  @Test func `settings that nobody touches stay`() throws {
    let terminal = try shell("true")
    try terminal.wait()
    #expect(try terminal.settings == terminal.settingsAtStart)
  }

  @Test func `waiting uses no processor and sees processor time that the program uses`() throws {
    let terminal = try shell("echo ready; exec cat")
    try terminal.waitFor("ready")
    terminal.waitUntilQuiet()
    let before = terminal.cpuTime
    terminal.waitUntilQuiet(for: .milliseconds(300))
    #expect(terminal.cpuTime - before < .milliseconds(10))
    let busy = try shell("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; echo over; read x")
    try busy.waitFor("over")
    #expect(busy.cpuTime > .milliseconds(20))
    try busy.press("Enter")
    try busy.wait()
    #expect(busy.cpuTime > .milliseconds(20))
  }

  #if os(Linux)
    @Test func `a program that computes is not quiet, nor is one whose child does`() throws {
      let script = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; echo over"
      for script in [script, "sh -c '\(script)'; true"] {
        let terminal = try shell("echo ready; \(script); read x")
        try terminal.waitFor("ready")
        terminal.waitUntilQuiet(for: .milliseconds(1))
        #expect(terminal.find("over") != nil)
      }
    }
  #endif

  @Test func `a text that does not come fails with the whole screen`() throws {
    let terminal = try shell("echo something else; exec cat", size: .init(columns: 20, rows: 2))
    try terminal.waitFor("else")
    let failure = #expect(throws: TerminalTimeout.self) {
      try terminal.waitFor("never", seconds: 0.2, file: "Some/File.swift", line: 7)
    }
    #expect(
      failure?.description == """
        Some/File.swift:7: waited 0.2 s in vain until “never” is shown
        /bin/sh: it still runs; 20x2, cursor at column 0, row 1, 16 bytes written
        ┌────────────────────
        │something else
        │
        └────────────────────
        """)
  }

  @Test func `waiting stops when the program ends`() throws {
    let terminal = try shell("exit 2")
    let start = ContinuousClock.now
    let failure = #expect(throws: TerminalTimeout.self) {
      try terminal.waitFor("never", seconds: 100)
    }
    #expect(failure?.description.contains("it ended with exit status 2") == true)
    #expect(.now - start < .seconds(50))
  }

  @Test func `waiting ends in time also while the program writes without end`() throws {
    let terminal = try shell("while :; do echo y; done")
    let start = ContinuousClock.now
    #expect(throws: TerminalTimeout.self) { try terminal.waitFor("never", seconds: 0.5) }
    #expect(.now - start < .seconds(30))
  }
}
