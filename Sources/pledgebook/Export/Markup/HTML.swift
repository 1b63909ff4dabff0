/// A part of a page.
typealias HTML = Markup<HTMLSyntax>

/// HTML, in elements and in attributes between double quotation marks.
enum HTMLSyntax: MarkupSyntax {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.onOneLine.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func escaped(_ address: WebAddress) -> String {
    address.text.replacing("&", with: "&amp;")
  }
}
