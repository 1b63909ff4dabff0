import PledgeModel

extension Command {
  /// By what name settings bind keys to the command; it never changes.
  ///
  /// `nil` for what no key of its own gives, and for what edits a line of text or leaves a box,
  /// whose keys are fixed.
  public var name: String? {
    switch self {
    case .moveBy(1): "down"
    case .moveBy(-1): "up"
    case .pageBy(1): "page-down"
    case .pageBy(-1): "page-up"
    case .halfPageBy(1): "half-page-down"
    case .halfPageBy(-1): "half-page-up"
    case .moveAcrossBy(1): "right"
    case .moveAcrossBy(-1): "left"
    case .moveBy, .pageBy, .halfPageBy, .moveAcrossBy, .moveToRow: nil
    case .moveToStart: "start"
    case .moveToEnd: "end"
    case .enter: "open"
    case .back: "back"
    case .nextPane: "next-pane"
    case .previousPane: "previous-pane"
    case .nextQuote: "next-quotation"
    case .previousQuote: "previous-quotation"
    case .nextPassage: "next-passage"
    case .previousPassage: "previous-passage"
    case .show(let board): "show-\(board.name)"
    case .showReader: "show-reader"
    case .look(let look): look.name
    case .turnReading: "turn-reading"
    case .toggleMembers: "toggle-members"
    case .explainTotal: "explain-total"
    case .group(let grouping): "group-by-\(grouping.rawValue)"
    case .nextGrouping: "next-grouping"
    case .previousGrouping: "previous-grouping"
    case .toggleLogarithmicScale: "logarithmic-scale"
    case .setBase: "set-base"
    case .zoom: "zoom"
    case .editFilter: "filter"
    case .clearFilter: "clear-filter"
    case .leaveOut: "leave-out"
    case .invertFilter: "invert-filter"
    case .find: "find"
    case .findBy(1): "find-next"
    case .findBy(-1): "find-previous"
    case .findBy: nil
    case .toggleMark: "mark"
    case .toggleAllMarks: "mark-all"
    case .onlyThisPlace: "only-this-place"
    case .sort(let key): key.name
    case .chooseColumns: "choose-columns"
    case .moveColumnBy(1): "column-down"
    case .moveColumnBy(-1): "column-up"
    case .moveColumnBy: nil
    case .takeStandardColumns: "standard-columns"
    case .take(let taking): taking.name
    case .edit: "edit"
    case .export: "export"
    case .reload: "reload"
    case .travelBy(1): "next-view"
    case .travelBy(-1): "previous-view"
    case .travelBy: nil
    case .note: "note"
    case .toggleKept: "keep-filter"
    case .showKept: "kept-filters"
    case .showStatistics: "statistics"
    case .showHelp: "help"
    case .showPalette: "commands"
    case .chooseTheme: "choose-theme"
    case .switchLanguage: "switch-language"
    case .showFaults: "faults"
    case .leave: "leave"
    case .suspend: "suspend"
    case .redraw: "redraw"
    case .quit: "quit"
    case .recallBy, .acceptPrompt, .cancelPrompt, .completeBy, .deleteBackward, .deleteForward,
      .deleteWord, .deleteToStart, .moveCursorBy, .moveCursorToStart, .moveCursorToEnd:
      nil
    }
  }
}

extension Board {
  /// What settings and the memory of the last run call the board, whatever its number comes to be.
  public var name: String {
    switch self {
    case .ledger: "ledger"
    case .compare: "compare"
    case .bars: "bars"
    case .time: "time"
    case .map: "map"
    case .flows: "flows"
    case .disputes: "disputes"
    }
  }
}

extension Command.Look {
  fileprivate var name: String {
    switch self {
    case .original: "as-stated"
    case .currency(let currency): "in-\(currency.rawValue.lowercased())"
    case .measure(let measure): "per-\(measure.rawValue)"
    case .chooseCurrency: "choose-currency"
    }
  }
}

extension Command.SortKey {
  fileprivate var name: String {
    switch self {
    case .reverse: "reverse-order"
    case .amount, .date, .name, .kind, .sources: "sort-by-\(self)"
    }
  }
}

extension ExplorerState.Taking {
  fileprivate var name: String {
    switch self {
    case .copy(let kind): "copy-\(kind)"
    case .open: "open-source"
    }
  }
}
