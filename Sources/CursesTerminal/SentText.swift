/// What a cell's cluster becomes on its way to the terminal.
///
/// Terminals disagree about sequences that Unicode makes one picture: some draw the parts side by
/// side and shift the rest of the row. So only what every terminal takes for as wide as the C
/// library does is sent: of joined emoji the first, without selectors and skin tones, and a flag as
/// the two letters of its region. The canvas keeps the whole cluster.
enum SentText {
  /// Adds the scalars to send for a cell's text to a row's.
  static func append(_ text: String, isUTF8: Bool, to scalars: inout [UInt32]) {
    guard isUTF8 else { return ASCIISubstitute.append(text, to: &scalars) }
    if text.utf8.count == 1, let byte = text.utf8.first {
      scalars.append(UInt32(byte))
      return
    }
    var isPicture = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x1F1E6...0x1F1FF:
        scalars.append(0x41 + scalar.value - 0x1F1E6)
      case 0xFE0E, 0xFE0F:
        isPicture = true
      case 0x200D where isPicture:
        return
      default:
        if scalar.properties.isEmojiModifier, isPicture { continue }
        isPicture = isPicture || isPictograph(scalar.value)
        scalars.append(scalar.value)
      }
    }
  }

  private static func isPictograph(_ value: UInt32) -> Bool {
    value > 0x7F && Unicode.Scalar(value)?.properties.isEmoji == true
  }
}
