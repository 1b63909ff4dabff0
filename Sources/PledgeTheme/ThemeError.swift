import CellCanvas

/// A fault in one theme file, told so that its author can mend it.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// The line that the fault is on, counted from 1; 1 for what concerns the whole file.
  public let line: Int
  /// What stands on that line, made harmless to a terminal and cut at 200 columns.
  public let text: String
  public let fault: ThemeFault

  /// Columns of an offending line in a message.
  static let longestExcerpt = 200

  public init(file: String, line: Int, text: String, fault: ThemeFault) {
    self.file = file
    self.line = line
    self.text = text.shown(columns: Self.longestExcerpt)
    self.fault = fault
  }

  /// The place, the fault, the offending line, and the way to mend it:
  ///
  ///     Themes/dark.toml:21: unknown colour 'ambre'
  ///       21 | amount = { fg = "ambre" }
  ///     help: did you mean 'amber'? known: amber, ink, night
  ///
  /// No part of the text can do anything to a terminal.
  public var description: String {
    let excerpt = text.isEmpty ? "" : "\n  \(line) | \(text)"
    let place = "\(Glyphs.plain(file)):\(line)"
    return "\(place): \(Glyphs.plain(fault.summary))\(excerpt)\nhelp: \(Glyphs.plain(fault.help))"
  }
}

extension String {
  /// Returns the text made harmless to a terminal, an ellipsis in the place of what has no room.
  func shown(columns: Int) -> String {
    Glyphs.line(self).truncated(to: columns).reduce(into: "") { $0 += $1.text }
  }
}
