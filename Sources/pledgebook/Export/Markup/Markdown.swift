/// A part of a text in Markdown.
typealias Markdown = Markup<MarkdownSyntax>

/// Markdown, wherever text may stand: at the beginning of a block, in a cell, in a heading.
///
/// What Markdown alone gives a meaning to is escaped with a backslash; so are `$` and braces, to which
/// Pandoc, GitHub and kramdown give one. What HTML gives a meaning to becomes a character reference.
enum MarkdownSyntax: MarkupSyntax {
  static func escaped(_ text: String) -> String {
    let line = text.onOneLine.drop { $0 == " " }
    var escaped = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "$":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return guarded(escaped)
  }

  /// Keeps the beginning of a text from being taken for a list, a line or a heading's underline.
  private static func guarded(_ text: String) -> String {
    if let first = text.unicodeScalars.first, "+-=:".unicodeScalars.contains(first) {
      return "\\" + text
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.unicodeScalars.first, mark == "." || mark == ")" else {
      return text
    }
    return digits + "\\" + rest
  }

  static func escaped(_ address: WebAddress) -> String {
    address.text.replacing("&", with: "&amp;")
  }
}
