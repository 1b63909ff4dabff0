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

  /// Returns the exchange rates between some currencies.
  ///
  /// The dollar's are among them, since currencies are pegged to it.
  func rates(of currencies: Set<Currency>) throws -> ExchangeRates {
    try sharedRates.rates(of: currencies.union([.dollar])) { currency, rates in
      try forEachOfNumbers(
        """
        SELECT year, month, millionths_per_eur FROM rate WHERE currency = \(currency.rawValue)
        """
      ) { row in
        guard let year = row[0], let month = row[1], let rate = row[2], rate > 0,
          (1...9999).contains(year), (1...12).contains(month)
        else { throw CatalogueError.damaged("rate of \(currency)") }
        rates.set(rate, of: currency, year: Int(year), month: Int(month))
      }
    }
  }

  /// Returns all exchange rates.
  func rates() throws -> ExchangeRates {
    let currencies = try rows("SELECT DISTINCT currency FROM rate") { try $0.id(Currency.self) }
    return try rates(of: Set(currencies))
  }
}
