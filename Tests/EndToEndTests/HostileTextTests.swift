import Foundation
import PseudoTerminal
import Testing

/// A corpus whose texts and file names a terminal would obey.
@Suite struct HostileTextTests {
  private static let hostile =
    "\u{1B}]0;evil\u{7}\u{1B}[2J\u{9B}31m\u{9D}0;x\u{9C}one\rtwo\u{8}\u{202E}\u{2066}\u{200B}\u{E0041}\0"

  /// Texts that a careless program runs, formats, or measures wrongly.
  private static let odd = [
    "%s%n%x %1$s {0} ${x} \\(x)", "; $(touch PWNED) `touch PWNED` ' \" | & > PWNED --exec=PWNED",
    "Z" + String(repeating: "\u{301}\u{327}\u{20DD}", count: 500) + "algo",
    "日本語 한국어 ﾊﾝｶｸ é 𝒜 ไทย देवनागरी עברית عربي ❤️ 🇫🇷 👩‍👩‍👧‍👦 x",
    String(repeating: "long ", count: 400),
  ]

  /// A folder with a small corpus in which every name begins with a text.
  private func hostileCorpus(_ hostile: String = hostile) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    let corpus = folder.path + "/Corpus"
    try files.copyItem(atPath: Program.corpus.path(), toPath: corpus)
    for country in try files.contentsOfDirectory(atPath: corpus + "/initiatives")
    where country != "FR" {
      try files.removeItem(atPath: "\(corpus)/initiatives/\(country)")
    }
    let escaped = hostile.unicodeScalars.map { "\\U" + hexadecimal($0.value) }.joined()
    for name in try files.subpathsOfDirectory(atPath: corpus) where name.hasSuffix(".toml") {
      let path = "\(corpus)/\(name)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("en = \"", with: "en = \"\(escaped)")
        .replacing("title = \"", with: "title = \"\(escaped)")
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    try "\u{1B}]0;x\u{7} = 1\n".write(
      toFile: "\(corpus)/initiatives/FR/\u{1B}]0;evil\u{7}\u{9B}\n.toml", atomically: true,
      encoding: .utf8)
    return folder
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  @Test(arguments: [
    ["list"], ["list", "--format", "csv"], ["list", "--format", "json"], ["show", "FR"],
    ["show", "fr-ai-campus"], ["show", "fr-ai-campus", "--format", "csv"], ["totals"],
    ["totals", "--format", "csv"], ["quotes"], ["check"],
  ])
  func `no command sends a terminal anything that it would obey`(arguments: [String]) throws {
    let folder = try hostileCorpus()
    let shell = try Explorer(script: "exec \"$0\" \"$@\"", arguments: arguments, in: folder)
    let ending = try shell.wait()
    #expect((0...3).map { .exit(status: $0) }.contains(ending))
    #expect(shell.modes == .untouched)
    expectHarmless(shell.transcript, sequences: false)
    #expect(shell.transcript.count > 40)
  }

  @Test func `the explorer shows marks in its place`() throws {
    let folder = try hostileCorpus()
    let explorer = try Explorer(
      ["--corpus", folder.path + "/Corpus"], size: .large, ready: "in the corpus")
    for key in [
      "W", "Escape", "Down", "Enter", "Enter", "Enter", "Escape", "Escape", "2", "3", "4",
    ] {
      try explorer.press(key)
      explorer.waitUntilQuiet()
    }
    #expect(explorer.isRunning)
    expectHarmless(explorer.transcript, sequences: true)
  }

  @Test(arguments: odd)
  func `odd texts are text, and the screen is that of a full redraw`(text: String) throws {
    let folder = try hostileCorpus(text)
    let list = try Explorer(script: "cd \"$HOME\"; exec \"$0\" list", in: folder)
    #expect(try list.wait() == .exit(status: 0))
    expectHarmless(list.transcript, sequences: false)
    let explorer = try Explorer(
      ["--corpus", folder.path + "/Corpus"], size: .large, environment: ["BROWSER": "true %s"],
      ready: "in the corpus")
    for key in ["Down", "Enter", "Down", "o", "Enter", "Enter", "o", "Escape", "4", "5", "1", "J"] {
      try explorer.press(key)
      explorer.waitUntilQuiet()
    }
    let shown = explorer.screen
    try explorer.press("C-l")
    explorer.waitUntilQuiet()
    #expect(explorer.screen.dropLast() == shown.dropLast())
    #expect(explorer.isRunning)
    expectHarmless(explorer.transcript, sequences: true)
    for home in [list.folder, explorer.folder] {
      #expect(!FileManager.default.fileExists(atPath: home.path + "/PWNED"))
    }
  }

  @Test(arguments: [
    ["list", "--corpus", hostile], ["show", hostile], [hostile, "--theme", hostile],
    ["list", "--sort", hostile], ["check", hostile], ["list", "country:\(hostile)"],
  ])
  func `a message about an argument is harmless`(arguments: [String]) throws {
    let shell = try Explorer(
      script: "exec \"$0\" \"$@\"", arguments: arguments.map { $0.replacing("\0", with: "") })
    guard case .exit(let status) = try shell.wait() else { return }
    #expect([1, 2].contains(status))
    expectHarmless(shell.transcript, sequences: false)
  }

  @Test(arguments: ["C", "POSIX", "xx_YY"])
  func `where the locale knows no more, a terminal gets ASCII`(locale: String) throws {
    for arguments in [["list"], ["show", "FR"], ["totals"], ["keys"], ["--help"]] {
      let shell = try Explorer(
        script: "exec \"$0\" \"$@\"", arguments: arguments, environment: ["LC_ALL": locale])
      try shell.wait()
      #expect(shell.transcript.allSatisfy { $0 < 0x80 }, "\(arguments)")
    }
  }

  /// Expects that bytes are text, and the sequences of the screen if these are allowed.
  private func expectHarmless(
    _ bytes: [UInt8], sequences: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("\u{FFFD}]0;evil"), sourceLocation: sourceLocation)
    if sequences {
      text.replace(/\u{1B}\[[?0-9;]*[A-Za-z@]|\u{1B}[()][0B]|\u{1B}[=>78M]/, with: "")
      text.replace("\u{F}", with: "")
    }
    let isHarmless = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "\n", "\r", "\t": true
      case "\u{8}": sequences
      case "\u{200C}", "\u{200D}", "\u{FE0F}": true
      default:
        ![.control, .format, .lineSeparator, .paragraphSeparator]
          .contains(scalar.properties.generalCategory)
      }
    }
    #expect(isHarmless, sourceLocation: sourceLocation)
  }
}
