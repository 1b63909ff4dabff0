import Foundation
import PledgeTesting
import PseudoTerminal
import Testing

/// Keys, pastes, sizes and broken bytes at random, on the real program.
@Suite struct MonkeyTests {
  private static let keys =
    "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789/?:;,.<>[]{}()!@#$%^&*-_=+~'\"| "
    .map(String.init) + [
      "\r", "\t", "\u{7F}", "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~",
      "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}OP", "\u{1B}OQ", "\u{1B}[Z", "\u{C}", "\u{12}",
      "\u{15}",
      "\u{17}", "é", "日", "👍", "\u{1B}[200~q\u{3}\u{1B}[201~", "\u{1B}[", "\u{1B}]0;x\u{7}", "\0",
    ]

  /// `make test` presses 1500 keys, `make soak` 10 000 with each of several seeds.
  @Test(arguments: Seeds.factor > 1 ? Seeds.first..<Seeds.first + 4 : Seeds.first..<Seeds.first + 1)
  func `whatever is pressed, the program runs on and its screen is that of a full redraw`(
    seed: UInt64
  ) throws {
    print("monkey: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    // What is exported on the way goes into the folder that is removed at the end.
    let explorer = try Explorer(script: "cd \"$HOME\" && exec \"$0\"", size: .large)
    try explorer.waitFor("France")
    explorer.waitUntilQuiet()
    var last: [String] = []
    // Keys come in handfuls, as from a person whose terminal lags.
    for step in 0..<(Seeds.factor > 1 ? 1_000 : 150) {
      if random.once(in: 6) {
        explorer.resize(
          to: PseudoTerminal.Size(
            columns: Int.random(in: 1...200, using: &random),
            rows: Int.random(in: 1...60, using: &random)))
      }
      // `q` at the top ends the program, so it is not among the keys.
      let handful = (0..<10).map { _ in random.pick(Self.keys) }
      last = last.suffix(240) + handful
      try explorer.type(handful.joined())
      if step.isMultiple(of: 25) {
        explorer.waitUntilQuiet(for: .milliseconds(50))
        if !explorer.isRunning {
          // Enter on what the palette has found may be to leave.
          #expect(last.contains(":") && last.contains("\r"), "seed \(seed), after \(last)")
          #expect(try explorer.wait() == .exit(status: 0), "seed \(seed), after \(last)")
          #expect(explorer.modes == .untouched)
          return
        }
      }
    }
    explorer.resize(to: .large)
    explorer.waitUntilQuiet()
    let shown = explorer.screen
    try explorer.press("C-l")
    explorer.waitUntilQuiet()
    // The last two rows may have told of the key before.
    #expect(explorer.screen.dropLast(2) == shown.dropLast(2), "seed \(seed)")
    explorer.signal(SIGTERM)
    #expect(try explorer.wait() == .signal(Int(SIGTERM)), "seed \(seed)")
    #expect(explorer.modes == .untouched)
  }
}
