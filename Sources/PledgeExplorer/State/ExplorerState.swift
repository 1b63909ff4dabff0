import CellCanvas
import PledgeModel

/// What the explorer knows of the corpus as a whole.
public struct CorpusSummary: Hashable, Sendable {
  public let title: Bilingual
  public let version: String
  /// The corpus's faults, each told whole.
  public let faults: [String]

  public init(title: Bilingual, version: String, faults: [String] = []) {
    self.title = title
    self.version = version
    self.faults = faults
  }
}

/// Everything that the screen shows, as one value.
public struct ExplorerState: Hashable, Sendable {
  public var language: Language
  /// The names of the themes that can be chosen, in order.
  public let themes: [String]
  public var theme: String
  /// The currency that sums are shown in.
  public let currency: Currency
  public let corpus: CorpusSummary
  public var size: Size

  /// The filter in force, as the reader typed it.
  public var text: String
  public var order = InitiativeOrder(.amount)
  public var places = PlacePane()
  public var initiatives = InitiativePane()
  public var claims = ClaimPane()
  public var focus: Pane = .places
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

  /// A filter that is being typed.
  public struct Prompt: Hashable, Sendable {
    public var field: TextField
    public let before: String
  }

  public init(
    corpus: CorpusSummary, language: Language = .english, themes: [String] = [], theme: String = "",
    currency: Currency = .euro, text: String = "", size: Size
  ) {
    self.corpus = corpus
    self.language = language
    self.themes = themes
    self.theme = theme
    self.currency = currency
    self.text = text
    self.size = size
    if !corpus.faults.isEmpty {
      let say = Phrases(language)
      let count = say.faults(corpus.faults.count)
      notice = Notice(
        say("\(count) in the corpus: W shows them", "\(count) dans le corpus : W les montre"),
        isError: true)
    }
  }

  public var phrases: Phrases { Phrases(language) }

  /// What the list of initiatives is asked for.
  public var query: InitiativeQuery {
    InitiativeQuery(text: text, places: places.chosen, order: order)
  }

  /// What the list of places is asked for.
  var placesQuery: InitiativeQuery { InitiativeQuery(text: text) }

  /// Where the keys go.
  public var context: KeyContext {
    if prompt != nil { return .prompt }
    if overlay != nil { return .overlay }
    return reader == nil ? .ledger : .reader
  }

  public var layout: Layout { Layout(of: self) }
}
