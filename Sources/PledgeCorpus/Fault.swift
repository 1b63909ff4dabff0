import PledgeModel

extension CorpusFault {
  /// What is wrong with a corpus folder, a file, an entry or a value.
  public enum Fault: Error, Hashable, Sendable {
    // Files

    case missingFolder
    case missingFile
    /// The system refuses the file's bytes and says why.
    case unreadable(reason: String)
    /// A folder, a pipe, a device or a circle of links stands in a file's place.
    case notRegularFile
    /// A link leads to something that is not in the corpus folder.
    case outsideFolder
    /// The bytes of a file's or a folder's name, or of the path to it, are not UTF-8.
    case nameNotUTF8(String)
    case tooLarge(bytes: Int)
    case notUTF8
    case nulCharacter
    case nestedTooDeeply(limit: Int)
    case tooManyValues(limit: Int)
    /// The text is not TOML, for the reason given.
    case syntax(String)
    case malformedRate
    case wrongRatesHeader
    case malformedRing
    case malformedPoint(String)
    case pointOffTheEarth(String)
    case tooManyPoints
    case wrongOutlinesHeader

    // Flat files

    case emptyFile
    case changedWhileRead
    case missingColumn(String)
    case unknownColumn(String, known: [String])
    case repeatedColumn(String)
    case tooManyColumns(Int)
    case wrongCellCount(Int, columns: Int)
    case textBehindQuote
    case quoteNotClosed
    case cellTooLarge
    case rowTooLarge
    /// What is wrong with the value of a cell.
    indirect case cell(Fault, column: Int, heading: String)
    case emptyCell
    case controlCharacter(Unicode.Scalar)
    case idTooLong(Int)
    /// Another initiative has the id.
    case idTaken(String)
    case unknownPlace(String, nearest: String?)
    case malformedAmount(String)
    /// The digits can be read as a number with a fraction and as one with a mark of thousands.
    case ambiguousAmount(String)
    case negativeAmount(String)

    // Keys and values; the first text is the key, or the value as it is written.

    case unknownKey(String, known: [String])
    case missingKey(String, Shape)
    case wrongType(String, found: Shape, expected: Shape)
    case emptyText(String)
    case missingLanguage(String, Language)
    /// A value stands twice in the list of a key.
    case repeated(String, in: String)
    /// A word is not in the vocabulary of the title given.
    case unknownWord(String, of: String, known: [String])
    case malformedDate(String)
    case malformedID(String)
    case reservedID(String)
    case malformedPlaceCode(String)
    case reservedPlaceCode(String)
    case malformedLanguage(String)
    case malformedSHA256(String)
    case notWebAddress(String)
    case unknownCurrency(String, nearest: String?)
    case negativeNumber(String, Int64)
    case numberTooLarge(String)
    /// `low` and `high` do not fit `bound`.
    case boundMismatch(Bound)

    // Entries and what they refer to

    /// A second entry has the id of the one at `first`.
    case idUsedTwice(String, first: SourcePlace)
    /// An initiative's file lies in a folder that is not its first place's.
    case wrongFolder(String, first: PlaceCode)
    /// A reference leads to no entry.
    case unknownReference(EntryKind, String, nearest: String?)
    case relatedToItself
    /// Links of `part_of` or `within` lead from an entry back to it; the chain names each once.
    case cycle(EntryKind, [String])
    /// Different figures for the same thing, of which not exactly one is preferred.
    case unsettled(Basis, figures: Int, preferred: Int)

    // Quotations

    case figureWithoutQuotation(EntryKind, String)
    /// A quotation has none of the forms in which its figure is said to be written.
    case figureNotInQuotation(QuoteID, exact: String)
    /// A quotation has too many Unicode scalars.
    case quotationTooLong(Int, limit: Int)
    /// A prefix or a suffix has too many Unicode scalars.
    case contextTooLong(String, Int)
    /// A quotation of `count` scalars from `start` on leaves a document of `length` scalars.
    case beyondEnd(start: Int, count: Int, length: Int)
  }

  /// What sort of value a key has, or should have.
  public enum Shape: String, Hashable, Sendable {
    case text = "a text"
    case integer = "a whole number"
    case year = "a year"
    case decimal = "a number with a fraction"
    case boolean = "true or false"
    case date = "a date"
    case time = "a time"
    case list = "a list"
    case table = "a table"
    case texts = "a list of texts"
    case tables = "a list of tables"
    case bilingual = "a text in two languages"

    /// How a key with such a value is written.
    func example(_ key: String) -> String {
      switch self {
      case .text, .date, .time: "\(key) = \"…\""
      case .integer, .decimal: "\(key) = 109_000_000_000"
      case .year: "\(key) = 2019"
      case .boolean: "\(key) = true"
      case .list, .texts: "\(key) = [\"…\"]"
      case .table: "\(key) = { en = \"…\" }"
      case .tables: "[[\(key)]]"
      case .bilingual: "\(key) = { en = \"…\", fr = \"…\" }"
      }
    }
  }

  /// What sort of entry a name or a figure belongs to.
  public enum EntryKind: String, Hashable, Sendable {
    case place
    case organization
    case source
    case quotation
    case initiative
    case amount
    case metric
    case observation

    /// Where such an entry is written.
    var home: String {
      switch self {
      case .place: "places.toml"
      case .organization: "organizations.toml"
      case .source: "sources/<source-id>.toml"
      case .quotation: "its source's file, and name it source-id#quote-id"
      case .initiative: "initiatives/<PLACE>/<id>.toml"
      case .amount: "its initiative's file, and name it initiative-id/amount-id"
      case .metric: "its initiative's file"
      case .observation: "observations.toml"
      }
    }
  }
}
