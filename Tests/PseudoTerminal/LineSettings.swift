import CPseudoTerminal
import Foundation

/// The settings of a terminal line (termios): whether it echoes, edits lines, turns Ctrl-C into a
/// signal. A program that changes them gives them back as they were.
public struct LineSettings: Hashable, Sendable {
  /// The four words of flags, as the system numbers them.
  public let input, output, control, local: UInt64
  /// The speeds in and out, as the system numbers them.
  public let speeds: [UInt64]
  /// The control characters, such as the one that interrupts.
  public let characters: [UInt8]

  init(of line: FileDescriptor) throws(PseudoTerminalError) {
    var raw = pt_line_settings()
    let status = pt_line_settings_of(line.number, &raw)
    guard status == 0 else { throw .cannotOpen(errorNumber: -status) }
    input = raw.input
    output = raw.output
    control = raw.control
    local = raw.local
    speeds = [raw.input_speed, raw.output_speed]
    characters = withUnsafeBytes(of: raw.characters) { Array($0.prefix(raw.character_count)) }
  }

  /// Whether what is typed appears by itself.
  public var isEchoing: Bool { local & UInt64(ECHO) != 0 }

  /// Whether the line is edited before the program gets it.
  public var isEditing: Bool { local & UInt64(ICANON) != 0 }
}
