/// A query and its arguments, written as a text in which values stand where SQL has its `?`.
struct SQL: ExpressibleByStringInterpolation {
  private(set) var text: String
  private(set) var arguments: [any Bindable]

  private init(text: String, arguments: [any Bindable]) {
    self.text = text
    self.arguments = arguments
  }

  init(stringLiteral text: String) { self.init(text: text, arguments: []) }

  init(stringInterpolation parts: Parts) {
    self.init(text: parts.text, arguments: parts.arguments)
  }

  static func + (first: SQL, second: SQL) -> SQL {
    SQL(text: first.text + second.text, arguments: first.arguments + second.arguments)
  }

  /// What a text with values in it is put together from.
  struct Parts: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var arguments: [any Bindable] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a value as an argument.
    mutating func appendInterpolation(_ value: some Bindable) {
      text += "?"
      arguments.append(value)
    }

    /// Adds a list of texts as arguments, to stand after `IN`.
    mutating func appendInterpolation(_ values: [String]) {
      text += "(" + values.map { _ in "?" }.joined(separator: ",") + ")"
      for value in values { arguments.append(value) }
    }

    /// Adds another query or a part of one, with its arguments.
    mutating func appendInterpolation(literal: SQL) {
      text += literal.text
      arguments += literal.arguments
    }

    /// Adds a name, such as a table's.
    mutating func appendInterpolation(sql name: String) { text += name }
  }
}

extension Sequence<SQL> {
  /// Returns queries one after the other with something between them.
  func joined(separator: SQL) -> SQL {
    var joined: SQL = ""
    for (index, part) in enumerated() { joined = index == 0 ? part : joined + separator + part }
    return joined
  }
}
