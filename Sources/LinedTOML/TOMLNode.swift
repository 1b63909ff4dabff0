/// A TOML value, and the line that it begins on.
public struct TOMLNode: Hashable, Sendable {
  /// What TOML can say.
  public enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case list([TOMLNode])
    case table([String: TOMLNode])
    /// A number with a fraction.
    case decimal
    /// A date, with a time or without one.
    case date
    /// A time without a date.
    case time
  }

  /// The line's number, counted from 1.
  public let line: Int
  public let value: Value
}

extension TOMLNode {
  /// The value, where it is a text.
  public var text: String? { if case .text(let text) = value { text } else { nil } }

  /// The value, where it is a whole number.
  public var integer: Int64? { if case .integer(let number) = value { number } else { nil } }

  /// The value, where it is true or false.
  public var boolean: Bool? { if case .boolean(let flag) = value { flag } else { nil } }

  /// The value's elements, where it is a list.
  public var list: [TOMLNode]? { if case .list(let elements) = value { elements } else { nil } }

  /// The value's entries, where it is a table.
  public var table: [String: TOMLNode]? { if case .table(let nodes) = value { nodes } else { nil } }
}
