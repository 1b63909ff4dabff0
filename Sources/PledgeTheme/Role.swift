/// What a part of the screen is for; a theme gives each a style.
///
/// Names are dotted: a role takes what its own entry leaves open from the role before its last dot,
/// in the end from `screen`.
public struct Role: Hashable, Sendable, CustomStringConvertible {
  public let name: String

  /// The role before the last dot; `screen` for a name without one, `nil` for `screen` itself.
  public var parent: Role? {
    if let dot = name.lastIndex(of: ".") { return Role(String(name[..<dot])) }
    return self == .screen ? nil : .screen
  }

  public var description: String { name }

  private init(_ name: String) { self.name = name }

  /// The ground of everything.
  public static let screen = Role("screen")
  /// The top line: views and units.
  public static let tabs = Role("tabs")
  public static let tabsSelected = Role("tabs.selected")
  /// The second line: the filter and what it leaves.
  public static let filter = Role("filter")
  public static let filterText = Role("filter.text")
  public static let filterPrompt = Role("filter.prompt")
  public static let filterCount = Role("filter.count")
  /// A pane's frame and title; `focused` where the keys go.
  public static let frame = Role("frame")
  public static let frameFocused = Role("frame.focused")
  public static let title = Role("title")
  public static let titleFocused = Role("title.focused")
  /// A column's heading.
  public static let heading = Role("heading")
  /// A row of a list; `selected` under the cursor, `selected.inactive` when another pane has focus.
  public static let list = Role("list")
  public static let listSelected = Role("list.selected")
  public static let listSelectedInactive = Role("list.selected.inactive")
  public static let listMarked = Role("list.marked")
  /// Text that stands back: units, separators, things that are not counted.
  public static let muted = Role("muted")
  /// A key figure that is part of a total.
  public static let amount = Role("amount")
  /// A figure that is not part of a total.
  public static let amountUncounted = Role("amount.uncounted")
  /// A bar of a chart.
  public static let bar = Role("bar")
  public static let barUncounted = Role("bar.uncounted")
  /// Words of a source; `figure` the figure within them.
  public static let quote = Role("quote")
  public static let quoteFigure = Role("quote.figure")
  public static let quoteContext = Role("quote.context")
  public static let quoteCurrent = Role("quote.current")
  /// Our translation of a source's words.
  public static let translation = Role("translation")
  /// The name of a field beside its value.
  public static let label = Role("label")
  public static let value = Role("value")
  /// Sources differ.
  public static let disputed = Role("disputed")
  /// A figure that can be checked against its document.
  public static let verified = Role("verified")
  /// What the reader typed and what matches it.
  public static let match = Role("match")
  /// The bottom line and the keys in it.
  public static let hints = Role("hints")
  public static let hintsKey = Role("hints.key")
  /// A passing message; `error` for something wrong.
  public static let notice = Role("notice")
  public static let noticeError = Role("notice.error")
  /// A box over the screen.
  public static let overlay = Role("overlay")
  public static let overlayFrame = Role("overlay.frame")
  public static let overlayTitle = Role("overlay.title")
  public static let overlayKey = Role("overlay.key")
  public static let overlaySelected = Role("overlay.selected")

  /// Every role, in the order in which a theme file lists them.
  public static let all: [Role] = [
    .screen, .tabs, .tabsSelected, .filter, .filterText, .filterPrompt, .filterCount, .frame,
    .frameFocused, .title, .titleFocused, .heading, .list, .listSelected, .listSelectedInactive,
    .listMarked, .muted, .amount, .amountUncounted, .bar, .barUncounted, .quote, .quoteFigure,
    .quoteContext, .quoteCurrent, .translation, .label, .value, .disputed, .verified, .match,
    .hints, .hintsKey, .notice, .noticeError, .overlay, .overlayFrame, .overlayTitle, .overlayKey,
    .overlaySelected,
  ]

  /// Returns the role of a name; `nil` where there is none.
  public static func named(_ name: String) -> Role? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
