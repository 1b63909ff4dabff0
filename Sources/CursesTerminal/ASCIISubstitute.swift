/// What stands for a character where the locale knows ASCII alone.
enum ASCIISubstitute {
  /// Adds an ASCII character for a cell's text, or two letters for a flag.
  static func append(_ text: String, to scalars: inout [UInt32]) {
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index > 0, !(0x1F1E6...0x1F1FF).contains(scalar.value) { return }
      scalars.append(substitute(for: scalar).value)
    }
  }

  /// Returns an ASCII character that reads like another, `?` if there is none.
  static func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0x1F1E6...0x1F1FF: Unicode.Scalar(0x41 + scalar.value - 0x1F1E6) ?? "?"
    case 0x2500...0x257F: boxDrawing(scalar)
    case 0x2800...0x28FF: braille(dots: (scalar.value - 0x2800).nonzeroBitCount)
    default: signs[scalar] ?? "?"
    }
  }

  private static func boxDrawing(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═": "-"
    case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║": "|"
    default: "+"
    }
  }

  /// Returns the sign that is about as dark as so many of eight dots.
  private static func braille(dots: Int) -> Unicode.Scalar {
    switch dots {
    case 0: " "
    case 1...2: "."
    case 3...4: ":"
    case 5...6: "+"
    default: "#"
    }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąæ"), ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("c", "çćĉċč⊂"), ("C", "ÇĆĈĊČ"), ("d", "ďđð"),
      ("D", "ĎĐÐ"), ("e", "èéêëēĕėęě"), ("E", "ÈÉÊËĒĔĖĘĚ€"), ("g", "ĝğġģ"), ("G", "ĜĞĠĢ"),
      ("h", "ĥħ"), ("H", "ĤĦ"), ("i", "ìíîïĩīĭįı"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("j", "ĵ"), ("J", "Ĵ"),
      ("k", "ķ"), ("K", "Ķ"), ("l", "ĺļľŀł"), ("L", "ĹĻĽĿŁ£"), ("n", "ñńņňŋ"), ("N", "ÑŃŅŇŊ₦"),
      ("o", "òóôõöøōŏőœ"), ("O", "ÒÓÔÕÖØŌŎŐŒ"), ("r", "ŕŗř"), ("R", "ŔŖŘ₹"), ("s", "śŝşšßș"),
      ("S", "ŚŜŞŠȘ§Σ₪"), ("t", "ţťŧț"), ("T", "ŢŤŦȚ"), ("u", "ùúûüũūŭůűųµ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
      ("w", "ŵ"), ("W", "Ŵ₩"), ("y", "ýÿŷ"), ("Y", "ÝŶŸ¥"), ("z", "źżž"), ("Z", "ŹŻŽ"),
      (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{200A}\u{202F}\u{3000}"),
      ("'", "‘’‚′ʼ"), ("\"", "“”„″"), ("<", "≤«‹←◀◂"), (">", "≥»›→▶▸"), ("~", "≈∼"),
      ("=", "≡"), ("!", "≠¡"), ("?", "¿"), ("-", "‐‑‒–—−"), (".", "…·"), ("*", "•●×✓★◆"),
      ("o", "○°"), ("^", "↑▲▴"), ("v", "↓▼▾"), ("x", "✗✕"), ("/", "÷⁄"),
      ("#", "█▉▊▋■"), ("%", "▓"), ("=", "▌▍▒"), ("|", "▎▏▐¦"), ("_", "▁▂▃"), (":", "░"),
      ("+", "±†"),
    ]
    return groups.reduce(into: [:]) { table, group in
      for scalar in group.1.unicodeScalars { table[scalar] = group.0 }
    }
  }()
}
