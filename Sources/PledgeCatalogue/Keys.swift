import GRDB

/// Row numbers as one SQL argument, so that a statement is the same for any count of them.
struct Keys {
  private let json: String

  init(_ keys: some Sequence<Int64>) {
    var json = "["
    for key in keys { json += json.utf8.count == 1 ? String(key) : ",\(key)" }
    self.json = json + "]"
  }

  /// The numbers as a subquery.
  var numbers: SQL { "SELECT value FROM json_each(\(json))" }

  /// The numbers as a subquery, to stand after `IN`.
  var list: SQL { "(\(literal: numbers))" }
}
