import PledgeExplorer

/// What lies around the terminal: a clipboard, a browser.
public protocol Desktop {
  /// Puts a text on the clipboard.
  ///
  /// - Returns: By what way; `nil` where nothing took it.
  func copy(_ text: String) -> ClipboardRoute?

  /// Opens an address of the web, without touching the terminal.
  ///
  /// - Returns: The program that was given it; `nil` where there is none.
  func open(_ address: String) -> String?
}

/// A terminal with nothing around it.
public struct NoDesktop: Desktop {
  public init() {}
  public func copy(_ text: String) -> ClipboardRoute? { nil }
  public func open(_ address: String) -> String? { nil }
}
