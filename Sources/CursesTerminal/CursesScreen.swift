import CCurses
import CellCanvas

/// The terminal of standard input and output as a screen, drawn by ncurses.
///
/// A process has one at a time. However the process ends, the terminal is given back as it was.
public final class CursesScreen: Screen {
  public internal(set) var size: Size
  /// How many colours are used.
  public let depth: ColorDepth
  /// Whether more than ASCII is drawn; if not, like-looking ASCII characters are.
  public private(set) var isUTF8: Bool
  public let wake: @Sendable () -> Void = { pb_wake() }

  var pairs: ColorPairs
  /// What ncurses was given to draw; `nil` when the next canvas is given whole.
  var given: Canvas?
  var row = RowBuffer()

  var decoder: KeyDecoder
  /// When a sequence or paste that has begun counts as ended.
  var patienceEnd: ContinuousClock.Instant?
  /// How long the rest of a sequence may take.
  let escapeDelay: Duration
  /// Whether the terminal has hung up, and whether that was told.
  var isGone = false
  var toldOfEnd = false

  /// Opens the terminal.
  ///
  /// - Parameter colors: The most colours to use; `nil` takes all that the terminal has, or none if
  ///   `NO_COLOR` is set.
  /// - Throws: Why the terminal cannot be used; nothing was printed then.
  public init(colors: ColorDepth? = nil) throws(TerminalError) {
    var terminal = pb_terminal()
    let fault = pb_open(&terminal)
    let term = Self.environment("TERM") ?? ""
    if let error = TerminalError(fault: fault, term: term) { throw error }
    depth = ColorDepth.settled(
      asked: colors,
      possible: ColorDepth(colors: Int(terminal.colors), isDirect: terminal.is_direct),
      noColor: Self.environment("NO_COLOR"))
    isUTF8 = terminal.is_utf8
    let encoder = ColorEncoder(
      depth: depth, isDirect: terminal.is_direct, hasDefaults: terminal.has_defaults)
    pairs = ColorPairs(encoder: encoder, count: Int(terminal.pairs))
    decoder = KeyDecoder(
      keys: KeySequences { name in
        pb_key_sequence(name).map { Array(String(cString: $0).utf8) }
      })
    let delay = Self.environment("ESCDELAY").flatMap { Int($0) } ?? 25
    escapeDelay = .milliseconds(min(max(delay, 1), 2000))
    size = Self.measured()
  }

  deinit { pb_close() }

  public func close() { pb_close() }

  public func suspend() { suspend(byKey: true) }

  public func lend(_ body: () -> Void) {
    pb_lend()
    body()
    pb_take_back()
    given = nil
  }

  /// Draws with ASCII alone from now on, whatever the locale knows.
  public func useASCII() {
    isUTF8 = false
    given = nil
  }

  public func redraw() {
    given = nil
    pb_redraw()
  }

  func suspend(byKey: Bool) {
    pb_suspend(byKey)
    given = nil
  }

  /// Asks the terminal how large it is.
  static func measured() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    pb_take_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// How large the terminal is before it is opened; `nil` where it does not tell.
  public static var sizeBefore: Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    return pb_ask_size(&columns, &rows) ? Size(width: Int(columns), height: Int(rows)) : nil
  }

  private static func environment(_ name: String) -> String? {
    pb_environment(name).map { String(cString: $0) }
  }
}
