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

  private func send(_ bytes: [UInt8]) throws(PseudoTerminalError) {
    guard controller != nil else { throw .hungUp }
    unsent += bytes
    exchangeAtOnce()
  }
}
