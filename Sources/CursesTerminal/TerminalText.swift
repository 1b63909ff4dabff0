import CCurses
import CellCanvas

/// Text that is written to a terminal line by line, without a screen.
public enum TerminalText {
  /// Returns a text as a terminal may have it: nothing that it would obey, and ASCII alone where the
  /// locale knows no more.
  public static func harmless(_ text: String) -> String {
    let shown = Glyphs.whole(text)
    return pb_is_utf8() ? shown : ascii(shown)
  }

  /// Returns like-looking ASCII characters for a text.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars: [UInt32] = []
    for character in text {
      if character == "\n" {
        scalars.append(0x0A)
      } else {
        ASCIISubstitute.append(String(character), to: &scalars)
      }
    }
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
