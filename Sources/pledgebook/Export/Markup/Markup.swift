/// A text in a markup language into which other texts are put escaped.
///
/// What a literal writes is markup; what stands in an interpolation is text, unless it is markup of
/// the same language. So no text can be forgotten to be escaped.
struct Markup<Syntax: MarkupSyntax>: ExpressibleByStringInterpolation {
  var source: String

  init(source: String) { self.source = source }
  init(stringLiteral literal: String) { source = literal }
  init(stringInterpolation interpolation: Interpolation) { source = interpolation.source }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { source += Syntax.escaped(text) }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    mutating func appendInterpolation(_ address: WebAddress) {
      source += Syntax.escaped(address)
    }

    mutating func appendInterpolation(_ markup: Markup) { source += markup.source }

    mutating func appendInterpolation(_ parts: [Markup]) {
      for part in parts { source += part.source }
    }
  }

  static func + (left: Markup, right: Markup) -> Markup {
    Markup(source: left.source + right.source)
  }
}

/// How a text is written in a markup language, so that it is text to it.
protocol MarkupSyntax {
  static func escaped(_ text: String) -> String
  /// Writes an address where the language has addresses.
  static func escaped(_ address: WebAddress) -> String
}

extension Array {
  func joined<Syntax>(by separator: Markup<Syntax>) -> Markup<Syntax>
  where Element == Markup<Syntax> {
    Markup(source: map(\.source).joined(separator: separator.source))
  }
}
