import CellCanvas

/// The keys of one explorer: those of the table, but for what its reader has bound otherwise.
public struct KeyBindings: Hashable, Sendable {
  /// The sections that differ from the table's.
  private var changed: [KeySection: [Binding]] = [:]

  public static let standard = KeyBindings()

  /// Sections in which letters are text, and boxes in which nothing is changed: their keys are fixed.
  public static let fixed: Set<KeySection> = [
    .overlay, .statistics, .palette, .prompt, .line, .typing,
  ]

  /// The bindings of a section of the help.
  public func bindings(of section: KeySection) -> [Binding] {
    changed[section] ?? KeyTable.bindings(of: section)
  }

  /// The bindings of a context, in the order of the help.
  public func bindings(in context: KeyContext) -> [Binding] {
    KeyTable.sections(of: context).flatMap { bindings(of: $0) }
  }

  /// What a sequence of keys means in a context.
  public func match(_ sequence: [Key], in context: KeyContext) -> KeyTable.Match {
    let bindings = bindings(in: context)
    if let found = bindings.first(where: { $0.keys.contains(sequence) }) {
      return .command(found.command)
    }
    let begins = bindings.contains { $0.keys.contains { $0.starts(with: sequence) } }
    return begins ? .prefix : .none
  }

  /// The name of the key that stands for a command in messages; where it has none, that of the list of
  /// all commands.
  public func key(_ command: Command) -> String {
    let sections = KeySection.allCases.filter { !Self.fixed.contains($0) }
    let found = sections.lazy.flatMap { bindings(of: $0) }
      .first { $0.command == command && !$0.keys.isEmpty }
    if let found { return found.firstKey }
    return command == .showPalette ? "–" : key(.showPalette)
  }

  /// Gives the commands of a name other keys.
  ///
  /// - Returns: Whether there are such commands.
  fileprivate mutating func apply(_ rebinding: Rebinding) -> Bool {
    var isKnown = false
    for section in KeySection.allCases where rebinding.concerns(section) {
      var bindings = bindings(of: section)
      let before = bindings
      for index in bindings.indices where bindings[index].command.name == rebinding.command {
        bindings[index] = bindings[index].bound(to: rebinding.keys)
        isKnown = true
      }
      guard bindings != before else { continue }
      changed[section] = bindings == KeyTable.bindings(of: section) ? nil : bindings
    }
    return isKnown
  }
}

/// The wish that a command have other keys.
public struct Rebinding: Hashable, Sendable {
  /// The command's name.
  public let command: String
  /// The part of the key table that is meant; `nil` for every part that has the command.
  public let section: KeySection?
  /// Each entry is one way to give the command; none takes its keys away.
  public let keys: [[Key]]

  public init(_ command: String, in section: KeySection? = nil, keys: [[Key]]) {
    self.command = command
    self.section = section
    self.keys = keys
  }

  fileprivate func concerns(_ section: KeySection) -> Bool {
    !KeyBindings.fixed.contains(section) && (self.section ?? section) == section
  }
}

/// Why a command does not get other keys.
public enum KeyConflict: Hashable, Sendable {
  /// No command of the part of the table has the name; the known ones follow.
  case unknownCommand(known: [String])
  /// A key does something else where it is to be used.
  case taken([Key], by: Binding)
  /// A sequence begins with one that does something, or the other way round.
  case begins([Key], other: [Key], of: Binding)
  /// Nothing would end the program any more.
  case noWayOut
}

extension KeyBindings {
  /// Returns the keys of the table with others for some commands.
  ///
  /// All of them are applied together, so that two commands may change places. One that cannot be is
  /// left out.
  ///
  /// - Returns: The keys, and what was left out, by its number.
  public static func standard(
    with rebindings: [Rebinding]
  ) -> (keys: KeyBindings, refused: [Int: KeyConflict]) {
    var refused: [Int: KeyConflict] = [:]
    while true {
      var keys = KeyBindings()
      for (number, rebinding) in rebindings.enumerated() where refused[number] == nil {
        if rebinding.command == Command.quit.name, rebinding.keys.isEmpty {
          refused[number] = .noWayOut
        } else if !keys.apply(rebinding) {
          refused[number] = .unknownCommand(known: commandNames(in: rebinding.section))
        }
      }
      // What is left out gets its own keys back, which may be in the way of others.
      guard let (number, conflict) = keys.conflict(of: rebindings, without: Set(refused.keys))
      else { return (keys, refused) }
      refused[number] = conflict
    }
  }

  /// The names of the commands that keys can be bound to, each once, in the order of the table.
  public static func commandNames(in section: KeySection? = nil) -> [String] {
    var known: Set<String> = []
    return KeySection.allCases
      .filter { !fixed.contains($0) && (section ?? $0) == $0 }
      .flatMap { KeyTable.bindings(of: $0) }.compactMap(\.command.name)
      .filter { known.insert($0).inserted }
  }

  /// The last of the wishes whose keys are in the way of others.
  private func conflict(
    of rebindings: [Rebinding], without refused: Set<Int>
  ) -> (number: Int, KeyConflict)? {
    for (number, rebinding) in rebindings.enumerated().reversed() where !refused.contains(number) {
      for context in KeyContext.allCases {
        let sections = KeyTable.sections(of: context)
        for section in sections where rebinding.concerns(section) {
          for own in bindings(of: section) where own.command.name == rebinding.command {
            let others = bindings(in: context).filter { $0 != own }
            if let conflict = Self.conflict(own, others) { return (number, conflict) }
          }
        }
      }
    }
    return nil
  }

  private static func conflict(_ own: Binding, _ others: [Binding]) -> KeyConflict? {
    for sequence in own.keys {
      for (other, theirs) in others.flatMap({ other in other.keys.map { (other, $0) } }) {
        if theirs == sequence { return .taken(sequence, by: other) }
        if theirs.starts(with: sequence) || sequence.starts(with: theirs) {
          return .begins(sequence, other: theirs, of: other)
        }
      }
    }
    return nil
  }
}
