import Foundation
import PledgeExplorer
import Testing

@testable import pledgebook

/// The clipboard and the browser, as an environment has them.
@Suite struct DesktopTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], ClipboardSequence.Multiplexer.none),
    (["TERM": "xterm-256color", "TMUX": "/tmp/tmux-1/default,1,0"], .tmux),
    (["TERM": "tmux-256color"], .tmux), (["TERM": "screen-256color"], .screen),
    (["TERM": "screen-256color", "TERM_PROGRAM": "tmux"], .tmux),
    (["TERM": "screen.xterm-256color", "STY": "1.pts-0"], .screen), ([:], .none),
  ])
  func `what stands between the program and the terminal is told by the environment`(
    environment: [String: String], expected: ClipboardSequence.Multiplexer
  ) {
    #expect(ClipboardSequence.Multiplexer(environment) == expected)
  }

  @Test func `a text is sent in base64, so that nothing in it reaches the terminal`() {
    let sequence = ClipboardSequence("109 Md€\n\u{1B}[2J", through: .none)
    #expect(sequence?.text == "\u{1B}]52;c;MTA5IE1k4oKsChtbMko=\u{7}")
  }

  @Test func `in tmux it is sent as it is and once more wrapped, its escapes doubled`() {
    let sequence = ClipboardSequence("a", through: .tmux)
    #expect(
      sequence?.text
        == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }

  @Test func `in GNU Screen it is sent in parts that it passes on`() throws {
    let text = String(repeating: "x", count: 3_000)
    let sequence = try #require(ClipboardSequence(text, through: .screen)).text
    let parts = sequence.components(separatedBy: "\u{1B}\\").dropLast()
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
    let joined = parts.map { $0.dropFirst(2) }.joined()
    #expect(joined == ClipboardSequence(text, through: .none)?.text)
  }

  @Test func `a text that is too long for terminals is not sent`() {
    #expect(ClipboardSequence(String(repeating: "x", count: 56_000), through: .none) != nil)
    #expect(ClipboardSequence(String(repeating: "x", count: 57_000), through: .none) == nil)
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], true), (["TERM": "linux"], false),
    (["TERM": "xterm-256color", "VTE_VERSION": "7600"], false),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
    (["TERM": "xterm-256color", "VTE_VERSION": "7600", "SSH_TTY": "/dev/pts/1"], true),
  ])
  func `terminals without a clipboard of their own are known`(
    environment: [String: String], expected: Bool
  ) {
    #expect(DesktopPrograms(environment: environment).hasTerminalClipboard == expected)
  }

  @Test func `programs for the clipboard are those of the display that there is`() {
    func names(_ environment: [String: String], isMac: Bool = false) -> [String] {
      DesktopPrograms(environment: environment, isMac: isMac).clipboards.map(\.name)
    }
    #expect(names([:]).isEmpty)
    #expect(
      names(["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]) == ["wl-copy", "xclip", "xsel"])
    #expect(names(["DISPLAY": ":0"]) == ["xclip", "xsel"])
    #expect(names([:], isMac: true) == ["pbcopy"])
    #expect(names(["DISPLAY": "localhost:10", "SSH_TTY": "/dev/pts/1"]).isEmpty)
  }

  @Test func `the browser that the environment names comes first, its address one argument`() {
    let address = "https://example.org/?a=1&b=$(date)"
    func calls(_ environment: [String: String]) -> [ProgramCall] {
      DesktopPrograms(environment: environment, isMac: false).browsers(for: address)
    }
    #expect(calls([:]).isEmpty)
    #expect(calls(["DISPLAY": ":0"]) == [ProgramCall("xdg-open", address)])
    #expect(
      calls(["BROWSER": "firefox --new-tab %s:w3m", "DISPLAY": ":0"]) == [
        ProgramCall("firefox", "--new-tab", address), ProgramCall("w3m", address),
        ProgramCall("xdg-open", address),
      ])
  }

  @Test func `a program is not looked for in the working folder`() {
    let child = ChildProcess(environment: ["PATH": ":.:bin:/bin:/usr/bin"])
    #expect(child.path(of: "sh")?.hasPrefix("/") == true)
    #expect(ChildProcess(environment: ["PATH": ""]).path(of: "sh") == nil)
  }

  @Test func `a program that was started is taken note of when it has ended`() throws {
    let program = try #require(
      StartedProgram("/bin/sh", ["sh", "-c", "read line; exit 3"], .beside(input: nil)))
    #expect(program.wait() == 3 << 8)
    let other = try #require(StartedProgram("/bin/sleep", ["sleep", "60"], .beside(input: nil)))
    other.terminate()
    #expect(other.wait() == SIGTERM)
    other.terminate()
    #expect(StartedProgram("/no/such/program", ["program"], .beside(input: nil)) == nil)
  }

  @Test func `a program that leaves a child behind, as xclip does, has ended`() {
    let child = ChildProcess(environment: ["PATH": "/bin:/usr/bin"])
    let start = ContinuousClock.now
    #expect(child.run(ProgramCall("sh", "-c", "cat >/dev/null; sleep 20 & exit 0"), input: "text"))
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test func `a program gets the text on its standard input`() {
    let child = ChildProcess(environment: ["PATH": "/bin:/usr/bin"])
    let text = String(repeating: "109 Md€\n", count: 20_000)
    #expect(child.run(ProgramCall("grep", "-c", "109 Md€"), input: text))
    #expect(!child.run(ProgramCall("grep", "-c", "nothing"), input: text))
    #expect(!child.run(ProgramCall("no-such-program-anywhere"), input: text))
  }

  @Test func `the terminal's clipboard is asked where there is one`() {
    var sent: [String] = []
    let desktop = UserDesktop(["TERM": "xterm-256color"]) {
      sent.append($0)
      return true
    }
    #expect(desktop.copy("a") == .terminal)
    #expect(sent == ["\u{1B}]52;c;YQ==\u{7}"])
    #expect(desktop.copy(String(repeating: "x", count: 100_000)) == nil)
    #expect(UserDesktop(["TERM": "xterm"]) { _ in false }.copy("a") == nil)
  }

  @Test func `without a browser nothing is opened`() {
    #expect(UserDesktop([:]) { _ in true }.open("https://example.org") == nil)
  }
}
