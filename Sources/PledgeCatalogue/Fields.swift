import GRDB
import GRDBSQLite
import PledgeModel

/// The columns of a row, read one after another.
///
/// A column that does not hold what was written there throws `CatalogueError.damaged`: a catalogue
/// is a file that anything may have happened to.
struct Fields {
  private let statement: OpaquePointer
  private var index: Int32 = 0

  /// - Parameter statement: A statement that has a row.
  init(_ statement: OpaquePointer) { self.statement = statement }

  mutating func text() throws -> String { try required(optionalText()) }

  mutating func optionalText() throws -> String? {
    guard try hasNext(SQLITE_TEXT) else { return nil }
    return sqlite3_column_text(statement, index - 1).map { String(cString: $0) }
  }

  /// Reads the columns that are left, each a text or nothing.
  mutating func restOfTexts() throws -> [String] {
    var texts: [String] = []
    while index < sqlite3_data_count(statement) {
      if let text = try optionalText() { texts.append(text) }
    }
    return texts
  }

  mutating func integer() throws -> Int64 { try required(optionalInteger()) }

  mutating func optionalInteger() throws -> Int64? {
    try hasNext(SQLITE_INTEGER) ? sqlite3_column_int64(statement, index - 1) : nil
  }

  /// Reads a number that fits `Int`.
  mutating func count() throws -> Int { try required(optionalCount()) }

  mutating func optionalCount() throws -> Int? { try optionalInteger().map { Int($0) } }

  /// Reads 0 as false, any other number as true.
  mutating func flag() throws -> Bool { try integer() != 0 }

  mutating func id<ID: Identifier>(_: ID.Type) throws -> ID { ID(try text()) }

  mutating func optionalID<ID: Identifier>(_: ID.Type) throws -> ID? {
    try optionalText().map(ID.init)
  }

  /// Reads a word of a closed list.
  mutating func word<Word: Vocabulary>(_: Word.Type) throws -> Word {
    try required(optionalWord(Word.self))
  }

  mutating func optionalWord<Word: Vocabulary>(_: Word.Type) throws -> Word? {
    guard let text = try optionalText() else { return nil }
    return try required(Word(rawValue: text))
  }

  /// Reads words of a closed list, a blank between them.
  mutating func words<Word: Vocabulary>(_: Word.Type) throws -> [Word] {
    try text().split(separator: " ").map { try required(Word(rawValue: String($0))) }
  }

  mutating func optionalDate() throws -> PartialDate? {
    guard let text = try optionalText() else { return nil }
    return try required(PartialDate(text))
  }

  mutating func date() throws -> PartialDate { try required(optionalDate()) }

  /// Reads the English, then the French text.
  mutating func bilingual() throws -> Bilingual {
    Bilingual(english: try text(), french: try text())
  }

  mutating func optionalBilingual() throws -> Bilingual? {
    let (english, french) = (try optionalText(), try optionalText())
    guard english != nil || french != nil else { return nil }
    return Bilingual(english: try required(english), french: try required(french))
  }

  /// Reads the low and the high number, then the bound.
  mutating func figure() throws -> Figure {
    let (low, high) = (try optionalInteger(), try optionalInteger())
    return try required(Figure(low: low, high: high, bound: word(Bound.self)))
  }

  /// Reads a number about a place, then its year.
  mutating func optionalReference() throws -> Place.Reference? {
    let (value, year) = (try optionalInteger(), try optionalCount())
    guard let value else { return nil }
    return Place.Reference(value, year: try required(year))
  }

  /// Reads a BLOB.
  mutating func optionalBytes() throws -> [UInt8]? {
    guard try hasNext(SQLITE_BLOB) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, index - 1))
    let bytes = UnsafeRawBufferPointer(
      start: sqlite3_column_blob(statement, index - 1), count: count)
    return Array(bytes)
  }

  /// Goes on to the next column; returns whether it holds a value.
  ///
  /// - Parameter type: What it must hold, if anything.
  private mutating func hasNext(_ type: Int32) throws -> Bool {
    let found = sqlite3_column_type(statement, index)
    index += 1
    guard found != SQLITE_NULL else { return false }
    guard found == type else { throw damaged }
    return true
  }

  /// Returns a value, or tells which column had none that makes sense.
  ///
  /// It is mutating because only then Swift reads the column, its argument, before it reads `index`.
  private mutating func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw damaged }
    return value
  }

  /// Which column was read last, and what it holds.
  private var damaged: CatalogueError {
    let name = sqlite3_column_name(statement, index - 1).map { String(cString: $0) } ?? ""
    let value = DatabaseValue(sqliteStatement: statement, index: index - 1)
    return .damaged("\(name) holds \(value)")
  }
}
