import CellCanvas
import Testing

@testable import CursesTerminal

@Suite struct KeyDecoderTests {
  private static let xterm = ["kcuu1": "\u{1B}OA", "kf1": "\u{1B}OP", "kf13": "\u{1B}[1;2P"]

  private func decoder(_ sequences: [String: String] = xterm) -> KeyDecoder {
    KeyDecoder(keys: KeySequences { sequences[$0].map { Array($0.utf8) } })
  }

  private func keys(_ keys: Key...) -> [ScreenEvent] { keys.map { .key($0) } }

  static let typed: [(String, [Key])] = [
    ("aé日👍", [.character("a"), .character("é"), .character("日"), .character("👍")]),
    ("\r\n\t\u{7F}", [.enter, .enter, .tab, .backspace]),
    ("\u{3}\u{1A}\u{0}\u{1F}", [.control("c"), .control("z"), .control(" "), .control("_")]),
    ("\u{8}", [.control("h")]),
    ("\u{1B}OA\u{1B}[A\u{1B}[1;2A", [.up, .up, .shiftUp]),
    ("\u{1B}[1;5B\u{1B}[1;2C\u{1B}[1;2D", [.down, .shiftRight, .shiftLeft]),
    ("\u{1B}[H\u{1B}[4~\u{1B}[5~\u{1B}[6~", [.home, .end, .pageUp, .pageDown]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[Z", [.insert, .delete, .backtab]),
    ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[1;2P", [1, 5, 12, 13].map { .function($0) }),
    ("\u{1B}Ok\u{1B}OM\u{1B}Os", [.character("+"), .enter, .character("3")]),
    ("\u{1B}x\u{1B}é\u{1B}\r", [.alt("x"), .alt("é"), .alt("\r")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]),
    ("\u{1B}\u{3}", [.escape, .control("c")]),
  ]

  @Test(arguments: typed)
  func `keys are known by what they send`(_ sent: String, _ expected: [Key]) {
    var decoder = decoder()
    #expect(decoder.events(from: sent.utf8) == expected.map { .key($0) })
    #expect(decoder.pending == .nothing)
  }

  @Test(arguments: typed)
  func `it does not matter in how many parts keys arrive`(_ sent: String, _ expected: [Key]) {
    var decoder = decoder()
    let events = sent.utf8.flatMap { decoder.events(from: [$0]) }
    #expect(events == expected.map { .key($0) })
  }

  static let dropped = [
    "\u{1B}[1;9X", "\u{1B}[?62;22c", "\u{1B}[I", "\u{1B}]11;rgb:0/0/0\u{1B}\\",
    "\u{1B}]0;quit\u{7}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[[A", "\u{1B}[12;40R", "\u{1B}[200q", "\u{1B}[99~", "\u{9B}",
    "\u{1B}[" + String(repeating: "1;", count: 5000) + "x", "\u{1B}[201~",
  ]

  @Test(arguments: dropped)
  func `what is no key is dropped whole`(_ sent: String) {
    var decoder = decoder()
    #expect(decoder.events(from: sent.utf8) == [])
    #expect(decoder.events(from: "k".utf8) == keys(.character("k")))
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0x80], [0xF4, 0x90, 0x80, 0x80],
  ])
  func `bytes that are no UTF-8 are dropped, and the next key counts`(_ bytes: [UInt8]) {
    var decoder = decoder()
    #expect(decoder.events(from: bytes + [0x71]) == keys(.character("q")))
  }

  static let waits: [(String, [Key])] = [
    ("\u{1B}", [.escape]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
    ("\u{1B}]", [.alt("]")]), ("\u{1B}[1;", []), ("\u{1B}]0;title", []),
  ]

  @Test(arguments: waits)
  func `a beginning that nothing follows is decided by the wait`(
    _ sent: String, _ expected: [Key]
  ) {
    var decoder = decoder()
    #expect(decoder.events(from: sent.utf8) == [])
    #expect(decoder.pending == .sequence)
    #expect(decoder.eventsAfterWait() == expected.map { .key($0) })
    #expect(decoder.events(from: "k".utf8) == keys(.character("k")))
  }

  static let mouse: [(String, [Mouse])] = [
    ("\u{1B}[<0;1;1M", [Mouse(.press, at: Point(x: 0, y: 0))]),
    (
      "\u{1B}[<0;200;50M\u{1B}[<0;200;50m",
      [
        Mouse(.press, at: Point(x: 199, y: 49)), Mouse(.release, at: Point(x: 199, y: 49)),
      ]
    ),
    (
      "\u{1B}[<32;3;4M\u{1B}[<128;1;1M\u{1B}[<129;1;1M",
      [
        Mouse(.drag, at: Point(x: 2, y: 3)), Mouse(.back, at: Point(x: 0, y: 0)),
        Mouse(.forward, at: Point(x: 0, y: 0)),
      ]
    ),
    (
      "\u{1B}[<64;3;4M\u{1B}[<65;3;4M",
      [.wheelUp, .wheelDown].map { Mouse($0, at: Point(x: 2, y: 3)) }
    ),
    ("\u{1B}[<16;3;4M", [Mouse(.press, at: Point(x: 2, y: 3))]),
    ("\u{1B}[M !!", [Mouse(.press, at: Point(x: 0, y: 0))]),
    ("\u{1B}[M`qq", [Mouse(.wheelUp, at: Point(x: 80, y: 80))]),
    ("\u{1B}[<2;3;4M\u{1B}[<35;3;4M", []),
    ("\u{1B}[M#!!", [Mouse(.release, at: Point(x: 0, y: 0))]),
    ("\u{1B}[<0;0;4M\u{1B}[<;;M\u{1B}[<0;99999999999999999999;1M\u{1B}[<0;1M", []),
  ]

  @Test(arguments: mouse)
  func `clicks and the wheel are told, in the new form and in the old`(
    _ sent: String, _ expected: [Mouse]
  ) {
    var decoder = decoder()
    #expect(sent.utf8.flatMap { decoder.events(from: [$0]) } == expected.map { .mouse($0) })
    #expect(decoder.pending == .nothing)
    #expect(decoder.events(from: "k".utf8) == keys(.character("k")))
  }

  @Test func `a click that breaks off is ended by the wait`() {
    var decoder = decoder()
    #expect(decoder.events(from: "\u{1B}[M ".utf8) == [])
    #expect(decoder.pending == .sequence)
    #expect(decoder.eventsAfterWait() == [])
    #expect(decoder.events(from: "q".utf8) == keys(.character("q")))
  }

  @Test func `a paste is text, whatever it holds`() {
    var decoder = decoder()
    let sent = "a\u{1B}[200~:q\r\u{1B}[A\u{1B}[201\u{1B}[20é\u{3}\u{1B}[201~b"
    #expect(
      sent.utf8.flatMap { decoder.events(from: [$0]) } == [
        .key(.character("a")), .paste(":q\n\u{1B}[A\u{1B}[201\u{1B}[20é\u{3}"),
        .key(.character("b")),
      ])
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}[200", "\u{1B}O", "\u{1B}[[", "\u{1B}]0;x", "\u{1B}P",
    "\u{1B}_",
    "\u{1B}[<0;1", "\u{1B}[M", "\u{1B}[M ", "\u{1B}[M !",
  ])
  func `a paste is text also behind something that broke off`(begun: String) {
    var decoder = decoder()
    let events = decoder.events(from: (begun + "\u{1B}[200~q\u{3}\u{1B}[201~").utf8)
    #expect(events.last == .paste("q\u{3}"))
    #expect(!events.contains(.key(.character("q"))))
  }

  @Test func `a paste without end is ended by the wait`() {
    var decoder = decoder()
    #expect(decoder.events(from: "\u{1B}[200~text\u{1B}[20".utf8) == [])
    #expect(decoder.pending == .paste)
    #expect(decoder.eventsAfterWait() == [.paste("text\u{1B}[20")])
    #expect(decoder.pending == .nothing)
  }

  @Test func `a paste is bounded`() {
    var decoder = decoder()
    let text = String(repeating: "x", count: KeyDecoder.longestPaste + 5)
    let events = decoder.events(from: "\u{1B}[200~\(text)\u{1B}[201~q".utf8)
    #expect(events == [.paste(String(text.dropLast(5))), .key(.character("q"))])
  }

  @Test func `a terminal's own sequences come first`() {
    var decoder = decoder(["kbs": "\u{8}", "kf1": "\u{1B}[[A", "kcuu1": "\u{1B}A"])
    #expect(
      decoder.events(from: "\u{8}\u{1B}[[A".utf8) == keys(.backspace, .function(1)))
  }
}
