import GRDB
import PledgeModel

extension Session {
  /// Returns the keys of groups by their numbers; numbers that nothing has are missing.
  func keys(_ numbers: Set<Int64>, of axis: Axis) throws -> [Int64: GroupKey] {
    let list = Keys(numbers).list
    guard axis.isOfPlaces else {
      return try labels(where: "id IN \(literal: list)").mapValues { GroupKey($0) }
    }
    return try texts("SELECT id, slug FROM place WHERE id IN \(literal: list)")
      .mapValues { GroupKey(PlaceCode($0)) }
  }

  /// Returns the currencies of headlines by their numbers.
  func headlineCurrencies() throws -> [Int64: Currency] {
    try labels(where: "id IN (SELECT DISTINCT currency FROM tally)")
      .filter { $0.value != GroupKey.unknown.rawValue }.mapValues { Currency($0) }
  }

  private func labels(where condition: SQL) throws -> [Int64: String] {
    try texts("SELECT id, text FROM label WHERE \(literal: condition)")
  }

  private func texts(_ query: SQL) throws -> [Int64: String] {
    Dictionary(try rows(query) { (try $0.integer(), try $0.text()) }) { $1 }
  }
}
