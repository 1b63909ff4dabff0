import CellCanvas
import TOMLKit

/// Reads the keys of a theme file one by one and collects their faults.
struct ThemeReader {
  private let file: String
  private let lines: TOMLLines
  private var faults: [ThemeError] = []
  private var palette: [String: Color] = [:]
  private var written: [StyleRole: Style] = [:]
  private var removed: [StyleRole: Attributes] = [:]

  init(file: String, lines: TOMLLines) {
    self.file = file
    self.lines = lines
  }

  /// Reads a whole theme.
  mutating func read(_ table: TOMLTable, name: String) -> LoadedTheme {
    refuseUnknownKeys(
      of: table, named: "a theme", known: ["appearance", "summary", "palette", "style"], at: [])
    let appearance = readAppearance(table)
    let summary = readSummary(table)
    readPalette(table)
    readStyles(table)
    return LoadedTheme(
      theme: Theme(name: name, appearance: appearance, written: written, removed: removed),
      summary: summary, faults: faults.sorted { $0.line < $1.line })
  }

  private mutating func readAppearance(_ table: TOMLTable) -> Theme.Appearance {
    guard let word = string("appearance", of: table, at: [], example: "appearance = \"dark\"")
    else { return .terminal }
    if let appearance = Theme.Appearance(rawValue: word) { return appearance }
    report(.unknownAppearance(word), at: ["appearance"])
    return .terminal
  }

  private mutating func readSummary(_ table: TOMLTable) -> LoadedTheme.Summary {
    let example = "summary = { en = \"…\", fr = \"…\" }"
    guard let summary = self.table("summary", of: table, example: example) else {
      return LoadedTheme.Summary(english: "", french: "")
    }
    refuseUnknownKeys(of: summary, named: "'summary'", known: ["en", "fr"], at: ["summary"])
    let english = string("en", of: summary, at: ["summary"], example: example)
    let french = string("fr", of: summary, at: ["summary"], example: example)
    return LoadedTheme.Summary(
      english: english ?? french ?? "", french: french ?? english ?? "")
  }

  private mutating func readPalette(_ table: TOMLTable) {
    guard table.contains(key: "palette"),
      let entries = self.table("palette", of: table, example: "[palette]")
    else { return }
    for name in entries.keys.sorted() {
      let path = ["palette", name]
      guard let text = entries[name]?.string else {
        let example = "\(name) = \"#rrggbb\""
        report(.wrongType(key: name, expected: "a text", example: example), at: path)
        continue
      }
      palette[name] = Color(literal: text)
      if palette[name] == nil { report(.notAColor(text, name: name), at: path) }
    }
  }

  private mutating func readStyles(_ table: TOMLTable) {
    guard let entries = self.table("style", of: table, example: "[style]") else { return }
    for name in entries.keys.sorted() {
      let path = ["style", name]
      guard let role = StyleRole.named(name) else {
        report(.unknownRole(name), at: path)
        continue
      }
      guard let entry = entries[name]?.table else {
        let example = "\"\(name)\" = { fg = \"…\" }"
        report(.wrongType(key: name, expected: "a table", example: example), at: path)
        continue
      }
      readStyle(entry, of: role, at: path)
    }
  }

  private mutating func readStyle(_ entry: TOMLTable, of role: StyleRole, at path: [String]) {
    var style = Style()
    for key in entry.keys.sorted() {
      switch (key, Self.attributes[key]) {
      case ("fg", _): style.foreground = color(key, of: entry, at: path)
      case ("bg", _): style.background = color(key, of: entry, at: path)
      case (_, let attribute?):
        guard let isSet = entry[key]?.bool else {
          report(
            .wrongType(key: key, expected: "true or false", example: "\(key) = true"),
            at: path + [key])
          continue
        }
        if isSet {
          style.attributes.insert(attribute)
        } else {
          removed[role, default: []].insert(attribute)
        }
      case (_, nil):
        refuse(key, in: role, at: path + [key])
      }
    }
    written[role] = style
  }

  private mutating func color(_ key: String, of entry: TOMLTable, at path: [String]) -> Color? {
    guard let name = string(key, of: entry, at: path, example: "\(key) = \"#rrggbb\"") else {
      return nil
    }
    if let color = palette[name] ?? Color(literal: name) { return color }
    report(.unknownColor(name, palette: palette.keys.sorted()), at: path + [key])
    return nil
  }

  private mutating func refuse(_ key: String, in role: StyleRole, at path: [String]) {
    let dotted = "\(role.name).\(key)"
    let isRole = StyleRole.all.contains { $0.name == dotted || $0.name.hasPrefix(dotted + ".") }
    let known = ["fg", "bg"] + Self.attributes.keys.sorted()
    report(isRole ? .unquotedRole(dotted) : .unknownKey(key, of: "a style", known: known), at: path)
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}

extension ThemeReader {
  /// Returns a text that must be there.
  private mutating func string(
    _ key: String, of table: TOMLTable, at path: [String], example: String
  ) -> String? {
    guard let value = table[key] else {
      report(.missing(key: (path + [key]).joined(separator: "."), example: example), at: path)
      return nil
    }
    if let text = value.string { return text }
    report(.wrongType(key: key, expected: "a text", example: example), at: path + [key])
    return nil
  }

  /// Returns a table that must be there.
  private mutating func table(_ key: String, of table: TOMLTable, example: String) -> TOMLTable? {
    guard let value = table[key] else {
      report(.missing(key: key, example: example), at: [])
      return nil
    }
    if let inner = value.table { return inner }
    report(.wrongType(key: key, expected: "a table", example: example), at: [key])
    return nil
  }

  private mutating func refuseUnknownKeys(
    of table: TOMLTable, named name: String, known: [String], at path: [String]
  ) {
    for key in table.keys where !known.contains(key) {
      report(.unknownKey(key, of: name, known: known), at: path + [key])
    }
  }

  private mutating func report(_ fault: ThemeFault, at path: [String]) {
    let line = lines.line(of: path)
    faults.append(ThemeError(file: file, line: line, text: lines.text(at: line), fault: fault))
  }
}
