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
