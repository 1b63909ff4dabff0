import Foundation

/// Why a program could not be run or spoken to.
public enum PseudoTerminalError: Error, Hashable, CustomStringConvertible {
  /// The system gives no terminal.
  case cannotOpen(errorNumber: Int32)
  case cannotRun(String, errorNumber: Int32)
  /// A name that is no key's.
  case unknownKey(String)
  /// The terminal was hung up.
  case hungUp

  public var description: String {
    switch self {
    case .cannotOpen(let number): "no pseudo-terminal: \(Self.words(number))"
    case .cannotRun(let program, let number): "\(program): \(Self.words(number))"
    case .unknownKey(let name):
      """
      no key is called “\(name)”
      help: use a character, \(Key.names.joined(separator: ", ")), F1 to F12, with C-, M- or S- before
      """
    case .hungUp: "the terminal was hung up"
    }
  }

  private static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
