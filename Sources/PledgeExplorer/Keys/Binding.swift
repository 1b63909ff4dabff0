import CellCanvas
import PledgeModel

/// Where the keys go.
public enum KeyContext: String, CaseIterable, Hashable, Sendable {
  /// The panes of the ledger.
  case ledger
  /// The words of a source.
  case reader
  case compare
  case bars
  case time
  case map
  case flows
  case disputes
  /// The list of what a total is made of.
  case composition
  /// A box with a list in it: help, themes, currencies, faults.
  case overlay
  /// The box in which columns are chosen.
  case columns
  /// The box of statistics.
  case statistics
  /// The list of all commands.
  case palette
  /// A line in which a filter is typed.
  case prompt
  /// A line in which something else is typed, such as a file's name.
  case line
}

/// A part of the key table that the help shows under one title.
public enum KeySection: String, CaseIterable, Hashable, Sendable {
  case everywhere, moving, ledger, filter, money, taking, reader, boards, bars, disputes, compare
  case map
  case overlay, columns, statistics, palette, prompt, line, typing
}

/// Keys, what they do and how that is told.
public struct Binding: Hashable, Sendable {
  /// Each entry is one way to give the command: a key, or two keys one after the other.
  public let keys: [[Key]]
  public let command: Command
  public let help: Bilingual
  /// What the line of key hints says; `nil` keeps the binding out of it.
  public let hint: Bilingual?

  init(
    _ keys: [[Key]], _ command: Command, _ english: String, _ french: String,
    hint: Bilingual? = nil
  ) {
    self.keys = keys
    self.command = command
    self.help = Bilingual(english: english, french: french)
    self.hint = hint
  }

  /// Returns the binding with other keys.
  func bound(to keys: [[Key]]) -> Binding {
    Binding(keys, command, help.english, help.french, hint: keys.isEmpty ? nil : hint)
  }

  /// The first of the keys, which stands for all of them in hints.
  public var firstKey: String { keys.first.map(Binding.name) ?? "" }

  /// A sequence of keys as the help shows it: `g g`, `Ctrl-D`.
  public static func name(_ sequence: [Key]) -> String {
    sequence.map(\.name).joined(separator: " ")
  }
}
