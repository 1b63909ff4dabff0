import CellCanvas
import LinedTOML

/// Reads the keys of a theme file one by one and collects their faults.
struct ThemeReader {
  /// A table of the file.
  private struct Table {
    /// The table's name and a dot, for messages; empty for the whole file.
    var prefix = ""
    var line = 1
    let entries: [String: TOMLNode]
  }

  private let file: String
  private let text: LinedText
  private var faults: [ThemeError] = []
  private var draft = ThemeDraft()

  init(file: String, text: LinedText) {
    self.file = file
    self.text = text
  }

  /// Reads a whole theme.
  ///
  /// - Parameter base: Finds the theme that this one builds upon, or throws why it cannot.
  mutating func read(
    _ entries: [String: TOMLNode], base: (String) throws(ThemeFault) -> ThemeDraft
  ) -> (draft: ThemeDraft, faults: [ThemeError]) {
    let whole = Table(entries: entries)
    refuseUnknownKeys(
      of: whole, named: "a theme",
      known: ["inherits", "appearance", "summary", "palette", "style"])
    readBase(whole, base)
    readAppearance(whole)
    readSummary(whole)
    readPalette(whole)
    readStyles(whole)
    return (draft, faults.sorted { $0.line < $1.line })
  }

  private mutating func readBase(
    _ whole: Table, _ base: (String) throws(ThemeFault) -> ThemeDraft
  ) {
    guard whole.entries["inherits"] != nil else { return }
    draft = .plain
    guard let (name, line) = text("inherits", of: whole, example: "inherits = \"dark\"") else {
      return
    }
    do throws(ThemeFault) {
      draft = try base(name)
    } catch {
      report(error, on: line)
    }
  }

  /// Whether a key may be left out, since the theme that this one builds upon has it.
  private func isInherited(_ key: String, of whole: Table) -> Bool {
    whole.entries[key] == nil && whole.entries["inherits"] != nil
  }

  private mutating func readAppearance(_ whole: Table) {
    guard !isInherited("appearance", of: whole),
      let (word, line) = text("appearance", of: whole, example: "appearance = \"dark\"")
    else { return }
    if let appearance = Theme.Appearance(rawValue: word) {
      draft.appearance = appearance
    } else {
      report(.unknownAppearance(word), on: line)
    }
  }

  private mutating func readSummary(_ whole: Table) {
    let example = "summary = { en = \"…\", fr = \"…\" }"
    guard !isInherited("summary", of: whole),
      let summary = table("summary", of: whole, example: example)
    else { return }
    refuseUnknownKeys(of: summary, named: "'summary'", known: ["en", "fr"])
    let english = text("en", of: summary, example: example)?.text
    let french = text("fr", of: summary, example: example)?.text
    draft.summary = Theme.Summary(
      english: english ?? french ?? "", french: french ?? english ?? "")
  }

  private mutating func readPalette(_ whole: Table) {
    guard whole.entries["palette"] != nil,
      let colors = table("palette", of: whole, example: "[palette]")
    else { return }
    for (name, node) in colors.entries.sorted(by: { $0.key < $1.key }) {
      guard let text = node.text else {
        let example = "\(name) = \"#rrggbb\""
        report(.wrongType(key: name, expected: "a text", example: example), on: node.line)
        continue
      }
      if let color = Color(literal: text) {
        draft.palette[name] = color
      } else {
        report(.notAColor(text, name: name), on: node.line)
      }
    }
  }

  private mutating func readStyles(_ whole: Table) {
    guard !isInherited("style", of: whole),
      let styles = table("style", of: whole, example: "[style]")
    else { return }
    for (name, node) in styles.entries.sorted(by: { $0.key < $1.key }) {
      guard let role = StyleRole.named(name) else {
        report(.unknownRole(name), on: node.line)
        continue
      }
      guard let entries = node.table else {
        let example = "\"\(name)\" = { fg = \"…\" }"
        report(.wrongType(key: name, expected: "a table", example: example), on: node.line)
        continue
      }
      readStyle(Table(prefix: "style.\(name).", line: node.line, entries: entries), of: role)
    }
  }

  private mutating func readStyle(_ entry: Table, of role: StyleRole) {
    var style = ThemeDraft.Entry()
    for (key, node) in entry.entries.sorted(by: { $0.key < $1.key }) {
      switch (key, Self.attributes[key]) {
      case ("fg", _): style.foreground = color(key, of: entry)
      case ("bg", _): style.background = color(key, of: entry)
      case (_, let attribute?):
        guard let isSet = node.boolean else {
          let example = "\(key) = true"
          report(.wrongType(key: key, expected: "true or false", example: example), on: node.line)
          continue
        }
        if isSet {
          style.attributes.insert(attribute)
        } else {
          style.removed.insert(attribute)
        }
      case (_, nil):
        refuse(key, in: role, on: node.line)
      }
    }
    draft.entries[role] = style.over(draft.entries[role] ?? ThemeDraft.Entry())
  }

  /// Returns the name of a colour that there is.
  private mutating func color(_ key: String, of entry: Table) -> String? {
    guard let (name, line) = text(key, of: entry, example: "\(key) = \"#rrggbb\"") else {
      return nil
    }
    if draft.color(name) != nil { return name }
    report(.unknownColor(name, palette: draft.palette.keys.sorted()), on: line)
    return nil
  }

  private mutating func refuse(_ key: String, in role: StyleRole, on line: Int) {
    let dotted = "\(role.name).\(key)"
    let isRole = StyleRole.all.contains { $0.name == dotted || $0.name.hasPrefix(dotted + ".") }
    let known = ["fg", "bg"] + Self.attributes.keys.sorted()
    report(isRole ? .unquotedRole(dotted) : .unknownKey(key, of: "a style", known: known), on: line)
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}

extension ThemeReader {
  /// Returns a text that must be there, and its line.
  private mutating func text(
    _ key: String, of table: Table, example: String
  ) -> (text: String, line: Int)? {
    guard let node = table.entries[key] else {
      report(.missing(key: table.prefix + key, example: example), on: table.line)
      return nil
    }
    if let text = node.text { return (text, node.line) }
    report(.wrongType(key: key, expected: "a text", example: example), on: node.line)
    return nil
  }

  /// Returns a table that must be there.
  private mutating func table(_ key: String, of table: Table, example: String) -> Table? {
    guard let node = table.entries[key] else {
      report(.missing(key: table.prefix + key, example: example), on: table.line)
      return nil
    }
    if let entries = node.table {
      return Table(prefix: "\(table.prefix)\(key).", line: node.line, entries: entries)
    }
    report(.wrongType(key: key, expected: "a table", example: example), on: node.line)
    return nil
  }

  private mutating func refuseUnknownKeys(of table: Table, named name: String, known: [String]) {
    for (key, node) in table.entries.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
      report(.unknownKey(key, of: name, known: known), on: node.line)
    }
  }

  private mutating func report(_ fault: ThemeFault, on line: Int) {
    faults.append(ThemeError(file: file, line: line, text: text.excerpt(line), fault: fault))
  }
}
