import Foundation
import PseudoTerminal
import Testing

/// What the reader sees first.
@Suite struct OpeningTests {
  @Test(arguments: [PseudoTerminal.Size.ordinary, .large, .vast])
  func `the explorer opens on the places and initiatives of the bundled corpus`(
    size: PseudoTerminal.Size
  ) throws {
    let explorer = try Explorer(size: size, environment: Program.cold)
    for text in ["Places", "All places", "United States", "Initiatives", "Stargate", "announced"] {
      try explorer.waitFor(text)
    }
    #expect(explorer.screen.allSatisfy { !$0.isEmpty })
    #expect(explorer.modes.isAlternateScreenOn)
    #expect(!explorer.modes.isCursorShown)
  }

  /// Terminals that people use, and some of which terminfo has no size or no alternate screen.
  @Test(arguments: [
    "xterm", "screen", "tmux-256color", "linux", "vt100", "vt220", "ansi", "rxvt",
  ])
  func `every terminal that can move its cursor shows it`(name: String) throws {
    let explorer = try Explorer(environment: ["TERM": name])
    try explorer.press("q")
    #expect(try explorer.wait() == .exit(status: 0))
    #expect(try explorer.settings == explorer.settingsAtStart)
  }

  @Test func `the smallest screen shows the places alone and Enter leads to the initiatives`()
    throws
  {
    let explorer = try Explorer(size: .small, ready: "United States")
    #expect(explorer.find("Stargate") == nil)
    try explorer.press("Enter")
    try explorer.waitFor("Stargate")
  }

  @Test(arguments: [PseudoTerminal.Size.ordinary, .large, .vast, .small])
  func `the amounts have a pane of their own where there is room`(size: PseudoTerminal.Size) throws
  {
    let explorer = try Explorer(size: size, ready: "United States")
    guard size.columns < 100 else {
      try explorer.waitFor("Amounts · Stargate")
      return
    }
    #expect(explorer.find("Amounts") == nil)
  }

  @Test func `the row under the cursor stands on a ground of its own`() throws {
    let explorer = try Explorer()
    let ground = try #require(explorer.cells(showing: "France").first).background
    let selected = explorer.cells(showing: "▸ All places")
    #expect(!selected.isEmpty)
    #expect(selected.allSatisfy { $0.background != ground })
    #expect(Set(selected.map(\.background)).count == 1)
  }

  @Test func `a second start reads the cache and shows the same`() throws {
    let explorer = try Explorer(
      script: "\"$0\"; echo between; read line; \"$0\"", environment: Program.cold)
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet()
    let first = explorer.screen
    try explorer.press("q")
    try explorer.waitFor("between")
    try explorer.press("Enter")
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet()
    #expect(explorer.screen == first)
  }

  /// Opens the explorer on a copy of the corpus that was changed since it was opened before.
  private func secondStart(after change: String, then command: String) throws -> Explorer {
    try Explorer(
      script: """
        cp -R "$PLEDGEBOOK_CORPUS" "$HOME/Corpus"; PLEDGEBOOK_CORPUS="$HOME/Corpus"
        export PLEDGEBOOK_CORPUS; cd "$HOME/Corpus/initiatives"
        "$0" list init:stargate >"$HOME/before"; ls "$HOME/.cache/pledgebook" >"$HOME/caches"
        \(change); \(command)
        """, size: .large, environment: Program.cold)
  }

  @Test func `what changed since the last run replaces what the cache has, which is said`() throws {
    let explorer = try secondStart(
      after: "sed -i.old 's/^name = .*/name = \"Changed between\"/' US/stargate.toml",
      then: "\"$0\" init:stargate")
    try explorer.waitFor("▸ Changed between")
    try explorer.waitFor("The corpus was read again")
    #expect(explorer.find("▸ Stargate") == nil)
    #expect(try explorer.folder.text(of: "before").contains("Stargate"))
    try explorer.press("Down")
    try explorer.waitForNo("The corpus was read again")
  }

  @Test func `faults that came since the last run are told`() throws {
    let explorer = try secondStart(
      after: "echo 'name = ' >US/broken.toml", then: "\"$0\"")
    try explorer.waitFor("1\u{A0}fault in the corpus: W shows")
    try explorer.press("W")
    try explorer.waitFor("broken.toml:1")
  }

  @Test func `nothing is said where nothing has changed`() throws {
    let explorer = try secondStart(after: "true", then: "\"$0\"")
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet(for: .milliseconds(500))
    #expect(explorer.find("corpus") == nil)
  }

  @Test func `commands and the dialogue in lines look at the files first`() throws {
    let explorer = try secondStart(
      after: "rm US/stargate.toml",
      then: """
        "$0" list init:stargate; echo "list: $?"
        echo 'quit' | "$0" --plain init:stargate >"$HOME/plain"; echo "done: $?"
        ls "$HOME/.cache/pledgebook" | wc -l >"$HOME/count"
        """)
    try explorer.waitFor("list: 1")
    try explorer.waitFor("done: 0")
    #expect(try !explorer.folder.text(of: "plain").contains("OpenAI"))
    #expect(explorer.find("OpenAI") == nil)
  }

  @Test func `a corpus with a broken file opens without it, and W tells what is wrong and where`()
    throws
  {
    let folder = try brokenCorpus()
    let explorer = try Explorer(["--corpus", folder.path + "/Corpus"], size: .large)
    try explorer.waitFor("in the corpus: W shows")
    try explorer.press("W")
    try explorer.waitFor("pleias.toml:3")
    try explorer.press("Escape")
    try explorer.waitForNo("pleias.toml:3")
  }

  @Test(arguments: [
    ("en", "the corpus 'mine' is not there: "), ("fr", "le corpus « mine » est absent : "),
  ])
  func `a corpus that was added and is gone is told, and the rest opens`(
    language: String, notice: String
  ) throws {
    let explorer = try Explorer(
      script: """
        added="$HOME/.local/share/pledgebook/corpora"; mkdir -p "$added"
        ln -s /nowhere/mine "$added/mine"; exec "$0" --lang "$1"
        """, arguments: [language], size: .large)
    try explorer.waitFor(notice + "/nowhere/mine")
    try explorer.waitFor("Stargate")
    try explorer.press("W")
    try explorer.waitFor("corpus remove mine")
    try explorer.press("Escape")
    try explorer.waitForNo("corpus remove mine")
  }

  @Test(arguments: [
    ("en", "No cache, so that every start reads the corpus: /dev/null"),
    ("fr", "Sans cache, chaque démarrage relit le corpus : /dev/null"),
  ])
  func `a cache that cannot be used is told at first, until a key is pressed`(
    language: String, notice: String
  ) throws {
    let explorer = try Explorer(
      ["--lang", language], environment: ["XDG_CACHE_HOME": "/dev/null"])
    try explorer.waitFor(notice)
    try explorer.press("Down")
    try explorer.waitForNo(notice)
  }

  @Test func `faults in the corpus are told rather than a cache that cannot be used`() throws {
    let folder = try brokenCorpus()
    let explorer = try Explorer(
      ["--corpus", folder.path + "/Corpus"], environment: ["XDG_CACHE_HOME": "/dev/null"])
    try explorer.waitFor("in the corpus: W shows")
    #expect(explorer.find("No cache") == nil)
  }

  /// A folder with a copy of the bundled corpus in which a file has a fault on its third line.
  private func brokenCorpus() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let corpus = folder.path + "/Corpus"
    try FileManager.default.copyItem(atPath: Program.corpus.path(), toPath: corpus)
    let broken = corpus + "/initiatives/FR/pleias.toml"
    let text = try String(contentsOfFile: broken, encoding: .utf8)
    try text.replacing("kind = \"", with: "kind = \"un")
      .write(toFile: broken, atomically: true, encoding: .utf8)
    return folder
  }
}
