import LinedTOML
import PledgeModel

extension CorpusFault.Fault {
  /// How the fault is mended.
  public var help: String {
    switch self {
    case .missingFolder: "name a folder that holds corpus.toml and places.toml"
    case .missingFile: "write it; Corpus/README.md describes the format"
    case .unreadable: "let the file be there and be readable"
    case .notRegularFile: "put a text file in its place"
    case .outsideFolder: "put the file itself into the corpus folder"
    case .nameNotUTF8: "rename the file or folder: each \u{FFFD} stands for what is not UTF-8"
    case .tooLarge, .tooManyValues: "split the file, or remove what does not belong into it"
    case .notUTF8: "save the file as UTF-8"
    case .nulCharacter: "remove it; what follows it would be lost"
    case .nestedTooDeeply: "write flat tables, as Corpus/README.md shows them"
    case .syntax: "mend the line; https://toml.io describes the notation"
    case .malformedRate:
      "write month, currency and units of it for one euro, such as 2025-02,USD,1.0413"
    case .wrongRatesHeader: "begin the file with the line month,currency,per_eur"
    case .malformedRing:
      "write a code, a comma and one point or at least three, such as MT,1452:3590"
    case .malformedPoint:
      "write longitude:latitude in hundredths of a degree, such as 235:4886 for Paris"
    case .pointOffTheEarth:
      "longitudes reach from -18000 to 18000, latitudes from -9000 to 9000"
    case .tooManyPoints:
      "take outlines of a smaller scale, such as Natural Earth's 1:110m; the rest is left out"
    case .wrongOutlinesHeader: "begin the file with the line place,ring"

    case .emptyFile: "begin it with a heading: \(FlatColumn.headings.joined(separator: ","))"
    case .changedWhileRead: "read it again; what was read may be of both states"
    case .missingColumn(let name): "add a cell \(name) to the heading, and the value to each row"
    case .unknownColumn(let name, let known):
      Self.choice(of: name, among: known) + "; it is not read"
    case .repeatedColumn: "remove one of them; the first is read"
    case .tooManyColumns: "remove those that are not read, from each row too"
    case .wrongCellCount:
      "write a cell for each column; a cell with a separator in it stands in quotation marks"
    case .textBehindQuote:
      "double the quotation marks within the cell, or let the cell end behind the second"
    case .quoteNotClosed: "close the cell with a quotation mark, or double those within it"
    case .cellTooLarge: "shorten the cell"
    case .rowTooLarge: "shorten the row, or close the quotation mark that is open"
    case .cell(let fault, _, _): fault.help
    case .emptyCell: "write the text, or remove the row"
    case .controlCharacter: "remove it"
    case .idTooLong: "shorten it"
    case .idTaken: "give it an id that no other initiative has"
    case .unknownPlace(_, let nearest):
      Self.guess(nearest)
        + "use a code of ISO 3166-1, such as FR, or a country's name in English or French"
    case .malformedAmount:
      "write whole units, such as 109000000000, or 109bn; the currency has its own column"
    case .ambiguousAmount:
      "leave the mark of thousands out (1500), or end the fraction otherwise (1.50)"
    case .negativeAmount: "write a number of 0 or more"

    case .unknownKey(let key, let known): Self.choice(of: key, among: known)
    case .missingKey(let key, let shape): "add a line \(shape.example(key))"
    case .wrongType(let key, _, let expected): "write \(expected.example(key))"
    case .emptyText: "write the text, or remove the line"
    case .missingLanguage(_, let language):
      "add \(language.rawValue) = \"…\"; a name that is the same in both is one plain text"
    case .repeated: "remove one of them"
    case .unknownWord(let word, _, let known): Self.choice(of: word, among: known)
    case .malformedDate: "write a day (2025-02-11), a month (2025-02) or a year (2025), in quotes"
    case .malformedID: "use small letters, digits and single hyphens, such as fr-ai-plan"
    case .reservedID: "use another id: unknown and several stand for money of no one funder's"
    case .reservedPlaceCode: "use another code: ZZ and XM stand for money of no one country's"
    case .malformedPlaceCode: "use two capital letters (FR) or the three digits of a region (150)"
    case .malformedLanguage: "use the two letters of ISO 639-1, such as fr"
    case .malformedSHA256: "write the 64 digits that sha256sum prints for the document"
    case .notWebAddress: "write an address that begins with https:// or http:// and a host"
    case .unknownCurrency(_, let nearest):
      Self.guess(nearest) + "use a code of ISO 4217, such as EUR, USD or GBP"
    case .negativeNumber: "write a number of 0 or more"
    case .numberTooLarge: "the largest number is 9_223_372_036_854_775_807"
    case .boundMismatch(let bound): "'\(bound.rawValue)' has \(bound.shape)"

    case .idUsedTwice(_, let first): "the first is at \(first); give one of them another id"
    case .wrongFolder(_, let place):
      "move the file to initiatives/\(place)/, or name its first place first"
    case .unknownReference(let kind, _, let nearest): Self.guess(nearest) + "add it to \(kind.home)"
    case .relatedToItself: "remove its own id from related"
    case .cycle: "remove one of these links; the one of this line is left out"
    case .unsettled: "mark exactly one of them with preferred = true"

    case .figureWithoutQuotation:
      "add quotes = [\"source-id#quote-id\"] with a passage that states it"
    case .figureNotInQuotation(_, let exact):
      "add the figure to as_written as the passage writes it: \(exact.harmless())"
    case .quotationTooLong(_, let limit) where limit == Limits.figureScalars:
      "quote the figure alone, or add start, the passage's place in a known document"
    case .quotationTooLong: "quote the clause that states the figure"
    case .contextTooLong: "keep the scalars next to the passage"
    case .beyondEnd: "set start to the passage's offset in Unicode scalars"
    }
  }

  /// Names the nearest known word, then all of them, the nearest first.
  private static func choice(of word: String, among known: [String]) -> String {
    let all = "use one of " + Spelling.nearestFirst(to: word, in: known).joined(separator: ", ")
    return guess(Spelling.nearest(to: word, in: known).first) + all
  }

  private static func guess(_ nearest: String?) -> String {
    nearest.map { "did you mean \($0.quoted)? otherwise " } ?? ""
  }
}

extension Language {
  /// The language's English name.
  var name: String {
    switch self {
    case .english: "English"
    case .french: "French"
    }
  }
}
