import PledgeModel

/// Something that a key does.
public enum Command: Hashable, Sendable {
  case moveBy(Int)
  case pageBy(Int)
  case halfPageBy(Int)
  case moveToStart
  case moveToEnd
  /// Goes to a row by its number, counted from 1.
  case moveToRow(Int)
  case enter
  case back
  case nextPane
  case previousPane
  case nextQuote
  case previousQuote
  case nextPassage
  case previousPassage
  case show(Board)
  case showReader
  case look(Look)
  case turnReading
  case toggleMembers
  case explainTotal
  case group(Grouping)
  case nextGrouping
  case previousGrouping
  case toggleLogarithmicScale
  case moveAcrossBy(Int)
  case setBase
  case zoom
  case editFilter
  case clearFilter
  /// Adds to the filter that what is under the cursor is left out.
  case leaveOut
  /// Shows what the amounts of the list are like.
  case showStatistics
  /// Shows what the filter leaves out.
  case invertFilter
  /// Asks for words to go to, with nothing hidden.
  case find
  case findBy(Int)
  case toggleMark
  /// Marks every initiative of the list, or takes all of their marks away.
  case toggleAllMarks
  case onlyThisPlace
  case sort(SortKey)
  /// Opens the box in which the columns of the list are chosen.
  case chooseColumns
  /// Moves the column under the cursor of that box up or down.
  case moveColumnBy(Int)
  /// Goes back to the columns that hold where none are chosen.
  case takeStandardColumns
  case take(ExplorerState.Taking)
  /// Opens the file of what is under the cursor in an editor.
  case edit
  /// Asks for the file that the selection is to be exported to.
  case export
  /// Reads the corpus anew.
  case reload
  /// Goes back or forward through the views.
  case travelBy(Int)
  /// Asks for a note on what is under the cursor.
  case note
  /// Keeps the filter in force, or no longer keeps it.
  case toggleKept
  case showKept
  /// Puts an earlier or later filter of the history into the line.
  case recallBy(Int)
  case showHelp
  case showPalette
  case chooseTheme
  case switchLanguage
  case showFaults
  case acceptPrompt
  case cancelPrompt
  case completeBy(Int)
  case deleteBackward
  case deleteForward
  case deleteWord
  case deleteToStart
  case moveCursorBy(Int)
  case moveCursorToStart
  case moveCursorToEnd
  case leave
  case suspend
  case redraw
  case quit

  /// A way to show money.
  public enum Look: Hashable, Sendable {
    /// Each figure as its source states it.
    case original
    case currency(Currency)
    case measure(Lens.Measure)
    case chooseCurrency
  }

  /// A column that the list of initiatives can be sorted by.
  public enum SortKey: Hashable, Sendable {
    case amount, date, name, kind, sources
    /// The same column the other way round.
    case reverse
  }
}
