import PledgeModel

/// A text that the forms of exports are needed for.
public enum ExportedText: Hashable, Sendable {
  /// A source as a BibTeX entry.
  case bibliography(SourceID)
  /// An initiative as the JSON of exports has it.
  case initiative(InitiativeID)
  /// A source as CSL-JSON.
  case source(SourceID)
  /// Rows of cells, the first of them headings, for a spreadsheet.
  case table([[String]])
  /// The first rows of a list of initiatives, for a spreadsheet.
  case initiatives(InitiativeQuery, count: Int)

  /// What the text is as a clipping.
  var kind: Clipping.Kind {
    switch self {
    case .bibliography: .bibliography
    case .initiative, .source: .json
    case .table, .initiatives: .rows
    }
  }
}

/// An export that is to be written into a file.
public struct ExportOrder: Hashable, Sendable {
  /// The file's name as it was typed; its ending says what is written.
  public let path: String
  public let query: InitiativeQuery
  /// The query in the words of the query language, with its limit.
  public let asked: Query
  public let language: Language
  /// Whether what is there is replaced.
  public internal(set) var replaces = false

  public init(path: String, query: InitiativeQuery, asked: Query, language: Language) {
    self.path = path
    self.query = query
    self.asked = asked
    self.language = language
  }
}

/// What came of an export.
public enum ExportEnding: Hashable, Sendable {
  /// The file is there, and has so many initiatives.
  case written(count: Int)
  /// Something is there already, and may be replaced.
  case exists
  /// It could not be written, and why.
  case failed(String)
}
