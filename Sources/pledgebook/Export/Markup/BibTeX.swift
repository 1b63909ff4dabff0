/// A part of a BibTeX file.
typealias BibTeX = Markup<BibTeXSyntax>

/// The value of a BibTeX field, between braces.
///
/// BibTeX counts braces even behind a backslash, so none of a text's own is written.
enum BibTeXSyntax: MarkupSyntax {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.onOneLine.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\textbackslash{}"
      case "{": escaped += "\\textbraceleft{}"
      case "}": escaped += "\\textbraceright{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "#", "$", "%", "&", "_":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func escaped(_ address: WebAddress) -> String { address.text }
}
