import CellCanvas
import PledgeModel

/// Everything that the screen shows, as one value.
public struct ExplorerState: Hashable, Sendable {
  public var language: Language
  /// The names of the themes that can be chosen, in order.
  public let themes: [String]
  public var theme: String
  /// The currencies that money can be shown in.
  public internal(set) var currencies: [Currency]
  public internal(set) var corpus: CorpusSummary
  public var size: Size
  public var keys: KeyBindings

  /// What the corpus knows that filters name; `nil` until a filter is typed.
  public internal(set) var vocabulary: QueryVocabulary?
  /// The marks that the vocabulary's counts are of.
  var countedMarks = ReaderMarks()
  /// The day from which a filter's `30d` is reckoned back.
  public let today: PartialDate

  /// The filter as the reader typed it.
  public var text: String { didSet { if text != oldValue { readFilter() } } }
  /// What can be read of the text, and what cannot.
  public private(set) var typed: ParsedQuery
  /// The filter in force: the last that could be read whole.
  public private(set) var filter: Query
  /// The groups that a chart was entered by.
  public var facets: [Facet] = []
  /// Whether places are where money goes or where it comes from.
  public var reading = Reading()
  /// How money is shown.
  public var lens = Lens()
  public var order = InitiativeOrder(.amount)
  /// The columns of the list of initiatives; `nil` for those that there is room for.
  public var columns: [ListColumn]?
  /// The columns that hold as long as the reader chooses no others.
  public var standardColumns: [ListColumn]?
  /// The last text that could be read whole.
  private var readText = ""
  /// The order to come back to when the filter no longer names one.
  private var orderBefore: InitiativeOrder?
  public var places = PlacePane()
  public var initiatives = InitiativePane()
  public var claims = ClaimPane()
  public var focus: Pane = .places
  public var board: Board = .ledger
  /// Where the ledger was entered from, if from another board.
  public var visit: Visit?
  /// What a total is made of, where that is in front.
  public var composition: CompositionPane?
  /// Initiatives that are marked for a comparison, in the order of their marks.
  public var marked: [InitiativeID] = []
  /// Filters that were typed, the last one last, and those that are kept.
  public internal(set) var history: [String] = []
  public internal(set) var keptFilters: [String] = []
  public var compare = ComparePane()
  public var bars = BarsPane()
  public var time = TimePane()
  public var map = MapPane()
  public var flows = FlowsPane()
  public var disputes = DisputesPane()
  /// Whether the pane with the focus has the whole body.
  public var isZoomed = false

  /// The reader, where it is in front.
  public var reader: Reader?
  public var overlay: Overlay?
  /// The filter under the reader's hands, and the filter to go back to.
  public var prompt: Prompt?
  /// Keys that begin a longer sequence.
  public var pendingKeys: [Key] = []
  public var notice: Notice?
  /// What is to be done with an initiative once its words are there.
  var awaited: Awaited?
  /// The question whose answer is to be acted on, as long as no other key is pressed.
  var awaitedQuestion: Question?
  /// Words that are gone to, and the question whose answer says where.
  var sought = ""
  var awaitedSearch: Search?
  /// Whether the reader has asked for the corpus to be read anew, and waits for it.
  var awaitsReload = false
  /// Why not all changes of the corpus will be seen, as long as its reader may not have read it.
  var unwatched: String?
  /// The views that one can go back and forward to.
  var trail = Trail()
  /// The line between two panes that is being dragged.
  var dragged: Divider?
  public internal(set) var shares = PaneShares()
  /// The reader's own notes.
  public internal(set) var notes: [InitiativeID: String] = [:]
  /// A line that is being typed beside the filter.
  public var line: LinePrompt?

  /// A filter that is being typed.
  public struct Prompt: Hashable, Sendable {
    public var field: TextField
    public let before: String
    /// What Tab has put in, and what it could.
    public var completion: Completion?
    /// Whether the reader has said that the text is whole, so that nothing in it is unfinished.
    public var isWhole = false
    /// The number in the history of the filter that stands in the text, and what was typed before it
    /// was put there.
    var recalled: Int?
    var draft = ""
  }

  /// What Tab offers, and which of it stands in the text.
  public struct Completion: Hashable, Sendable {
    /// The text before Tab was pressed.
    let text: String
    public let candidates: QueryCompletion
    public var index: Int
  }

  public init(
    corpus: CorpusSummary, language: Language = .english, keys: KeyBindings = .standard,
    themes: [String] = [], theme: String = "", currencies: [Currency] = [.euro],
    vocabulary: QueryVocabulary? = nil,
    today: PartialDate = PartialDate(daysSince1970: 0), text: String = "", size: Size
  ) {
    self.corpus = corpus
    self.language = language
    self.keys = keys
    self.themes = themes
    self.theme = theme
    self.currencies = currencies
    self.vocabulary = vocabulary
    self.today = today
    self.text = text
    self.size = size
    typed = ParsedQuery(query: .everything)
    filter = .everything
    readFilter()
    if !typed.faults.isEmpty {
      prompt = Prompt(field: TextField(text), before: "", isWhole: true)
    }
    if !corpus.faults.isEmpty { tellOfFaults() }
  }

  public var phrases: Phrases { Phrases(language, keys: keys) }

  /// Reads the text. While something in it cannot be read, the filter stays as it was.
  mutating func readFilter() {
    typed = parsed(text)
    if let fault = typed.faults.first {
      if wasWord(fault.term.lowerBound) { putInForce(typed.query) }
    } else {
      readText = text
      putInForce(typed.query)
    }
  }

  /// Reads a text of the query language with what the corpus knows by name, as far as that is known.
  func parsed(_ text: String) -> ParsedQuery {
    // Without a text nothing is read: the parser's tables are not worth a first frame's time.
    text.isEmpty
      ? ParsedQuery(query: .everything)
      : QueryParser.parse(text, vocabulary: vocabulary ?? QueryVocabulary(), today: today)
  }

  /// Whether what begins at a place of the text was no more than a word when the filter was read: the
  /// name of a field before its colon, which was never meant to be looked for.
  private func wasWord(_ start: Int) -> Bool {
    let scalars = readText.unicodeScalars
    return scalars.count > start
      && scalars.prefix(start).elementsEqual(text.unicodeScalars.prefix(start))
      && scalars.dropFirst(start).allSatisfy {
        $0.properties.isAlphabetic || $0 == "-" || $0 == "!"
      }
  }

  private mutating func putInForce(_ query: Query) {
    let before = filter
    filter = query
    if let grouping = filter.grouping, grouping != before.grouping { bars.grouping = grouping }
    guard filter.order != before.order else { return }
    if before.order == nil { orderBefore = order }
    if let wanted = filter.order ?? orderBefore { order = wanted }
  }

  /// The first part of the text that is wrong, and not only unfinished.
  public var fault: QueryFault? {
    guard let prompt else { return nil }
    return typed.faults.first { prompt.isWhole || !$0.isUnfinished }
  }

  /// What the list of initiatives is asked for.
  public var query: InitiativeQuery {
    var query = placesQuery
    query.places = places.chosen
    query.order = order
    query.limit = filter.limit
    return query
  }

  /// The filter's condition, with the initiatives that carry the reader's marks where it asks for them.
  var condition: Condition { filter.condition.naming(readerMarks) }

  /// What the list of places is asked for.
  var placesQuery: InitiativeQuery {
    InitiativeQuery(condition: condition, facets: facets, reading: reading, lens: lens)
  }

  /// What the boards are asked for: the filter and the marked places, whatever the cursor is on.
  var boardQuery: InitiativeQuery {
    var query = placesQuery
    query.places = places.marked
    return query
  }

  /// The corpus's name of a group that the lists are kept to, where the screen knows it.
  func name(of facet: Facet) -> Bilingual? {
    switch facet.grouping {
    case .place, .origin: places.rows.first { $0.id.rawValue == facet.key.rawValue }?.place.name
    default: bars.totals?.rows.first { $0.key == facet.key }?.name
    }
  }

  /// Where the keys go.
  public var context: KeyContext {
    if prompt != nil { return .prompt }
    if line != nil { return .line }
    if palette != nil { return .palette }
    if columnChoice != nil { return .columns }
    if statisticsPane != nil { return .statistics }
    if overlay != nil { return .overlay }
    return contextBelow
  }

  /// Where the keys go that no box and no line of text takes.
  var contextBelow: KeyContext {
    if reader != nil { return .reader }
    if composition != nil { return .composition }
    switch board {
    case .ledger: return .ledger
    case .compare: return .compare
    case .bars: return .bars
    case .time: return .time
    case .map: return .map
    case .flows: return .flows
    case .disputes: return .disputes
    }
  }

  public var layout: Layout { Layout(of: self) }
}
