import CellCanvas

/// Every key of the explorer. `KeyBindings` has what a reader has changed of it; key handling, the help
/// overlay, the hints and the command `keys` read that.
public enum KeyTable {
  /// The bindings of a section of the help.
  public static func bindings(of section: KeySection) -> [Binding] {
    switch section {
    case .moving: moving
    case .ledger: ledger
    case .reader: reader
    case .boards: boards
    case .bars: bars
    case .disputes: disputes
    case .map: map
    case .compare: compare
    case .money: money
    case .taking: taking
    case .filter: filter
    case .everywhere: everywhere
    case .overlay: overlay
    case .columns: columns
    case .statistics: statistics
    case .palette: palette
    case .prompt: prompt
    case .line: line
    case .typing: typing
    }
  }

  /// The sections of the help whose keys are at hand in a context.
  static func sections(of context: KeyContext) -> [KeySection] {
    switch context {
    case .ledger: [.moving, .ledger, .filter, .money, .taking, .everywhere]
    case .reader: [.moving, .reader, .taking, .everywhere]
    case .bars: [.moving, .boards, .bars, .filter, .money, .taking, .everywhere]
    case .time, .flows, .composition: [.moving, .boards, .filter, .money, .taking, .everywhere]
    case .disputes: [.moving, .boards, .disputes, .filter, .money, .taking, .everywhere]
    case .compare: [.moving, .compare, .filter, .money, .taking, .everywhere]
    case .map: [.map, .filter, .money, .taking, .everywhere]
    case .overlay: [.moving, .overlay]
    case .columns: [.columns, .moving, .overlay]
    case .statistics: [.statistics, .moving]
    case .palette: [.palette, .typing]
    case .prompt: [.prompt, .typing]
    case .line: [.line, .typing]
    }
  }

  /// What a sequence of keys means in a context.
  public enum Match: Hashable, Sendable {
    case command(Command)
    /// The sequence begins longer ones.
    case prefix
    case none
  }

  /// The keys that type a character.
  static func character(_ character: Character) -> [Key] { [.character(character)] }
}
