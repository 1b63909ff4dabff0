import Foundation
import PseudoTerminal
import Testing

/// The corpus as files beside the explorer: editors, changes, exports.
@Suite struct EditingTests {
  /// Opens the explorer on a copy of the bundled corpus, with a program as the editor.
  private func explorer(
    editor script: String = "exit 0", filter: String = "init:stargate"
  ) throws -> Explorer {
    let explorer = try Explorer(
      script: """
        cp -R "$PLEDGEBOOK_CORPUS" "$HOME/Corpus"
        printf '%s\\n' '#!/bin/sh' '\(script)' >"$HOME/editor"; chmod +x "$HOME/editor"
        EDITOR="$HOME/editor --fast"; export EDITOR
        "$0" browse --corpus "$HOME/Corpus" \(filter); echo "ended: $?"
        """, size: .large)
    try explorer.waitFor("Stargate")
    try explorer.waitFor("1\u{A0}initiative")
    explorer.waitUntilQuiet()
    return explorer
  }

  private func file(_ explorer: Explorer) -> String {
    explorer.folder.path + "/Corpus/initiatives/US/stargate.toml"
  }

  private func rename(_ name: String, in explorer: Explorer, moving: Bool = false) throws {
    let file = file(explorer)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("name = ") ? "name = \"\(name)\"" : String($0)
    }
    try Data(lines.joined(separator: "\n").utf8)
      .write(to: URL(filePath: file), options: moving ? .atomic : [])
  }

  @Test func `e hands file and line to the editor, and takes the terminal back`() throws {
    let explorer = try explorer(
      editor: "printf \"%s|\" \"$@\" >\"$HOME/args\"; stty -a >\"$HOME/modes\"; echo edited")
    let modes = explorer.modes
    try explorer.press("Enter")
    try explorer.press("e")
    try explorer.waitFor("The corpus was read again")
    #expect(
      try explorer.folder.text(of: "args") == "--fast|+1|\(file(explorer))|")
    // The editor had a terminal that echoes, as the shell has it.
    #expect(try explorer.folder.text(of: "modes").contains(" echo "))
    #expect(explorer.modes == modes)
    #expect(explorer.find("edited") == nil)
    try explorer.press("Down")
    try explorer.press("Q")
    try explorer.waitFor("ended: 0")
    #expect(explorer.modes == .untouched)
  }

  @Test func `what the editor changes is shown, with the cursor where it was`() throws {
    let explorer = try explorer(
      editor: "sed -i.old \"s/^name = .*/name = \\\"Renamed\\\"/\" \"$3\"")
    try explorer.press("Enter")
    try explorer.press("e")
    try explorer.waitFor("▸ Renamed")
  }

  @Test func `an editor that is killed in the middle gives a whole screen back`() throws {
    let explorer = try explorer(
      editor: "stty raw -echo; printf \"\\033[?1003h\\033[?25hgarbage\"; kill -9 $$")
    let before = explorer.screen.dropLast(2)
    try explorer.press("e")
    try explorer.press("Down")
    try explorer.press("e")
    try explorer.waitFor("was ended by signal 9")
    explorer.waitUntilQuiet()
    #expect(explorer.find("garbage") == nil)
    #expect(explorer.screen.dropLast(2).count == before.count)
    #expect(explorer.modes.isAlternateScreenOn && !explorer.modes.isCursorShown)
    try explorer.press("Q")
    try explorer.waitFor("ended: 0")
    #expect(explorer.modes == .untouched)
  }

  @Test func `Ctrl-C in the editor ends the editor alone`() throws {
    let explorer = try explorer(editor: "echo waits; sleep 100")
    try explorer.press("Enter")
    try explorer.press("e")
    try explorer.waitFor("waits")
    explorer.waitUntilQuiet()
    try explorer.press("C-c")
    try explorer.waitFor("was ended by signal 2")
    #expect(explorer.isRunning)
  }

  @Test func `Ctrl-Z in the editor stops both, and fg goes on in the editor`() throws {
    let explorer = try Explorer(
      script: """
        printf '%s\\n' '#!/bin/sh' 'echo waits; read word; echo "$word" >"$HOME/said"' \
          >"$HOME/editor"
        chmod +x "$HOME/editor"; EDITOR="$HOME/editor"; export EDITOR
        set -m; "$0" browse init:stargate; echo stopped; read line; fg; echo "ended by $?"
        """, size: .large)
    try explorer.waitFor("1\u{A0}initiative")
    explorer.waitUntilQuiet()
    try explorer.press("Enter")
    try explorer.press("e")
    try explorer.waitFor("waits")
    try explorer.press("C-z")
    try explorer.waitFor("stopped")
    #expect(explorer.modes == .untouched)
    #expect(try explorer.settings == explorer.settingsAtStart)

    try explorer.press("Enter")
    explorer.waitUntilQuiet()
    #expect(!explorer.modes.isAlternateScreenOn)
    try explorer.type("resumed")
    try explorer.press("Enter")
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet()
    #expect(try explorer.folder.text(of: "said") == "resumed\n")
    #expect(explorer.modes.isAlternateScreenOn && explorer.modes.isMouseReported)
    try explorer.press("Q")
    try explorer.waitFor("ended by 0")
    #expect(explorer.modes == .untouched)
  }

  @Test func `a missing editor is told`() throws {
    let explorer = try Explorer(
      ["browse", "init:stargate"], environment: ["VISUAL": "no-such-editor"], ready: "Stargate")
    try explorer.press("Enter")
    try explorer.press("e")
    try explorer.waitFor("There is no program “no-such-editor”")
  }

  @Test(arguments: [false, true])
  func `a file that changes is shown without a key`(moving: Bool) throws {
    let explorer = try explorer()
    try explorer.press("Enter")
    explorer.waitUntilQuiet()
    try rename("Changed outside", in: explorer, moving: moving)
    try explorer.waitFor("▸ Changed outside")
    try rename("Changed again", in: explorer, moving: moving)
    try explorer.waitFor("▸ Changed again")
  }

  @Test func `a fault is told, and mended it is gone`() throws {
    let explorer = try explorer(filter: "kind:infrastructure Stargate")
    let file = URL(filePath: explorer.folder.path + "/Corpus/initiatives/US/broken.toml")
    try Data("name = \n".utf8).write(to: file)
    try explorer.waitFor("1\u{A0}fault in the corpus: W shows")
    try explorer.press("W")
    try explorer.waitFor("broken.toml:1")
    try FileManager.default.removeItem(at: file)
    try explorer.waitForNo("broken.toml:1")
  }

  @Test func `a watching explorer rests`() throws {
    let explorer = try explorer()
    explorer.waitUntilQuiet(for: .milliseconds(500))
    let (bytes, time) = (explorer.bytesWritten, explorer.cpuTime)
    explorer.waitUntilQuiet(for: .seconds(1))
    #expect(explorer.bytesWritten == bytes)
    #expect(explorer.cpuTime - time < .milliseconds(2))
  }

  @Test func `x writes a file that the shell finds, and asks before it replaces one`() throws {
    let explorer = try explorer()
    try explorer.press("x")
    try explorer.type("~/out.csv")
    try explorer.press("Enter")
    try explorer.waitFor("out.csv: 1\u{A0}initiative written")
    #expect(try explorer.folder.text(of: "out.csv").contains("stargate/total"))
    try explorer.press("x")
    try explorer.type("~/out.csv")
    try explorer.press("Enter")
    try explorer.waitFor("Replace it?")
  }
}
