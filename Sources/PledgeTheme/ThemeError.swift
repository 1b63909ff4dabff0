/// A fault in one theme file, told so that its author can mend it.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// The line that the fault is on, counted from 1; 1 for what concerns the whole file.
  public let line: Int
  /// What stands on that line.
  public let text: String
  public let fault: ThemeFault

  public init(file: String, line: Int, text: String, fault: ThemeFault) {
    self.file = file
    self.line = line
    self.text = text
    self.fault = fault
  }

  /// The place, the fault, the offending line, and the way to mend it:
  ///
  ///     Themes/dark.toml:21: unknown colour 'ambre'
  ///       21 | amount = { fg = "ambre" }
  ///     help: did you mean 'amber'? known: amber, ink, night
  public var description: String {
    let excerpt = text.isEmpty ? "" : "\n  \(line) | \(text)"
    return "\(file):\(line): \(fault.summary)\(excerpt)\nhelp: \(fault.help)"
  }
}
