import GRDB
import PledgeModel

/// One request's view of the database.
struct Session {
  private let db: Database
  let words: Words
  private let sharedRates: SharedRates
  private let check: () throws(CatalogueError) -> Void

  /// - Parameter check: Throws when the request has been interrupted.
  init(
    _ db: Database, words: Words, rates: SharedRates,
    check: @escaping () throws(CatalogueError) -> Void = { () throws(CatalogueError) in }
  ) {
    self.db = db
    self.words = words
    sharedRates = rates
    self.check = check
  }

  /// Runs a query and hands over each row, whose columns are to be read in their order.
  func forEach(_ query: SQL, _ body: (inout Fields) throws -> Void) throws {
    try check()
    let rows = try Row.fetchCursor(db.cachedStatement(literal: query))
    while let row = try rows.next() {
      var fields = Fields(row)
      try body(&fields)
    }
  }

  /// Runs a query of whole numbers and hands over each row: the fast way through many rows.
  func forEachOfNumbers(_ query: SQL, _ body: (Numbers) throws -> Void) throws {
    try check()
    let rows = try Row.fetchCursor(db.cachedStatement(literal: query))
    while let row = try rows.next() { try body(Numbers(row)) }
  }

  /// Runs a query and returns what is made of its rows.
  func rows<Value>(_ query: SQL, _ decode: (inout Fields) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    try forEach(query) { try values.append(decode(&$0)) }
    return values
  }

  /// Runs a query and returns what is made of its first row.
  func first<Value>(_ query: SQL, _ decode: (inout Fields) throws -> Value) throws -> Value? {
    try rows(query, decode).first
  }

  /// Runs a query whose rows begin with a key, and returns what is made of them by that key.
  func grouped<Value>(
    _ query: SQL, _ decode: (inout Fields) throws -> Value
  ) throws -> [Int64: [Value]] {
    var groups: [Int64: [Value]] = [:]
    try forEach(query) { fields in
      let key = try fields.integer()
      try groups[key, default: []].append(decode(&fields))
    }
    return groups
  }

  /// The catalogue's exchange rates.
  func rates() throws -> ExchangeRates {
    try sharedRates.get {
      var rates = ExchangeRates()
      try forEach("SELECT currency, year, month, millionths_per_eur FROM rate") { fields in
        let currency = Currency(try fields.text())
        let (year, month) = (try fields.count(), try fields.count())
        let rate = try fields.integer()
        guard rate > 0, (1...9999).contains(year), (1...12).contains(month) else {
          throw CatalogueError.damaged("rate of \(currency)")
        }
        rates.set(rate, of: currency, year: year, month: month)
      }
      return rates
    }
  }
}
