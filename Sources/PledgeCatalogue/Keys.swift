import GRDB

/// Row numbers as one SQL argument, so that a statement is the same for any count of them.
struct Keys {
  private let json: String

  init(_ keys: some Sequence<Int64>) {
    json = "[" + keys.map(String.init).joined(separator: ",") + "]"
  }

  /// The numbers as a subquery.
  var numbers: SQL { "SELECT value FROM json_each(\(json))" }

  /// The numbers as a subquery, to stand after `IN`.
  var list: SQL { "(\(literal: numbers))" }
}
