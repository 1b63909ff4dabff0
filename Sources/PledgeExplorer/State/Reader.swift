import PledgeModel

/// The reader of a source's words.
public struct Reader: Hashable, Sendable {
  /// The source that is read.
  public var source: SourceID
  /// The passage under the cursor.
  public var quote: QuoteID
  /// The source with its passages, once the catalogue has answered.
  public var detail: SourceDetail?
  /// The whole document, where it is at hand.
  public var document: String?
  /// The first line shown.
  public var top = 0
  /// The text as lines of a width, kept so that scrolling wraps nothing anew.
  var text: ReaderText?
  /// Whether the view has yet to scroll to the passage under the cursor.
  public var seeksPassage = true

  public init(_ quote: QuoteID) {
    source = quote.source
    self.quote = quote
  }

  /// The number of the passage under the cursor among the document's passages.
  public var index: Int? { detail?.passages.firstIndex { $0.quote.id == quote } }

  public var passage: SourceDetail.Passage? { index.flatMap { detail?.passages[$0] } }
}

/// A box over the screen.
public enum Overlay: Hashable, Sendable {
  case help(ListPosition)
  /// The list of themes, and the theme to go back to.
  case themes(ListPosition, before: String)
  /// The list of currencies, and the lens to go back to.
  case currencies(ListPosition, before: Lens)
  case faults(ListPosition)
  /// The filters that are kept.
  case filters(ListPosition)
  /// The columns of the list of initiatives.
  case columns(ColumnChoice)
  case statistics(StatisticsPane)
  /// The list of all commands.
  case palette(Palette)
}

/// A passing message in the place of the crumbs.
public struct Notice: Hashable, Sendable {
  public let text: String
  public let isError: Bool

  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
