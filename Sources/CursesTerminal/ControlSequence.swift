import CellCanvas

/// A sequence that begins with CSI (`ESC [`) or SS3 (`ESC O`), as xterm and its kin send keys.
struct ControlSequence {
  private let isSS3: Bool
  private let isPrivate: Bool
  private let parameters: [Int]
  private let final: Character

  /// - Parameters:
  ///   - bytes: The sequence from its escape on.
  ///   - final: Its last byte.
  init(_ bytes: [UInt8], final: UInt8) {
    isSS3 = bytes[1] == UInt8(ascii: "O")
    let body = bytes.dropFirst(2).prefix { (0x30..<0x40).contains($0) }
    isPrivate = body.contains { $0 >= UInt8(ascii: "<") } || body.count + 3 < bytes.count
    parameters = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 1
    }
    self.final = Character(Unicode.Scalar(final))
  }

  var isPasteStart: Bool { final == "~" && !isSS3 && !isPrivate && parameters == [200] }

  /// The key that the sequence tells; `nil` for a report or an unknown key.
  var key: Key? {
    if isPrivate { return nil }
    if final == "~" { return isSS3 ? nil : parameters.first.flatMap(Self.numbered) }
    if isSS3, let typed = Self.keypad[final] { return typed }
    let isShift = parameters.count > 1 && (parameters[1] - 1) & 1 == 1
    return switch final {
    case "A": isShift ? .shiftUp : .up
    case "B": isShift ? .shiftDown : .down
    case "C": isShift ? .shiftRight : .right
    case "D": isShift ? .shiftLeft : .left
    case "H": .home
    case "F": .end
    case "Z": .backtab
    case "P": .function(1)
    case "Q": .function(2)
    case "R" where isSS3 || parameters.count < 2 || parameters[0] == 1: .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// The keys of the VT220 and later that send a number and a tilde.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The keypad in application mode, which ncurses turns on.
  private static let keypad: [Character: Key] = {
    var keys: [Character: Key] = ["M": .enter, "X": .character("=")]
    for (sent, typed) in zip("jklmnopqrstuvwxy", "*+,-./0123456789") {
      keys[sent] = .character(typed)
    }
    return keys
  }()
}
