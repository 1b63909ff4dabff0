import CCurses
import CellCanvas

/// Why a terminal cannot be opened.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Standard input is no terminal.
  case inputIsNoTerminal
  /// Standard output is no terminal.
  case outputIsNoTerminal
  /// Standard input is another terminal than standard output.
  case inputIsAnotherTerminal
  /// The variable `TERM` is unset or empty.
  case termUnset
  /// The terminfo database has no entry of the name in `TERM`.
  case termUnknown(String)
  /// The terminfo database is missing.
  case noDatabase
  /// The terminal of the name in `TERM` cannot move its cursor.
  case termTooPoor(String)
  /// The description of the terminal of the name in `TERM` is damaged.
  case termDamaged(String)
  /// The process has opened its terminal already.
  case inUse
  /// The system refused a pipe or memory.
  case refused

  init?(fault: Int32, term: String) {
    switch fault {
    case PB_OPENED: return nil
    case PB_NO_INPUT: self = .inputIsNoTerminal
    case PB_OTHER_INPUT: self = .inputIsAnotherTerminal
    case PB_NO_OUTPUT: self = .outputIsNoTerminal
    case PB_TERM_UNSET: self = .termUnset
    case PB_TERM_UNKNOWN: self = .termUnknown(term)
    case PB_NO_DATABASE: self = .noDatabase
    case PB_TERM_TOO_POOR: self = .termTooPoor(term)
    case PB_TERM_DAMAGED: self = .termDamaged(term)
    case PB_IN_USE: self = .inUse
    default: self = .refused
    }
  }

  /// One line for people; what `TERM` holds is shown harmlessly.
  public var description: String {
    switch self {
    case .inputIsNoTerminal: "standard input is not a terminal"
    case .outputIsNoTerminal: "standard output is not a terminal"
    case .inputIsAnotherTerminal: "standard input is another terminal than standard output"
    case .termUnset: "TERM is not set, so nothing is known about the terminal"
    case .termUnknown(let term): "unknown terminal type '\(Self.shown(term))' in TERM"
    case .noDatabase: "no terminfo database was found, so nothing is known about the terminal"
    case .termTooPoor(let term):
      "the terminal type '\(Self.shown(term))' in TERM cannot move its cursor"
    case .termDamaged(let term):
      "the description of the terminal type '\(Self.shown(term))' in TERM is damaged"
    case .inUse: "the terminal is open already"
    case .refused: "the system refused what the terminal needs"
    }
  }

  private static func shown(_ term: String) -> String {
    Glyphs.line(term).truncated(to: 60).reduce(into: "") { $0 += $1.text }
  }
}
