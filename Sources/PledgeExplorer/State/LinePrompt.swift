import PledgeModel

/// A line that is typed for something else than the filter.
public struct LinePrompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable {
    /// The name of a file for what the filter keeps.
    case export
    /// Whether an export may replace what is there.
    case replacement(ExportOrder)
    /// The note on an initiative.
    case note(InitiativeID)
    /// Words to go to in the list.
    case find
  }

  public let purpose: Purpose
  public var field = TextField()

  public init(_ purpose: Purpose, _ field: TextField = TextField()) {
    self.purpose = purpose
    self.field = field
  }
}

extension ExplorerState {
  mutating func editLine(_ change: (inout TextField) -> Void) {
    guard var line else { return }
    change(&line.field)
    self.line = line
  }

  /// Does what the line is for.
  mutating func acceptLine() -> [Effect] {
    guard let line else { return [] }
    self.line = nil
    switch line.purpose {
    case .export: return export(to: line.field.text)
    case .replacement(let order): return replace(order, isWanted: line.field.text)
    case .note(let id): return keep(line.field.text, on: id)
    case .find: return find(line.field.text)
    }
  }
}

extension Phrases {
  /// What stands before the line.
  ///
  /// - Parameter isShort: Whether there is room for a word only.
  func label(_ purpose: LinePrompt.Purpose, isShort: Bool = false) -> String {
    switch purpose {
    case .note: self("Note: ", "Note\u{A0}: ")
    case .find: self("Go to: ", "Aller à\u{A0}: ")
    case .export where isShort: self("Export to: ", "Exporter vers\u{A0}: ")
    case .replacement where isShort: self("Replace it? (yes) ", "Le remplacer\u{A0}? (oui) ")
    case .export:
      self(
        "Export to (.csv .json .md .html .bib .sqlite): ",
        "Exporter vers (.csv .json .md .html .bib .sqlite)\u{A0}: ")
    case .replacement(let order):
      self(
        "“\(order.path)” is there. Replace it? (yes) ",
        "«\u{A0}\(order.path)\u{A0}» existe. Le remplacer\u{A0}? (oui) ")
    }
  }
}
