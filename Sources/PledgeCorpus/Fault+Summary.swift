extension CorpusFault.Fault {
  /// What is wrong, in one line without its place.
  public var summary: String {
    switch self {
    case .missingFolder: "there is no such folder"
    case .missingFile: "the file is missing"
    case .unreadable(let reason): "cannot be read: \(reason.harmless())"
    case .notRegularFile: "not a regular file"
    case .outsideFolder: "a link that leads out of the corpus folder"
    case .nameNotUTF8(let name): "the name '\(name.harmless(limit: .max))' is not UTF-8"
    case .tooLarge(let bytes): "the file has \(bytes) bytes, more than \(Limits.fileBytes) (8 MiB)"
    case .notUTF8: "the text is not UTF-8"
    case .nulCharacter: "the text has a NUL character"
    case .nestedTooDeeply(let limit): "lists, tables or keys nested deeper than \(limit)"
    case .tooManyValues(let limit): "more than \(limit) values and tables in one file"
    case .syntax(let message): "not TOML: \(message.harmless())"
    case .malformedRate: "not a rate"
    case .wrongRatesHeader: "the table of rates has another header"
    case .malformedRing: "not a place and the points around its land"
    case .malformedPoint(let text): "\(text.quoted) is no point"
    case .pointOffTheEarth(let text): "the point \(text.quoted) is not on the earth"
    case .tooManyPoints: "the outlines have more than \(Ring.mostPoints) points"
    case .wrongOutlinesHeader: "the table of outlines has another header"

    case .emptyFile: "the file is empty"
    case .changedWhileRead: "the file changed while it was read"
    case .missingColumn(let name): "there is no column \(name.quoted)"
    case .unknownColumn(let name, _): "unknown column \(name.quoted)"
    case .repeatedColumn(let name): "the column \(name.quoted) stands twice"
    case .tooManyColumns(let count):
      "the heading has \(count) columns, more than \(Limits.columns)"
    case .wrongCellCount(let cells, let columns):
      "the row has \(Self.cells(cells)), the heading \(columns)"
    case .textBehindQuote: "text behind the closing quotation mark"
    case .quoteNotClosed: "no quotation mark closes the cell"
    case .cellTooLarge: "the cell has more than \(Limits.cellBytes) bytes (64 KiB)"
    case .rowTooLarge: "the row has more than \(Limits.rowBytes) bytes (1 MiB)"
    case .cell(let fault, let column, let heading):
      "column \(column), \(heading.quoted): \(fault.summary)"
    case .emptyCell: "the cell is empty"
    case .controlCharacter(let scalar): "the control character \(scalar.codePoint)"
    case .idTooLong(let count): "the id has \(count) scalars, more than \(Limits.idScalars)"
    case .idTaken(let id): "the id \(id.quoted) is taken"
    case .unknownPlace(let name, _): "unknown country \(name.quoted)"
    case .malformedAmount(let text): "\(text.quoted) is no amount"
    case .ambiguousAmount(let text): "\(text.quoted) can be read in two ways"
    case .negativeAmount(let text): "the amount \(text.quoted) is negative"

    case .unknownKey(let key, _): "unknown key \(key.quoted)"
    case .missingKey(let key, _): "missing key \(key.quoted)"
    case .wrongType(let key, let found, let expected):
      "\(key.quoted) is \(found.rawValue), not \(expected.rawValue)"
    case .emptyText(let key): "\(key.quoted) is empty"
    case .missingLanguage(let key, let language): "\(key.quoted) has no \(language.name) text"
    case .repeated(let value, let key): "\(value.quoted) stands twice in \(key.quoted)"
    case .unknownWord(let word, let vocabulary, _): "unknown \(vocabulary) \(word.quoted)"
    case .malformedDate(let text): "\(text.quoted) is no date"
    case .malformedID(let text): "\(text.quoted) is no id"
    case .reservedID(let text): "the id \(text.quoted) is reserved"
    case .malformedPlaceCode(let text): "\(text.quoted) is no code of a place"
    case .reservedPlaceCode(let text): "the code \(text.quoted) is reserved"
    case .malformedLanguage(let text): "\(text.quoted) is no code of a language"
    case .malformedSHA256(let text): "\(text.quoted) is no SHA-256"
    case .notWebAddress(let text): "\(text.quoted) is no web address"
    case .unknownCurrency(let code, _): "unknown currency \(code.quoted)"
    case .negativeNumber(let key, let number): "\(key.quoted) is negative: \(number)"
    case .numberTooLarge(let digits): "the number \(digits.quoted) has no room in 64 bits"
    case .boundMismatch(let bound): "low and high do not fit the bound '\(bound.rawValue)'"

    case .idUsedTwice(let id, _): "the id \(id.quoted) is used twice"
    case .wrongFolder(let folder, let place):
      "the initiative lies in the folder \(folder.quoted), but its first place is \(place)"
    case .unknownReference(let kind, let name, _): "unknown \(kind.rawValue) \(name.quoted)"
    case .relatedToItself: "the initiative is related to itself"
    case .cycle(let kind, let chain):
      "the \(kind.rawValue) lies inside itself: \((chain + chain.prefix(1)).joined(separator: " → ").harmless())"
    case .unsettled(let basis, let figures, let preferred):
      "\(figures) figures of basis '\(basis.rawValue)' for the same thing, \(preferred) preferred"

    case .figureWithoutQuotation(let kind, let id):
      "the \(kind.rawValue) \(id.quoted) has no quotation"
    case .figureNotInQuotation(let quote, _):
      "the quotation \(quote.rawValue.quoted) has none of the forms in as_written"
    case .quotationTooLong(let count, let limit):
      "the quotation has \(count) scalars, more than \(limit)"
    case .contextTooLong(let key, let count):
      "\(key.quoted) has \(count) scalars, more than \(Limits.contextScalars)"
    case .beyondEnd(let start, let count, let length):
      "\(count) scalars from \(start) on are beyond the document's end at \(length)"
    }
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
