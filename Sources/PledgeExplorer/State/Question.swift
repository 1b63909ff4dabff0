import CellCanvas
import PledgeModel

/// What the explorer wants to know from the catalogue.
public enum Question: Hashable, Sendable {
  case places(InitiativeQuery)
  case initiatives(InitiativeQuery, Window)
  /// Rows of the same list around those on the screen, before anybody moves there.
  case ahead(InitiativeQuery, Window)
  case initiative(InitiativeID, InitiativeQuery)
  case observations(PlaceCode?)
  case source(SourceID)
  case totals(InitiativeQuery, Grouping)
  case flows(InitiativeQuery)
  /// A list beside the ledger's: what a total is made of, what happened when, what is disputed.
  case list(InitiativeQuery, Window)
  /// Initiatives to be seen side by side, each as every one of the queries shows it.
  case comparison([InitiativeID], [InitiativeQuery])
  /// What the amounts of a query's initiatives are like.
  case statistics(InitiativeQuery)
  /// The names of all initiatives of a list, unless it is longer than a number.
  case identifiers(InitiativeQuery, atMost: Int)
  case outlines
  /// What the corpus knows that filters name, and how many of its initiatives carry the reader's marks.
  case vocabulary(ReaderMarks)
  /// What a query's money adds up to, as a whole.
  case sums(InitiativeQuery)
  /// Where an entry stands in the files of the corpus.
  case location(EntryName)
  /// A text that is written in one of the forms of exports.
  case text(ExportedText)

  /// Questions of the same lane replace one another: only the newest is worth an answer.
  public enum Lane: Int, CaseIterable, Hashable, Sendable {
    /// The order in which waiting questions are answered: what the eye meets first comes first.
    case list, initiatives, initiative, totals, flows, comparison, places, observations, source
    case sums, statistics, identifiers, location, text, outlines, vocabulary, ahead

    /// Whether a frame waits for the answer, and other questions for their turn.
    public var isAwaited: Bool { self != .ahead }
  }

  public var lane: Lane {
    switch self {
    case .places: .places
    case .initiatives: .initiatives
    case .ahead: .ahead
    case .initiative: .initiative
    case .observations: .observations
    case .source: .source
    case .totals: .totals
    case .flows: .flows
    case .list: .list
    case .comparison: .comparison
    case .statistics: .statistics
    case .identifiers: .identifiers
    case .outlines: .outlines
    case .vocabulary: .vocabulary
    case .sums: .sums
    case .location: .location
    case .text: .text
    }
  }
}

/// What the catalogue knows. It comes with its question, so that a late one can be dropped.
public enum Answer: Hashable, Sendable {
  case places(PlaceList)
  case initiatives(InitiativePage)
  case initiative(InitiativeDetail?)
  case observations([ObservedFigure])
  /// A source, and the whole document where it is at hand.
  case source(SourceDetail?, document: String?)
  case totals(Totals)
  case flows([Flow])
  /// For each query the initiatives in the order in which they were asked for.
  case comparison([[InitiativeDetail]])
  case statistics(Statistics)
  /// In the order of the list; `nil` where the list is longer.
  case identifiers([InitiativeID]?, of: Int)
  case outlines([Outline])
  case vocabulary(QueryVocabulary, currencies: [Currency])
  /// `nil` where the corpus is not at hand as files, or has no such entry.
  case location(FilePlace?)
  /// `nil` where there is nothing of the kind.
  case text(String?)
  /// The question could not be answered, and why.
  case failure(String)
}

/// An observation with the words that state it.
public struct ObservedFigure: Hashable, Sendable {
  public let observation: Observation
  public let quotes: [Quote]

  public init(_ observation: Observation, quotes: [Quote]) {
    self.observation = observation
    self.quotes = quotes
  }
}

/// What the runtime must do after an update.
public enum Effect: Hashable, Sendable {
  case ask(Question)
  case copy(Clipping)
  /// Opens an address of the web in a browser.
  case open(String)
  /// Opens a file in the reader's editor, which has the terminal meanwhile.
  case edit(FilePlace)
  /// Writes a file beside the loop.
  case export(ExportOrder)
  /// Reads the corpus anew beside the loop.
  case reload
  case suspend
  case redraw
  case quit
}

/// What happened: a key, an answer, a new size.
public enum Action: Hashable, Sendable {
  case start
  case key(Key)
  case paste(String)
  case mouse(Mouse)
  case resized(Size)
  case answered(Question, Answer)
  /// A text was copied; without a route, nothing took it.
  case copied(Clipping, by: ClipboardRoute?)
  /// An address was given to a program; `nil` where there is none.
  case opened(String, by: String?)
  /// The reader's editor was run, or could not be.
  case edited(FilePlace, EditEnding)
  case exported(ExportOrder, ExportEnding)
  /// What is shown is of older files, which are being read anew.
  case outdated
  /// The corpus was read anew, and later answers are of what it is now.
  case reloaded(CorpusSummary)
  /// The corpus could not be read anew; what is shown stays.
  case notReloaded(String)
  /// Not all changes of the corpus will be seen.
  case unwatched(String)
}
