/// What is wrong with a faulty row; a reader has to leave the row out and say so.
enum Fault: Int, CaseIterable {
  case unknownCountry
  case amountInWords
  case noSuchDay
  case unknownKind
  case currencyWithoutCode
  case noName
  case idTwice
  case columnTooMany
  case notUTF8

  /// The kinds come one after the other.
  init(_ number: Int) { self = Self.allCases[number % Self.allCases.count] }

  func spoil(_ row: inout Announcement) {
    switch self {
    case .unknownCountry: row.country = Array("Atlantis".utf8)
    case .amountInWords:
      row.amount = Array("several billion".utf8)
      row.currency = Array("EUR".utf8)
    case .noSuchDay: row.announced = Array("2025-02-30".utf8)
    case .unknownKind: row.kind = Array("rumour".utf8)
    case .currencyWithoutCode:
      row.amount = Array("1000000".utf8)
      row.currency = Array("doubloons".utf8)
    case .noName: row.initiative = []
    case .idTwice: row.id = Array("a0".utf8)
    case .columnTooMany: break
    case .notUTF8: row.quote = [0xC3, 0x28, 0xFF]
    }
  }
}
