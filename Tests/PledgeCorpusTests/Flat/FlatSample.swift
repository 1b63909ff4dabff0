import Foundation
import PledgeModel

@testable import PledgeCorpus

/// What was read of a flat file, all stretches together.
struct FlatSample {
  var initiatives: [Initiative] = []
  var lines: [Int] = []
  var organizations: [Organization] = []
  var sources: [Source] = []
  var quotes: [Quote] = []
  var faults: [CorpusFault] = []
  var rows = 0

  static let places = [
    Place(id: "FR", name: Bilingual("France")),
    Place(id: "US", name: Bilingual(english: "United States", french: "États-Unis")),
    Place(id: "KR", name: Bilingual(english: "South Korea", french: "Corée du Sud")),
    Place(id: "CI", name: Bilingual("Côte d’Ivoire")),
    Place(id: "EU", name: Bilingual(english: "European Union", french: "Union européenne")),
  ]

  /// Reads a text as the file `flat.csv`.
  init(_ text: String, chunk: Int = 1 << 18, rowsAtOnce: Int = 2_000) throws {
    try self.init(bytes: Array(text.utf8), chunk: chunk, rowsAtOnce: rowsAtOnce)
  }

  init(bytes: [UInt8], chunk: Int = 1 << 18, rowsAtOnce: Int = 2_000) throws {
    self = try withFlatFile(bytes) { path in
      FlatSample(file: path, chunk: chunk, rowsAtOnce: rowsAtOnce)
    }
  }

  init(file path: String, chunk: Int = 1 << 18, rowsAtOnce: Int = 2_000) {
    let corpus = FlatCorpus(file: path, places: Self.places, chunk: chunk)
    corpus.read(rowsAtOnce: rowsAtOnce) { stretch in
      initiatives += stretch.initiatives
      lines += stretch.lines
      organizations += stretch.organizations
      sources += stretch.sources
      quotes += stretch.quotes
      faults += stretch.faults
      rows = stretch.rows
    }
  }

  /// Reads one row below a heading that names its cells.
  init(_ cells: KeyValuePairs<String, String>) throws {
    let cells = [("id", "a"), ("initiative", "A")] + cells.map { ($0.key, $0.value) }
    let rows = [cells.map(\.0), cells.map(\.1)].map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
    try self.init(rows.joined(separator: "\n"))
  }

  /// The only initiative; `nil` where there is none or another.
  var only: Initiative? { initiatives.count == 1 ? initiatives[0] : nil }

  var amount: Amount? { only?.amounts.first }

  /// The whole text of each fault.
  var messages: [String] { faults.map(\.description) }

  /// What is wrong, without the place and the line.
  var summaries: [String] { faults.map(\.fault.summary) }
}

/// Writes a file `flat.csv`, gives its path to `body`, and removes it. Faults name it by its path.
func withFlatFile<Result>(
  _ bytes: [UInt8], named name: String = "flat.csv", _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: name)
  try Data(bytes).write(to: file)
  return try body(file.path)
}

/// Returns the whole text of each fault of a flat file, which is named `flat.csv`.
func flatFaults(_ text: String) throws -> [String] { try flatFaults(bytes: Array(text.utf8)) }

func flatFaults(bytes: [UInt8]) throws -> [String] {
  try withFlatFile(bytes) { path in
    FlatSample(file: path).messages.map { $0.replacing(path, with: "flat.csv") }
  }
}
