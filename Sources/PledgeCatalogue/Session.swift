import GRDBSQLite
import PledgeModel

/// One request's view of the database.
struct Session {
  private let statements: Statements
  let words: Words
  /// How many initiatives there are; their numbers are from 1 on.
  let count: Int
  private let memory: Memory
  private let sharedRates: SharedRates
  private let check: () throws(CatalogueError) -> Void

  /// - Parameter check: Throws when the request has been interrupted.
  init(
    _ statements: Statements, words: Words, count: Int = 0, memory: Memory = Memory(),
    rates: SharedRates = SharedRates(),
    check: @escaping () throws(CatalogueError) -> Void = { () throws(CatalogueError) in }
  ) {
    self.statements = statements
    self.words = words
    self.count = count
    self.memory = memory
    sharedRates = rates
    self.check = check
  }

  /// Reads every page of the database's file.
  func checkPages() throws { try statements.checkPages() }

  /// Runs a query and hands over each row, whose columns are to be read in their order.
  func forEach(_ query: SQL, _ body: (inout Fields) throws -> Void) throws {
    try forEachRow(of: query) { statement in
      var fields = Fields(statement)
      try body(&fields)
    }
  }

  /// Runs a query for whole numbers and hands over each: the fast way through many rows.
  func forEachNumber(_ query: SQL, _ body: (Int64) -> Void) throws {
    try forEachRow(of: query) { body(sqlite3_column_int64($0, 0)) }
  }

  /// Runs a query and hands over its statement at each row.
  private func forEachRow(of query: SQL, _ body: (OpaquePointer) throws -> Void) throws {
    try withStatement(query.text) { statement in
      for (index, argument) in query.arguments.enumerated() {
        argument.put(into: statement, at: Int32(index + 1), nil)
      }
      while try Statements.step(statement) { try body(statement) }
    }
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

  /// Hands over a statement that has not been run, and resets it afterwards.
  ///
  /// Its arguments are bound and its rows read by SQLite's own functions.
  func withStatement<Result>(
    _ sql: String, _ body: (OpaquePointer) throws -> Result
  ) throws -> Result {
    try check()
    return try statements.with(sql, body)
  }

  /// Returns the exchange rates between some currencies.
  ///
  /// The dollar's are among them, since currencies are pegged to it.
  func rates(of currencies: Set<Currency>) throws -> ExchangeRates {
    try sharedRates.rates(of: currencies.union([.dollar])) { currency, rates in
      var months: [Int: ExchangeRates.Millionths] = [:]
      try forEach(
        """
        SELECT year, month, millionths_per_eur FROM rate WHERE currency = \(currency.rawValue)
        """
      ) { fields in
        let (year, month) = (try fields.count(), try fields.count())
        let rate = try fields.integer()
        guard rate > 0, (1...9999).contains(year), (1...12).contains(month) else {
          throw CatalogueError.damaged("rate of \(currency)")
        }
        months[year * 12 + month - 1] = rate
      }
      rates.set(months, of: currency)
    }
  }

  /// Returns all exchange rates.
  func rates() throws -> ExchangeRates {
    let currencies = try rows("SELECT DISTINCT currency FROM rate") { try $0.id(Currency.self) }
    return try rates(of: Set(currencies))
  }

  /// Returns a selection's initiatives: as they were found before, or as `make` finds them.
  func known(_ key: Selection.Key, _ make: () throws -> RowSet) rethrows -> RowSet {
    try memory.selection(key, make)
  }

  /// Returns a list: as far as it was read before, or as `make` begins it.
  func known(_ key: Memory.ListKey, _ make: () -> ListSoFar) -> ListSoFar {
    memory.list(key, make)
  }

  /// Returns the initiatives that cover others, by the numbers of these.
  func covers() throws -> [Int64: [Int64]] {
    try memory.covers {
      try grouped("SELECT initiative, cover FROM cover") { try $0.integer() }
    }
  }

  /// The stretch that an initiative is in.
  func stretch(of number: Int64) -> Stretch {
    let index = Int(number - 1) / Stretch.length
    return Stretch(index: index, count: min(Stretch.length, count - index * Stretch.length))
  }
}
