extension PseudoTerminal {
  /// Presses keys one after the other, as a terminal in the present modes sends them.
  ///
  /// - Parameter keys: Characters or names: `Enter`, `Escape`, `Tab`, `Backspace`, `Space`, `Up`,
  ///   `Down`, `Left`, `Right`, `Insert`, `Delete`, `Home`, `End`, `PageUp`, `PageDown`, `F1` to
  ///   `F12`; with `C-` (Ctrl), `M-` (Alt) or `S-` (Shift) before, such as `C-c` or `S-Tab`.
  /// - Throws: `PseudoTerminalError.unknownKey` or `.hungUp`.
  public func press(_ keys: String...) throws(PseudoTerminalError) {
    exchangeAtOnce()
    for name in keys { try send(emulator.bytes(of: Key(name))) }
  }

  /// Types a text, character by character.
  ///
  /// - Throws: `PseudoTerminalError.hungUp`.
  public func type(_ text: String) throws(PseudoTerminalError) {
    try send(Array(text.utf8))
  }

  /// Pastes a text: between marks, where the program has asked for that.
  ///
  /// - Throws: `PseudoTerminalError.hungUp`.
  public func paste(_ text: String) throws(PseudoTerminalError) {
    exchangeAtOnce()
    try send(emulator.bytes(ofPaste: text))
  }

  /// A cell of the screen, both counted from 0.
  public typealias Place = (column: Int, row: Int)

  /// Clicks with the left button.
  ///
  /// - Throws: `PseudoTerminalError.hungUp`.
  public func click(_ place: Place) throws(PseudoTerminalError) {
    try type(Self.report(0, at: place) + Self.report(0, at: place, isPressed: false))
  }

  /// Presses the left button, moves to another cell and lets the button go there.
  ///
  /// - Throws: `PseudoTerminalError.hungUp`.
  public func drag(from start: Place, to end: Place) throws(PseudoTerminalError) {
    let motion = 32
    try type(
      Self.report(0, at: start) + Self.report(motion, at: end)
        + Self.report(0, at: end, isPressed: false))
  }

  /// What a terminal that tells of the mouse in decimal numbers sends (mode 1006).
  private static func report(_ button: Int, at place: Place, isPressed: Bool = true) -> String {
    "\u{1B}[<\(button);\(place.column + 1);\(place.row + 1)\(isPressed ? "M" : "m")"
  }

  private func send(_ bytes: [UInt8]) throws(PseudoTerminalError) {
    guard controller != nil else { throw .hungUp }
    unsent += bytes
    exchangeAtOnce()
  }
}
