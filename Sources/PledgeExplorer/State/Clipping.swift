import CellCanvas

/// A text for the clipboard, with a mark for whatever a terminal would obey or hide: it may be pasted
/// into one.
public struct Clipping: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The figure, its words and their source, as plain text.
    case citation
    /// The same as a Markdown footnote.
    case footnote
    case link, figure, filter
    /// The source as a BibTeX entry.
    case bibliography
    /// The initiative, or in the reader the source, as JSON.
    case json
    /// The rows shown, their cells apart by tabs.
    case rows
    /// The command that lists the same in a shell.
    case command
  }

  public let kind: Kind
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = Glyphs.marked(text)
  }
}

/// By what way a text came to the clipboard.
public enum ClipboardRoute: Hashable, Sendable {
  /// The terminal was asked to (OSC 52); it gives no answer.
  case terminal
  /// A program of that name took it.
  case program(String)
}

extension Phrases {
  /// What a text for the clipboard is.
  func name(_ kind: Clipping.Kind) -> String {
    switch kind {
    case .citation: self("Citation", "Citation")
    case .footnote: self("Footnote", "Note de bas de page")
    case .link: self("Link", "Lien")
    case .figure: self("Figure", "Chiffre")
    case .filter: self("Filter", "Filtre")
    case .bibliography: self("BibTeX", "BibTeX")
    case .json: self("JSON", "JSON")
    case .rows: self("Rows", "Lignes")
    case .command: self("Command line", "Ligne de commande")
    }
  }
}
