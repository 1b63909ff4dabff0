/// A value as TOML writes it.
public struct TOMLText: Hashable, Sendable {
  public let text: String

  /// A text between quotation marks.
  public init(_ value: String) { text = Self.quoted(value) }

  /// A list of texts.
  public init(_ values: [String]) {
    text = "[" + values.map(Self.quoted).joined(separator: ", ") + "]"
  }

  /// The same text in each language, for one of them to be changed.
  public static func inEachLanguage(_ value: String) -> TOMLText {
    TOMLText(written: "{ en = \(quoted(value)), fr = \(quoted(value)) }")
  }

  private init(written: String) { text = written }

  /// Whatever could end the text, or what a terminal may obey, is escaped.
  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
