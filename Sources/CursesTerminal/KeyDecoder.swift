import CellCanvas

/// Turns the bytes that a terminal sends into keys and pasted text.
///
/// Nothing that is not a key becomes one: an unknown sequence, a report or an invalid byte is
/// dropped whole, and what is pasted is text to its end.
struct KeyDecoder {
  /// What the decoder waits for before it can tell what was sent.
  enum Pending: Hashable {
    case nothing
    /// The rest of a sequence; without it, the escape key was pressed.
    case sequence
    /// The rest of pasted text.
    case paste
  }

  /// The bytes of a paste that are kept.
  static let longestPaste = 1 << 20
  private static let longestSequence = 64
  private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private let keys: KeySequences
  private var events: [ScreenEvent] = []
  /// The bytes of a sequence, from its escape on.
  private var sequence: [UInt8] = []
  /// The bytes of a click in the older form, as they come.
  private var oldMouse: [UInt8]?
  /// The bytes of a character that takes several, and how many it takes.
  private var character: [UInt8] = []
  private var characterLength = 0
  private var isAlt = false
  /// Whether a string that the terminal reports is being passed over.
  private var isInReport = false
  private var paste: [UInt8]?
  /// The bytes of `pasteEnd` that the paste's last bytes are.
  private var pasteEndLength = 0

  init(keys: KeySequences) {
    self.keys = keys
  }

  var pending: Pending {
    if paste != nil { return .paste }
    let isBegun = !sequence.isEmpty || !character.isEmpty || isInReport || oldMouse != nil
    return isBegun ? .sequence : .nothing
  }

  /// Returns what bytes tell, in order; the beginning of a sequence is kept for the next call.
  mutating func events(from bytes: some Sequence<UInt8>) -> [ScreenEvent] {
    for byte in bytes { add(byte) }
    return takeEvents()
  }

  /// Returns what is told by nothing having followed for a while.
  mutating func eventsAfterWait() -> [ScreenEvent] {
    if paste != nil {
      endPaste()
    } else if sequence == [0x1B] {
      events.append(.key(.escape))
    } else if sequence.count == 2 {
      events.append(.key(.alt(Character(Unicode.Scalar(sequence[1])))))
    }
    sequence = []
    character = []
    isAlt = false
    isInReport = false
    oldMouse = nil
    return takeEvents()
  }

  private mutating func takeEvents() -> [ScreenEvent] {
    defer { events = [] }
    return events
  }

  private mutating func add(_ byte: UInt8) {
    if paste != nil {
      addToPaste(byte)
    } else if let begun = oldMouse {
      addToMouse(begun, byte)
    } else if !sequence.isEmpty {
      addToSequence(byte)
    } else if isInReport {
      passOver(byte)
    } else if !character.isEmpty {
      addToCharacter(byte)
    } else {
      begin(byte)
    }
  }

  private mutating func addToMouse(_ begun: [UInt8], _ byte: UInt8) {
    guard byte != 0x1B else {
      // No click holds an escape: what follows it, such as a paste, is not to be taken for keys.
      oldMouse = nil
      return add(byte)
    }
    let bytes = begun + [byte]
    oldMouse = bytes.count < MouseReport.oldLength ? bytes : nil
    if oldMouse == nil { events += MouseReport.events(old: bytes) }
  }

  /// Takes a byte that begins something.
  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0x1B: sequence = [byte]
    case 0x80...:
      characterLength = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      if (0xC2...0xF4).contains(byte) { character = [byte] } else { isAlt = false }
    default:
      events.append(.key(keys.key(ofASCII: byte)))
    }
  }

  private mutating func addToCharacter(_ byte: UInt8) {
    guard byte & 0xC0 == 0x80 else {
      character = []
      isAlt = false
      return add(byte)
    }
    character.append(byte)
    guard character.count == characterLength else { return }
    let text = String(decoding: character, as: UTF8.self)
    if text.unicodeScalars.count == 1, let typed = text.first, typed != "\u{FFFD}",
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    {
      events.append(.key(isAlt ? .alt(typed) : .character(typed)))
    }
    character = []
    isAlt = false
  }

  private mutating func addToSequence(_ byte: UInt8) {
    if sequence.count < Self.longestSequence { sequence.append(byte) }
    if isInReport {
      isInReport = false
      if byte == UInt8(ascii: "\\") {
        sequence = []
        return
      }
    }
    if let key = keys.key(of: sequence) {
      sequence = []
      events.append(.key(key))
      return
    }
    switch sequence[1] {
    case UInt8(ascii: "["), UInt8(ascii: "O"): addToControlSequence(byte)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      guard sequence.count > 2 else { return }
      sequence = []
      isInReport = true
      passOver(byte)
    case 0x1B:
      events.append(.key(.escape))
      sequence = [0x1B]
    case 0x20..<0x7F, 0x0D:
      sequence = []
      events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    case 0x80...:
      sequence = []
      isAlt = true
      begin(byte)
    default:
      sequence = []
      events.append(.key(.escape))
      begin(byte)
    }
  }

  private mutating func addToControlSequence(_ byte: UInt8) {
    guard sequence.count > 2 else { return }
    switch byte {
    case 0x20..<0x40:
      return
    case UInt8(ascii: "[") where sequence.count == 3:
      return  // The Linux console's function keys: two brackets and a letter.
    case UInt8(ascii: "M") where sequence.count == 3 && sequence[1] == UInt8(ascii: "["):
      sequence = []
      oldMouse = []
    case 0x40..<0x7F:
      if let mouse = MouseReport.events(sequence) {
        sequence = []
        events += mouse
        return
      }
      let whole = ControlSequence(sequence, final: byte)
      sequence = []
      if whole.isPasteStart {
        paste = []
      } else if let key = whole.key {
        events.append(.key(key))
      }
    default:
      sequence = []
      add(byte)
    }
  }

  /// Passes over a string up to BEL, CAN or the escape that ends it.
  private mutating func passOver(_ byte: UInt8) {
    switch byte {
    case 0x07, 0x18: isInReport = false
    case 0x1B: sequence = [byte]
    default: break
    }
  }

  private mutating func addToPaste(_ byte: UInt8) {
    if byte == Self.pasteEnd[pasteEndLength] {
      pasteEndLength += 1
      if pasteEndLength == Self.pasteEnd.count {
        pasteEndLength = 0
        endPaste()
      }
      return
    }
    keepPasted(Self.pasteEnd.prefix(pasteEndLength))
    pasteEndLength = byte == Self.pasteEnd[0] ? 1 : 0
    if pasteEndLength == 0 { keepPasted(CollectionOfOne(byte)) }
  }

  private mutating func keepPasted(_ bytes: some Collection<UInt8>) {
    guard let count = paste?.count, count + bytes.count <= Self.longestPaste else { return }
    paste?.append(contentsOf: bytes)
  }

  /// Gives the paste as text; terminals send its newlines as carriage returns.
  private mutating func endPaste() {
    keepPasted(Self.pasteEnd.prefix(pasteEndLength))
    pasteEndLength = 0
    let text = String(decoding: paste ?? [], as: UTF8.self)
    paste = nil
    events.append(.paste(String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })))
  }
}
