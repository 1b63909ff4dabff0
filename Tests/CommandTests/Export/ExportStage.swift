import Foundation

@testable import pledgebook

/// Keeps what would go to standard output, piece by piece.
final class TextCollector: TextSink {
  private(set) var pieces: [String] = []

  var text: String { pieces.joined() }

  func write(_ text: String) { pieces.append(text) }
}

extension SampleCorpus {
  /// Exports to standard output.
  func export(_ arguments: String..., language: String = "en") throws -> String {
    let collector = TextCollector()
    _ = try ExportCommand.parse(arguments)
      .run(in: surroundings(language: language), standardOutput: collector)
    return collector.text
  }

  /// Exports to a file or a folder.
  @discardableResult
  func export(_ arguments: String..., to name: String) throws -> Report {
    try ExportCommand.parse(arguments + ["-o", "\(path)/\(name)"])
      .run(in: surroundings(), standardOutput: TextCollector())
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
  }

  /// The names in the corpus's folder, so that nothing is left there unseen.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }

  /// A corpus whose every text is hostile.
  static func hostile(_ text: String, url: String = "https://journal.example/plan") throws
    -> SampleCorpus
  {
    let literal = "'''\(text)'''"
    return try SampleCorpus([
      "organizations.toml": """
      [[organization]]
      id = "brookfield"
      name = \(literal)
      type = "investor"
      """,
      "sources/journal.toml": """
      title = \(literal)
      publisher = \(literal)
      author = \(literal)
      published = "2025-02-11"
      language = "fr"
      url = "\(url)"

      [[quote]]
      id = "plan"
      exact = \(literal)
      speaker = \(literal)
      """,
      "initiatives/FR/plan.toml": """
      name = { en = \(literal), fr = \(literal) }
      summary = { en = \(literal), fr = \(literal) }
      note = { en = \(literal), fr = \(literal) }
      kind = "public-private"
      places = ["FR"]
      stage = "announced"
      themes = ["compute"]
      quotes = ["journal#plan"]

      [[actor]]
      organization = "brookfield"
      role = "funder"

      [[amount]]
      id = "total"
      currency = "EUR"
      bound = "unquantified"
      basis = "total"
      status = "announced"
      as_written = [\(literal)]
      quotes = ["journal#plan"]
      """,
      "initiatives/FR/part.toml": "",
    ])
  }
}
