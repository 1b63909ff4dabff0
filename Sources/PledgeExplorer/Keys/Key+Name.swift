import CellCanvas

extension Key {
  /// The key as the help and the manual write it: `j`, `Ctrl-D`, `PgUp`, `↵`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .function(let number): "F\(number)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "Shift-↑"
    case .shiftDown: "Shift-↓"
    case .shiftLeft: "Shift-←"
    case .shiftRight: "Shift-→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backtab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    }
  }
}

extension Key {
  /// The key that a name stands for, in the form in which `name` writes it or without arrows
  /// (`Up`, `Shift-Left`), names in any case.
  ///
  /// - Returns: `nil` where no key has the name.
  public init?(name: String) {
    if name.count == 1, let character = name.first {
      guard Key.isTypable(character) else { return nil }
      self = Key.named[name] ?? .character(character)
      return
    }
    let lowered = name.lowercased()
    if let key = Key.named[lowered] {
      self = key
    } else if let number = lowered.wholeMatch(of: /f([1-9]|1[0-9]|20)/)?.1 {
      self = .function(Int(number) ?? 1)
    } else if let letter = lowered.wholeMatch(of: /ctrl-([a-z])/)?.1.first {
      self = .control(letter)
    } else if lowered.wholeMatch(of: /alt-\S/) != nil, let letter = name.last,
      Key.isTypable(letter)
    {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  /// Whether a key can stand for a character: for none that is blank, hidden or obeyed.
  private static func isTypable(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
  }

  /// The keys that stand for themselves, by their names in small letters.
  private static let named: [String: Key] = {
    let keys: [Key] = [
      .character(" "), .up, .down, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight,
      .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backtab, .backspace, .delete,
      .insert,
    ]
    let arrows = [("↑", "up"), ("↓", "down"), ("←", "left"), ("→", "right")]
    var named: [String: Key] = [:]
    for key in keys {
      let name = key.name.lowercased()
      named[name] = key
      for (arrow, word) in arrows where name.hasSuffix(arrow) {
        named[name.dropLast() + word] = key
      }
    }
    return named
  }()
}

extension Binding {
  /// The keys that a name stands for, those of a sequence with blanks between them: `y y`, `Ctrl-D`.
  ///
  /// - Returns: `nil` where one of them is no key, and for more than two.
  public static func sequence(_ name: String) -> [Key]? {
    let keys = name.split(separator: " ").map { Key(name: String($0)) }
    let known = keys.compactMap(\.self)
    return (1...2).contains(keys.count) && known.count == keys.count ? known : nil
  }
}
