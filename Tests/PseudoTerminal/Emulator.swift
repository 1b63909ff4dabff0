import CPseudoTerminal

/// What a terminal shows for the bytes that it gets: libvterm behind Swift values.
final class Emulator {
  private let raw: OpaquePointer

  init(size: PseudoTerminal.Size) {
    guard let raw = pt_emulator_new(CInt(size.columns), CInt(size.rows)) else {
      fatalError("out of memory")
    }
    self.raw = raw
  }

  deinit { pt_emulator_free(raw) }

  func resize(to size: PseudoTerminal.Size) {
    pt_emulator_resize(raw, CInt(size.columns), CInt(size.rows))
  }

  /// Shows what the program wrote, and returns the terminal's answers to it.
  func write(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { pt_emulator_write(raw, $0.baseAddress, $0.count) }
    return takeOutput()
  }

  /// Returns what a key sends in the present modes.
  func bytes(of key: Key) -> [UInt8] {
    switch key.code {
    case .named(let code):
      pt_emulator_press(raw, code, key.hasShift, key.hasAlt, key.hasControl)
      return takeOutput()
    case .character(let character):
      return (key.hasAlt ? [0x1B] : []) + Array(String(character).utf8)
    case .control(let byte):
      return (key.hasAlt ? [0x1B] : []) + [byte]
    }
  }

  /// Returns what a pasted text is sent as in the present modes.
  func bytes(ofPaste text: String) -> [UInt8] {
    pt_emulator_begin_paste(raw)
    let start = takeOutput()
    pt_emulator_end_paste(raw)
    return start + Array(text.utf8) + takeOutput()
  }

  func cell(column: Int, row: Int) -> PseudoTerminal.Cell {
    let cell = pt_emulator_cell(raw, CInt(column), CInt(row))
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.scalars) { bytes in
      text.append(
        contentsOf: bytes.bindMemory(to: UInt32.self).prefix(Int(cell.scalar_count))
          .compactMap(Unicode.Scalar.init))
    }
    var attributes: PseudoTerminal.Attributes = []
    if cell.bold { attributes.insert(.bold) }
    if cell.italic { attributes.insert(.italic) }
    if cell.underlined { attributes.insert(.underline) }
    if cell.blinking { attributes.insert(.blink) }
    if cell.reverse { attributes.insert(.reverse) }
    if cell.struck { attributes.insert(.strike) }
    return PseudoTerminal.Cell(
      text: text.isEmpty && cell.width > 0 ? " " : String(text), width: Int(cell.width),
      foreground: PseudoTerminal.Color(cell.foreground),
      background: PseudoTerminal.Color(cell.background), attributes: attributes)
  }

  var cursor: PseudoTerminal.Point {
    var column: CInt = 0
    var row: CInt = 0
    pt_emulator_cursor(raw, &column, &row)
    return PseudoTerminal.Point(column: Int(column), row: Int(row))
  }

  var modes: PseudoTerminal.Modes {
    let modes = pt_emulator_modes(raw)
    return PseudoTerminal.Modes(
      isCursorShown: modes.cursor_shown, isAlternateScreenOn: modes.alternate_screen,
      isPasteBracketed: modes.paste_bracketed, isMouseReported: modes.mouse != 0,
      areCursorKeysForApplications: modes.application_cursor_keys)
  }

  private func takeOutput() -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    while case let count = pt_emulator_take_output(raw, &buffer, buffer.count), count > 0 {
      output += buffer[..<count]
    }
    return output
  }
}

extension PseudoTerminal.Color {
  fileprivate init(_ color: pt_color) {
    switch color.kind {
    case PT_COLOR_PALETTE: self = .palette(color.index)
    case PT_COLOR_RGB: self = .rgb(red: color.red, green: color.green, blue: color.blue)
    default: self = .standard
    }
  }
}
