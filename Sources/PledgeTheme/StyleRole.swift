/// What a part of the screen is for; a theme gives each a style.
///
/// Names are dotted: a role takes what its own entry leaves open from the role before its last dot,
/// in the end from `screen`.
public struct StyleRole: Hashable, Sendable, CustomStringConvertible {
  public let name: String

  /// The role before the last dot; `screen` for a name without one, `nil` for `screen` itself.
  public var parent: StyleRole? {
    if let dot = name.lastIndex(of: ".") { return StyleRole(String(name[..<dot])) }
    return self == .screen ? nil : .screen
  }

  public var description: String { name }

  private init(_ name: String) { self.name = name }

  /// The ground of everything.
  public static let screen = StyleRole("screen")
  /// The top line: views and units.
  public static let tabs = StyleRole("tabs")
  public static let tabsSelected = StyleRole("tabs.selected")
  /// The second line: the filter and what it leaves.
  public static let filter = StyleRole("filter")
  public static let filterText = StyleRole("filter.text")
  public static let filterPrompt = StyleRole("filter.prompt")
  public static let filterCount = StyleRole("filter.count")
  /// A pane's frame and title; `focused` where the keys go.
  public static let frame = StyleRole("frame")
  public static let frameFocused = StyleRole("frame.focused")
  public static let title = StyleRole("title")
  public static let titleFocused = StyleRole("title.focused")
  /// A column's heading.
  public static let heading = StyleRole("heading")
  /// A row of a list; `selected` under the cursor, `selected.inactive` when another pane has focus.
  public static let list = StyleRole("list")
  public static let listSelected = StyleRole("list.selected")
  public static let listSelectedInactive = StyleRole("list.selected.inactive")
  public static let listMarked = StyleRole("list.marked")
  /// Text that stands back: units, separators, things that are not counted.
  public static let muted = StyleRole("muted")
  /// A key figure that is part of a total.
  public static let amount = StyleRole("amount")
  /// A figure that is not part of a total.
  public static let amountUncounted = StyleRole("amount.uncounted")
  /// A bar of a chart.
  public static let bar = StyleRole("bar")
  public static let barUncounted = StyleRole("bar.uncounted")
  /// Words of a source; `figure` the figure within them.
  public static let quote = StyleRole("quote")
  public static let quoteFigure = StyleRole("quote.figure")
  public static let quoteContext = StyleRole("quote.context")
  public static let quoteCurrent = StyleRole("quote.current")
  /// Our translation of a source's words.
  public static let translation = StyleRole("translation")
  /// The name of a field beside its value.
  public static let label = StyleRole("label")
  public static let value = StyleRole("value")
  /// Sources differ.
  public static let disputed = StyleRole("disputed")
  /// A figure that can be checked against its document.
  public static let verified = StyleRole("verified")
  /// What the reader typed and what matches it.
  public static let match = StyleRole("match")
  /// The bottom line and the keys in it.
  public static let hints = StyleRole("hints")
  public static let hintsKey = StyleRole("hints.key")
  /// A passing message; `error` for something wrong.
  public static let notice = StyleRole("notice")
  public static let noticeError = StyleRole("notice.error")
  /// A box over the screen.
  public static let overlay = StyleRole("overlay")
  public static let overlayFrame = StyleRole("overlay.frame")
  public static let overlayTitle = StyleRole("overlay.title")
  public static let overlayKey = StyleRole("overlay.key")
  public static let overlaySelected = StyleRole("overlay.selected")

  /// Every role, in the order in which a theme file lists them.
  public static let all: [StyleRole] = [
    .screen, .tabs, .tabsSelected, .filter, .filterText, .filterPrompt, .filterCount, .frame,
    .frameFocused, .title, .titleFocused, .heading, .list, .listSelected, .listSelectedInactive,
    .listMarked, .muted, .amount, .amountUncounted, .bar, .barUncounted, .quote, .quoteFigure,
    .quoteContext, .quoteCurrent, .translation, .label, .value, .disputed, .verified, .match,
    .hints, .hintsKey, .notice, .noticeError, .overlay, .overlayFrame, .overlayTitle, .overlayKey,
    .overlaySelected,
  ]

  /// Returns the role of a name; `nil` where there is none.
  public static func named(_ name: String) -> StyleRole? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
