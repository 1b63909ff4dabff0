import PledgeExplorer

/// What lies around the terminal: a clipboard, a browser, an editor, files.
public protocol Desktop {
  /// Puts a text on the clipboard.
  ///
  /// - Returns: By what way; `nil` where nothing took it.
  func copy(_ text: String) -> ClipboardRoute?

  /// Opens an address of the web, without touching the terminal.
  ///
  /// - Returns: The program that was given it; `nil` where there is none.
  func open(_ address: String) -> String?

  /// Opens a file in the reader's editor and waits until that has ended.
  ///
  /// - Parameter lending: Gives the terminal away while it runs what it is given.
  func edit(_ place: FilePlace, lending: (() -> Void) -> Void) -> EditEnding

  /// Writes an export; called from a thread beside the loop.
  var export: @Sendable (ExportOrder) -> ExportEnding { get }
}

/// A terminal with nothing around it.
public struct NoDesktop: Desktop {
  public init() {}
  public func copy(_ text: String) -> ClipboardRoute? { nil }
  public func open(_ address: String) -> String? { nil }
  public func edit(_ place: FilePlace, lending: (() -> Void) -> Void) -> EditEnding {
    .missing(program: "vi")
  }
  public var export: @Sendable (ExportOrder) -> ExportEnding {
    { .failed("\($0.path): nothing can be written") }
  }
}
