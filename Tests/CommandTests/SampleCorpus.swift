import Foundation
import PledgeExplorer

@testable import pledgebook

/// A small corpus in a folder of its own, removed at the end.
final class SampleCorpus {
  let path: String

  init(_ changes: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      let file = URL(fileURLWithPath: "\(path)/Corpus/\(name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// English, without a cache, and no terminal unless a width is given.
  ///
  /// - Parameter state: The folder in which the explorer keeps what lasts; `nil` for none.
  func surroundings(
    language: String = "en", width: Int? = nil, state: String? = nil
  ) -> Surroundings {
    Surroundings(
      environment: [
        "PLEDGEBOOK_CORPUS": "\(path)/Corpus", "LANG": "\(language)_XX.UTF-8",
      ].merging(state.map { ["XDG_STATE_HOME": $0] } ?? [:]) { $1 },
      executable: "/nowhere/bin/pledgebook", terminalWidth: width)
  }

  /// Surroundings in which an explorer has kept something.
  func surroundings(keeping memory: Memory) throws -> Surroundings {
    let surroundings = surroundings(state: "\(path)/state")
    try StateFile(in: surroundings.environment)?.write(memory, since: Memory())
    return surroundings
  }

  /// The bytes of the document that the corpus quotes.
  static let document = "Le plan est de 109 milliards d'euros, dont 20 milliards de Brookfield."

  private static let files = [
    "corpus.toml": """
    title = { en = "Sample", fr = "Exemple" }
    version = "1"
    licence = "CC BY 4.0"
    date = "2025-02"
    """,
    "places.toml": """
    [[place]]
    code = "FR"
    name = "France"
    kind = "country"
    [[place]]
    code = "US"
    name = { en = "United States", fr = "États-Unis" }
    kind = "country"
    """,
    "organizations.toml": """
    [[organization]]
    id = "brookfield"
    name = "Brookfield"
    type = "investor"
    """,
    "rates.csv": "month,currency,per_eur\n2025-02,USD,1.0413\n",
    "sources/journal.toml": """
    title = "Un plan"
    publisher = "Journal"
    published = "2025-02-11"
    language = "fr"
    url = "https://journal.example/plan"
    sha256 = "3d19f3a934578ce653fd29f91ef60d755764f027a873bbae714e45f929d43076"
    length = 70

    [[quote]]
    id = "plan"
    exact = "Le plan est de 109 milliards d'euros"
    start = 0
    speaker = "Un ministre"
    translation = { en = "The plan is for 109 billion euros" }

    [[quote]]
    id = "part"
    exact = "20 milliards de Brookfield"
    start = 43
    """,
    "initiatives/FR/plan.toml": """
    name = { en = "French plan", fr = "Plan français" }
    summary = { en = "A plan.", fr = "Un plan." }
    kind = "public-private"
    places = ["FR"]
    announced = "2025-02-09"
    stage = "announced"
    themes = ["compute"]
    quotes = ["journal#plan"]

    [[amount]]
    id = "total"
    low = 109_000_000_000
    high = 109_000_000_000
    currency = "EUR"
    bound = "exact"
    basis = "total"
    status = "announced"
    as_written = ["109 milliards d'euros"]
    quotes = ["journal#plan"]
    """,
    "initiatives/FR/part.toml": """
    name = { en = "Brookfield's part", fr = "La part de Brookfield" }
    summary = { en = "A part.", fr = "Une part." }
    kind = "private-investment"
    places = ["FR"]
    stage = "announced"
    themes = ["compute"]
    part_of = "plan"
    quotes = ["journal#part"]

    [[actor]]
    organization = "brookfield"
    role = "funder"

    [[amount]]
    id = "total"
    high = 20_000_000_000
    currency = "EUR"
    bound = "upTo"
    basis = "total"
    status = "announced"
    funder = "brookfield"
    within = "plan/total"
    as_written = ["20 milliards"]
    quotes = ["journal#part"]
    """,
  ]
}
