import CellCanvas
import PledgeTesting
import Testing

@testable import CursesTerminal

/// Bytes at random: whatever a terminal sends, the decoder gives whole events and comes to rest.
@Suite struct RandomBytesTests {
  private static let pieces = [
    "j", "q", "é", "日", "👍", "\r", "\u{3}", "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[A",
    "\u{1B}[1;5",
    "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[201", "\u{1B}]0;", "\u{1B}P", "\u{1B}\\", "\u{7}",
    "\u{18}",
    "\u{1B}[<0;1;1M", "\u{1B}[M", "\u{9B}", "~", ";", "1", "\u{1B}[[A", "\0",
  ]

  private var decoder: KeyDecoder {
    KeyDecoder(keys: KeySequences { $0 == "kcuu1" ? Array("\u{1B}OA".utf8) : nil })
  }

  @Test func `it does not matter in how many parts bytes arrive`() {
    for seed in Seeds.some(3_000) {
      var random = SeededGenerator(seed: seed)
      let bytes = random.bytes(of: Self.pieces, count: 24)
      var (whole, parted) = (decoder, decoder)
      let events = whole.events(from: bytes)
      #expect(bytes.flatMap { parted.events(from: [$0]) } == events, "seed \(seed)")
      #expect(parted.pending == whole.pending, "seed \(seed)")
    }
  }

  @Test func `nothing is pending after a wait, and the next key is known`() {
    for seed in Seeds.some(3_000) {
      var random = SeededGenerator(seed: seed)
      var decoder = decoder
      _ = decoder.events(from: random.bytes(of: Self.pieces, count: 24))
      _ = decoder.eventsAfterWait()
      #expect(decoder.pending == .nothing, "seed \(seed)")
      #expect(decoder.events(from: [0x78]) == [.key(.character("x"))], "seed \(seed)")
    }
  }

  @Test func `what is pasted is never a key`() {
    for seed in Seeds.some(1_000) {
      var random = SeededGenerator(seed: seed)
      let text = random.bytes(of: Self.pieces.filter { !$0.contains("[201") }, count: 24)
      var decoder = decoder
      let marks = ["\u{1B}[200~", "\u{1B}[201~"].map { Array($0.utf8) }
      // Bytes that were changed at random may be the mark that ends a paste.
      if text.indices.contains(where: { text[$0...].starts(with: marks[1]) }) { continue }
      let events = decoder.events(from: marks[0] + text + marks[1])
      let isPaste = if case .paste? = events.first { events.count == 1 } else { false }
      #expect(isPaste, "seed \(seed): \(events)")
    }
  }
}
