/// Something that happened at the terminal.
public enum ScreenEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text (bracketed paste): text, never commands.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  /// Another thread asked the loop to look after its work.
  case wake
  /// The terminal is gone, or the program was asked to end by a signal (its number).
  case end(signal: Int32?)
}

/// A terminal that shows canvases and tells of keys.
///
/// One thread calls everything but `wake`.
public protocol Screen: AnyObject {
  var size: Size { get }

  /// Shows a canvas: all of it, whatever was shown before.
  func show(_ canvas: Canvas)

  /// Makes ready to show a canvas that is much like this one; nothing of it is seen.
  func prepare(_ canvas: Canvas)

  /// Waits until something happens.
  ///
  /// - Parameter milliseconds: How long to wait at most; `nil` waits for ever.
  /// - Returns: What happened, in order; empty when the time is over.
  func events(waitingUpTo milliseconds: Int?) -> [ScreenEvent]

  /// What other threads call to end a wait; it may be kept and called from any thread.
  var wake: @Sendable () -> Void { get }

  /// Gives the terminal back as it was.
  func close()

  /// Stops the process as Ctrl-Z does and takes the terminal again when it goes on.
  func suspend()

  /// Gives the terminal back as it was while another program has it, and takes it again.
  ///
  /// However that program leaves the terminal, the next canvas is drawn whole. What would interrupt or
  /// stop the process from the keyboard is left to that program.
  ///
  /// - Parameter body: Runs the program and returns when it has ended.
  func lend(_ body: () -> Void)

  /// Draws everything anew with the next canvas.
  func redraw()
}

extension Screen {
  public func prepare(_ canvas: Canvas) {}
}
