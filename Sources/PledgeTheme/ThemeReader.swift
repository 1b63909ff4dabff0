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
  private var palette: [String: Color] = [:]
  private var written: [StyleRole: Style] = [:]
  private var removed: [StyleRole: Attributes] = [:]

  init(file: String, text: LinedText) {
    self.file = file
    self.text = text
  }

  /// Reads a whole theme.
  mutating func read(_ entries: [String: TOMLNode], name: String) -> LoadedTheme {
    let whole = Table(entries: entries)
    refuseUnknownKeys(
      of: whole, named: "a theme", known: ["appearance", "summary", "palette", "style"])
    let appearance = readAppearance(whole)
    let summary = readSummary(whole)
    readPalette(whole)
    readStyles(whole)
    return LoadedTheme(
      theme: Theme(name: name, appearance: appearance, written: written, removed: removed),
      summary: summary, faults: faults.sorted { $0.line < $1.line })
  }

  private mutating func readAppearance(_ whole: Table) -> Theme.Appearance {
    guard let (word, line) = text("appearance", of: whole, example: "appearance = \"dark\"") else {
      return .terminal
    }
    if let appearance = Theme.Appearance(rawValue: word) { return appearance }
    report(.unknownAppearance(word), on: line)
    return .terminal
  }

  private mutating func readSummary(_ whole: Table) -> LoadedTheme.Summary {
    let example = "summary = { en = \"…\", fr = \"…\" }"
    guard let summary = table("summary", of: whole, example: example) else {
      return LoadedTheme.Summary(english: "", french: "")
    }
    refuseUnknownKeys(of: summary, named: "'summary'", known: ["en", "fr"])
    let english = text("en", of: summary, example: example)?.text
    let french = text("fr", of: summary, example: example)?.text
    return LoadedTheme.Summary(
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
      palette[name] = Color(literal: text)
      if palette[name] == nil { report(.notAColor(text, name: name), on: node.line) }
    }
  }

  private mutating func readStyles(_ whole: Table) {
    guard let styles = table("style", of: whole, example: "[style]") else { return }
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
    var style = Style()
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
          removed[role, default: []].insert(attribute)
        }
      case (_, nil):
        refuse(key, in: role, on: node.line)
      }
    }
    written[role] = style
  }

  private mutating func color(_ key: String, of entry: Table) -> Color? {
    guard let (name, line) = text(key, of: entry, example: "\(key) = \"#rrggbb\"") else {
      return nil
    }
    if let color = palette[name] ?? Color(literal: name) { return color }
    report(.unknownColor(name, palette: palette.keys.sorted()), on: line)
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
