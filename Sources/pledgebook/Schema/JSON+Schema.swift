import PledgeCorpus
import PledgeModel

/// JSON schemas (draft 2020-12) of corpus files, made from the tables that the decoder reads.
///
/// They say what a file may look like by itself; whether its references lead anywhere only `check` can
/// tell.
extension JSON {
  init(schemaOf kind: CorpusFileKind) {
    let root = JSON.schema(of: kind.schema)
    self =
      ([
        "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
        "title": .text(kind.pattern), "description": .text(kind.summary),
      ] as JSON).adding(root).adding(["$defs": JSON.definitions])
  }

  private static func schema(of entry: EntrySchema) -> JSON {
    let properties = entry.keys.map { key in
      (
        name: key.name,
        value: JSON.object([("description", .text(key.summary))]).adding(value(of: key))
      )
    }
    let required = entry.keys.filter(\.isRequired).map { JSON.text($0.name) }
    var members: [(name: String, value: JSON)] = [
      ("type", .text("object")), ("properties", .object(properties)),
      ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { members.append(("required", .list(required))) }
    if entry.isFigure { members.append(("allOf", bounds)) }
    return .object(members)
  }

  private static func value(of key: EntryKey) -> JSON {
    switch key.content {
    case .text(let longest?): return filled.adding(["maxLength": JSON(longest)])
    case .text(nil): return filled
    case .surroundings(let longest): return ["type": .text("string"), "maxLength": JSON(longest)]
    case .bilingual: return reference("bilingual")
    case .translations: return reference("translations")
    case .texts: return list(of: filled, mayBeEmpty: false)
    case .word(let words): return choice(words)
    case .words(let words, let mayBeEmpty): return list(of: choice(words), mayBeEmpty: mayBeEmpty)
    case .id: return pattern("^\(id)$")
    case .reference(let kind): return pattern("^\(pattern(of: kind))$")
    case .references(let kind, let mayBeEmpty):
      return list(of: pattern("^\(pattern(of: kind))$"), mayBeEmpty: mayBeEmpty)
    case .date: return reference("date")
    case .currency: return reference("currency")
    case .languageCode: return pattern("^[a-z]{2}$")
    case .webAddress: return reference("webAddress")
    case .sha256: return pattern("^[0-9a-f]{64}$")
    case .count: return ["type": .text("integer"), "minimum": .number(0)]
    case .year: return ["type": .text("integer")]
    case .flag: return ["type": .text("boolean")]
    case .entries(let entry): return ["type": .text("array"), "items": schema(of: entry)]
    }
  }

  private static let id = "[a-z0-9]+(-[a-z0-9]+)*"

  private static func pattern(of kind: CorpusFault.EntryKind) -> String {
    switch kind {
    case .place: "([A-Z]{2}|[0-9]{3})"
    case .quotation: "\(id)#\(id)"
    case .amount: "\(id)/\(id)"
    case .organization, .source, .initiative, .metric, .observation: id
    }
  }

  /// A text that is not blank.
  private static let filled = pattern("\\S")

  private static func pattern(_ pattern: String) -> JSON {
    ["type": .text("string"), "pattern": .text(pattern)]
  }

  private static func choice(_ words: [String]) -> JSON { ["enum": .list(words.map(JSON.text))] }

  private static func reference(_ name: String) -> JSON { ["$ref": .text("#/$defs/\(name)")] }

  private static func list(of item: JSON, mayBeEmpty: Bool) -> JSON {
    [
      "type": .text("array"), "items": item, "uniqueItems": .flag(true),
      "minItems": .number(mayBeEmpty ? 0 : 1),
    ]
  }

  /// What several keys have in common.
  private static var definitions: JSON {
    let languages = Language.allCases.map { (name: $0.rawValue, value: filled) }
    let translations: JSON = [
      "type": .text("object"), "properties": .object(languages),
      "additionalProperties": .flag(false),
    ]
    let all = JSON.list(languages.map { JSON.text($0.name) })
    return [
      "bilingual": ["anyOf": .list([filled, translations.adding(["required": all])])],
      "translations": translations,
      "date": pattern("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
      "currency": choice(Currency.codes.sorted()),
      "webAddress": pattern("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+([/?#]\\S*)?$"),
    ]
  }

  /// Which of `low` and `high` each bound has.
  private static var bounds: JSON {
    .list(
      Bound.allCases.map { bound in
        let names = ["low", "high"].filter { bound.has[$0] == true }
        let others = ["low", "high"].filter { bound.has[$0] == false }
        var then: [(name: String, value: JSON)] = [("required", .list(names.map(JSON.text)))]
        if !others.isEmpty {
          then.append(("properties", .object(others.map { (name: $0, value: .flag(false)) })))
        }
        let isBound: JSON = ["const": .text(bound.rawValue)]
        return [
          "if": ["properties": ["bound": isBound], "required": .list([.text("bound")])],
          "then": .object(then),
        ]
      })
  }
}

extension EntrySchema {
  /// Whether the entry states a figure.
  fileprivate var isFigure: Bool { keys.contains { $0.name == "bound" } }
}

extension Bound {
  /// Whether a figure so bounded has `low` and `high`.
  fileprivate var has: [String: Bool] {
    switch self {
    case .exact, .about, .range: ["low": true, "high": true]
    case .upTo: ["low": false, "high": true]
    case .atLeast: ["low": true, "high": false]
    case .unquantified: ["low": false, "high": false]
    }
  }
}
