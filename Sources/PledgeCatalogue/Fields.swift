import Foundation
import GRDB
import PledgeModel

/// The columns of a row, read one after another.
///
/// A column that does not hold what was written there throws `CatalogueError.damaged`: a catalogue
/// is a file that anything may have happened to.
struct Fields {
  private let row: Row
  private var index = 0

  init(_ row: Row) { self.row = row }

  mutating func text() throws -> String { try required(optionalText()) }

  mutating func optionalText() throws -> String? { try next(String.self) }

  /// Reads the columns that are left, each a text or nothing.
  mutating func restOfTexts() throws -> [String] {
    var texts: [String] = []
    while index < row.count {
      if let text = try optionalText() { texts.append(text) }
    }
    return texts
  }

  mutating func integer() throws -> Int64 { try required(optionalInteger()) }

  mutating func optionalInteger() throws -> Int64? { try next(Int64.self) }

  /// Reads a number that fits `Int`.
  mutating func count() throws -> Int { try required(optionalCount()) }

  mutating func optionalCount() throws -> Int? { try next(Int.self) }

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
  mutating func optionalBytes() throws -> [UInt8]? { try next(Data.self).map { [UInt8]($0) } }

  private mutating func next<Value: DatabaseValueConvertible>(_: Value.Type) throws -> Value? {
    let value: DatabaseValue = row[index]
    index += 1
    if value.isNull { return nil }
    return try required(Value.fromDatabaseValue(value))
  }

  /// Returns a value, or tells which column had none that makes sense.
  ///
  /// It is mutating because only then Swift reads the column, its argument, before it reads `index`.
  private mutating func required<Value>(_ value: Value?) throws -> Value {
    guard let value else {
      let column = Array(row.columnNames)[index - 1]
      throw CatalogueError.damaged("\(column) holds \(row[index - 1] as DatabaseValue)")
    }
    return value
  }
}
