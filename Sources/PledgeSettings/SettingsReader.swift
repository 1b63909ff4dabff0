import CellCanvas
import LinedTOML
import PledgeExplorer
import PledgeModel

/// Reads the keys of `config.toml` one by one; what is at fault is left out and reported.
struct SettingsReader {
  private let file: String
  private let text: LinedText
  private var faults: [SettingsFault] = []
  private var settings = Settings()

  init(file: String, text: LinedText) {
    self.file = file
    self.text = text
  }

  mutating func read(_ entries: [String: TOMLNode]) -> (Settings, [SettingsFault]) {
    for (name, node) in entries.sorted(by: { $0.value.line < $1.value.line }) {
      if let key = SettingKey(rawValue: name) {
        read(key, node)
      } else {
        report(.unknownKey(name, known: SettingKey.allCases.map(\.rawValue)), on: node)
      }
    }
    return (settings, faults.sorted { $0.line < $1.line })
  }

  private mutating func read(_ key: SettingKey, _ node: TOMLNode) {
    switch key {
    case .theme: settings.theme = string(key, node)
    case .language: settings.language = word(key, node, Language.allCases.map { ($0.rawValue, $0) })
    case .currency: settings.currency = currency(key, node)
    case .measure: settings.measure = word(key, node, Self.words())
    case .reading: settings.reading = word(key, node, Self.words())
    case .members: settings.members = flag(key, node)
    case .board: settings.board = word(key, node, Board.allCases.map { ($0.name, $0) })
    case .mouse: settings.mouse = flag(key, node)
    case .ascii: settings.ascii = flag(key, node)
    case .columns: settings.columns = columns(key, node)
    case .corpora: settings.corpora = strings(key, node)
    case .keys: readKeys(node)
    }
  }

  private static func words<Word: Vocabulary>() -> [(String, Word)] {
    Word.allCases.map { ($0.rawValue, $0) }
  }

  private mutating func string(_ key: SettingKey, _ node: TOMLNode) -> Settings.Written<String>? {
    if let text = node.text { return .init(text, line: node.line) }
    return refuse(key, node, "a text")
  }

  private mutating func flag(_ key: SettingKey, _ node: TOMLNode) -> Settings.Written<Bool>? {
    if let flag = node.boolean { return .init(flag, line: node.line) }
    return refuse(key, node, "true or false")
  }

  private mutating func word<Value>(
    _ key: SettingKey, _ node: TOMLNode, _ known: [(name: String, value: Value)]
  ) -> Settings.Written<Value>? {
    guard let text = string(key, node)?.value else { return nil }
    if let value = known.first(where: { $0.name == text })?.value {
      return .init(value, line: node.line)
    }
    report(.unknownWord(text, of: key.rawValue, known: known.map(\.name)), on: node)
    return nil
  }

  /// Reads columns; what is no column, or stands there twice, is left out and reported.
  private mutating func columns(
    _ key: SettingKey, _ node: TOMLNode
  ) -> Settings.Written<[ListColumn]>? {
    var columns: [ListColumn] = []
    for name in strings(key, node) {
      if let column = ListColumn(rawValue: name.value) {
        if columns.contains(column) {
          report(.repeated(name.value, of: "column"), line: name.line)
        } else {
          columns.append(column)
        }
      } else {
        let known = ListColumn.allCases.map(\.rawValue)
        report(.unknownWord(name.value, of: "column", known: known), line: name.line)
      }
    }
    return columns.isEmpty ? nil : .init(columns, line: node.line)
  }

  private mutating func currency(
    _ key: SettingKey, _ node: TOMLNode
  ) -> Settings.Written<Currency?>? {
    guard let text = string(key, node)?.value else { return nil }
    if text == SettingKey.stated { return .init(nil, line: node.line) }
    guard text.utf8.count == 3,
      text.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    else {
      report(.notACurrency(text), on: node)
      return nil
    }
    return .init(Currency(text), line: node.line)
  }

  private mutating func strings(_ key: SettingKey, _ node: TOMLNode) -> [Settings.Written<String>] {
    guard let elements = node.list else {
      report(
        .wrongType(key.rawValue, expected: "a list of texts", example: Self.list(key)), on: node)
      return []
    }
    return elements.compactMap { element in
      if let text = element.text { return .init(text, line: element.line) }
      report(
        .wrongType(key.rawValue, expected: "a list of texts", example: Self.list(key)), on: element)
      return nil
    }
  }

  private static func list(_ key: SettingKey) -> String { "\(key.rawValue) = [\"…\"]" }

  private mutating func refuse<Value>(
    _ key: SettingKey, _ node: TOMLNode, _ expected: String
  ) -> Settings.Written<Value>? {
    let example = "\(key.rawValue) = \(key.standard.value)"
    report(.wrongType(key.rawValue, expected: expected, example: example), on: node)
    return nil
  }

  private mutating func report(_ kind: SettingsFault.Kind, on node: TOMLNode) {
    report(kind, line: node.line)
  }

  private mutating func report(_ kind: SettingsFault.Kind, line: Int) {
    faults.append(
      SettingsFault(file: file, line: line, text: text.excerpt(line), kind: kind))
  }
}

/// The table of keys.
extension SettingsReader {
  /// Reads the commands of every part of the key table, then those of single parts, which win.
  private mutating func readKeys(_ node: TOMLNode) {
    guard let entries = node.table else {
      report(.wrongType("keys", expected: "a table", example: "[keys]"), on: node)
      return
    }
    let known = KeySection.allCases.filter { !KeyBindings.fixed.contains($0) }
    var wishes: [Settings.Written<Rebinding>] = []
    var inParts: [Settings.Written<Rebinding>] = []
    for (name, node) in entries.sorted(by: { $0.value.line < $1.value.line }) {
      guard let commands = node.table else {
        if let wish = rebinding(name, node, in: nil) { wishes.append(wish) }
        continue
      }
      guard let section = known.first(where: { $0.rawValue == name }) else {
        report(
          .unknownWord(name, of: "part of the key table", known: known.map(\.rawValue)), on: node)
        continue
      }
      inParts += commands.sorted { $0.value.line < $1.value.line }.compactMap {
        rebinding($0.key, $0.value, in: section)
      }
    }
    wishes += inParts
    let (keys, refused) = KeyBindings.standard(with: wishes.map(\.value))
    for (number, conflict) in refused {
      report(.conflict(wishes[number].value.command, conflict), line: wishes[number].line)
    }
    settings.keys = keys
    settings.rebindings = wishes.indices.filter { refused[$0] == nil }.map { wishes[$0] }
  }

  private mutating func rebinding(
    _ command: String, _ node: TOMLNode, in section: KeySection?
  ) -> Settings.Written<Rebinding>? {
    let elements = node.list ?? [node]
    var sequences: [[Key]] = []
    for element in elements {
      guard let name = element.text else {
        report(
          .wrongType(
            command, expected: "a key or a list of keys", example: "\"\(command)\" = \"F5\""),
          on: element)
        return nil
      }
      guard let sequence = Binding.sequence(name) else {
        report(.notAKey(name), on: element)
        return nil
      }
      sequences.append(sequence)
    }
    return .init(Rebinding(command, in: section, keys: sequences), line: node.line)
  }
}

extension LinedText {
  /// As much of a line as a message shows.
  fileprivate func excerpt(_ line: Int) -> String { text(ofLine: line, scalars: 200) }
}
