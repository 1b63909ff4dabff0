import CellCanvas

/// What a terminal sends for its keys, as its terminfo entry says.
struct KeySequences {
  private var keys: [[UInt8]: Key] = [:]
  /// Whether the backspace key sends Ctrl-H.
  private var backspaceIsControlH = false

  /// - Parameter sequence: Returns the bytes that a terminfo name stands for.
  init(sequence: (String) -> [UInt8]?) {
    for (name, key) in Self.names {
      guard let bytes = sequence(name), bytes.first == 0x1B, bytes.count > 2 else { continue }
      if keys[bytes] == nil { keys[bytes] = key }
    }
    backspaceIsControlH = sequence("kbs") == [0x08]
  }

  /// The key that a whole sequence stands for.
  func key(of sequence: [UInt8]) -> Key? { keys[sequence] }

  /// The key that a byte below 0x80 stands for; not for the escape.
  func key(ofASCII byte: UInt8) -> Key {
    switch byte {
    case 0x08 where backspaceIsControlH, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B..<0x20: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private static let names: [(String, Key)] = {
    let named: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kich1", .insert), ("kcbt", .backtab), ("kent", .enter), ("kri", .shiftUp),
      ("kUP", .shiftUp), ("kind", .shiftDown), ("kDN", .shiftDown), ("kLFT", .shiftLeft),
      ("kRIT", .shiftRight),
    ]
    return named + (1...20).map { ("kf\($0)", .function($0)) }
  }()
}
