/// A JSON value whose objects keep the order in which their members were written.
///
/// Foundation's encoder either sorts the members or gives them in an order that changes from run to
/// run; readers of the output are promised one order.
indirect enum JSON {
  case null
  case flag(Bool)
  case number(Int64)
  case decimal(FixedPoint)
  case text(String)
  case list([JSON])
  case object([(name: String, value: JSON)])

  init(_ flag: Bool) { self = .flag(flag) }
  init(_ number: Int) { self = .number(Int64(number)) }
  init(_ number: Int64?) { self = number.map(JSON.number) ?? .null }
  init(_ text: String?) { self = text.map(JSON.text) ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { (name: $0.0, value: $0.1) })
  }
}

/// What a value holds; nothing where it is of another kind.
extension JSON {
  /// An object's member; the last one of several with a name.
  subscript(_ name: String) -> JSON { members.last { $0.name == name }?.value ?? .null }

  var members: [(name: String, value: JSON)] {
    if case .object(let members) = self { members } else { [] }
  }

  var elements: [JSON] { if case .list(let elements) = self { elements } else { [] } }

  var string: String? { if case .text(let text) = self { text } else { nil } }

  var isTrue: Bool { if case .flag(true) = self { true } else { false } }
}

extension JSON {
  /// Returns this object with the members of another after its own.
  ///
  /// Anything but an object is returned as it is.
  func adding(_ other: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    return .object(members + others)
  }

  /// The value as text: two blanks a level, and a newline at the end.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  /// Returns the value as an element of an array that is written piece by piece, without a newline at
  /// its end.
  ///
  /// - Parameter indent: The blanks before its lines.
  func element(indent: String) -> String {
    var text = indent
    write(to: &text, indent: indent)
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .decimal(let number): text += number.text
    case .text(let string): Self.write(string, to: &text)
    case .list(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, inner in
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String,
    indent: String, _ body: (Element, inout String, String) -> Void
  ) {
    guard !elements.isEmpty else {
      text += brackets.0 + brackets.1
      return
    }
    let inner = indent + "  "
    text += brackets.0
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      body(element, &text, inner)
    }
    text += "\n" + indent + brackets.1
  }

  /// Writes a string; what a terminal may obey or hide is escaped, so that the output can be looked at.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isHidden:
        for unit in scalar.utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, a format or a separator character, unassigned or private.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
