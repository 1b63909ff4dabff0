import CPseudoTerminal

/// A key by its name: `j`, `É`, `Enter`, `C-c`, `M-x`, `S-Tab`, `F2`.
struct Key {
  enum Code {
    case named(CInt)
    case character(Character)
    /// A control character.
    case control(UInt8)
  }

  let code: Code
  let hasShift, hasAlt, hasControl: Bool

  private static let named: KeyValuePairs<String, pt_key> = [
    "Enter": PT_KEY_ENTER, "Escape": PT_KEY_ESCAPE, "Tab": PT_KEY_TAB,
    "Backspace": PT_KEY_BACKSPACE, "Up": PT_KEY_UP, "Down": PT_KEY_DOWN, "Left": PT_KEY_LEFT,
    "Right": PT_KEY_RIGHT, "Insert": PT_KEY_INSERT, "Delete": PT_KEY_DELETE, "Home": PT_KEY_HOME,
    "End": PT_KEY_END, "PageUp": PT_KEY_PAGE_UP, "PageDown": PT_KEY_PAGE_DOWN,
  ]

  static var names: [String] { ["Space"] + named.map(\.key) }

  /// Returns the key of a name.
  ///
  /// - Throws: `PseudoTerminalError.unknownKey`.
  init(_ name: String) throws(PseudoTerminalError) {
    var rest = Substring(name)
    var modifiers: Set<Character> = []
    while rest.count > 2, rest.dropFirst().first == "-", let first = rest.first,
      "CMS".contains(first)
    {
      modifiers.insert(first)
      rest = rest.dropFirst(2)
    }
    hasShift = modifiers.contains("S")
    hasAlt = modifiers.contains("M")
    hasControl = modifiers.contains("C")

    let base = rest == "Space" ? " " : String(rest)
    if base.count == 1, let character = base.first {
      guard hasControl else {
        code = .character(hasShift ? Character(base.uppercased()) : character)
        return
      }
      // `C-Space` and `C-@` to `C-_`: the terminal clears the upper bits.
      guard let ascii = character.asciiValue, ascii == 0x20 || ascii >= 0x40 else {
        throw .unknownKey(name)
      }
      code = .control(ascii & 0x1F)
    } else if let key = Self.named.first(where: { $0.key == base })?.value {
      code = .named(CInt(key.rawValue))
    } else if base.first == "F", let number = CInt(base.dropFirst()), 1...12 ~= number {
      code = .named(CInt(PT_KEY_FUNCTION.rawValue) + number - 1)
    } else {
      throw .unknownKey(name)
    }
  }
}
