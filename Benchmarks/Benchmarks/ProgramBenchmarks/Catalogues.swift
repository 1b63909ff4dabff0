import Announcements
import Foundation
import PledgeCatalogue
import PledgeCorpus
import PledgeModel

/// The corpora and catalogues that are measured, made once and kept below `.build`.
enum Catalogues {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let repository = package.deletingLastPathComponent()

  static let bundledCorpus = repository.appending(path: "Corpus").path()
  static let themes = repository.appending(path: "Themes").path()

  /// How many announcements there are in each; `PLEDGEBOOK_BENCHMARK_ROWS` names others.
  static let sizes: [Int] = {
    let named = ProcessInfo.processInfo.environment["PLEDGEBOOK_BENCHMARK_ROWS"] ?? ""
    let sizes = named.split(separator: ",").compactMap { Int($0) }
    return sizes.isEmpty ? [300, 10_000, 100_000] : sizes
  }()

  /// Returns where the catalogue of so many announcements is.
  static func path(_ rows: Int) throws -> String {
    let path = try file("catalogue-\(rows)-\(Catalogue.schemaVersion).sqlite")
    if !FileManager.default.fileExists(atPath: path) { try build(try corpus(rows), at: path) }
    return path
  }

  /// Returns a path for a catalogue that is built to be measured.
  static func scratch() throws -> String { try file("scratch.sqlite") }

  /// Returns so many announcements as a flat corpus.
  static func corpus(_ rows: Int) throws -> FlatCorpus {
    let path = try file("announcements-\(rows).csv")
    if !FileManager.default.fileExists(atPath: path) { try write(rows, to: path) }
    return FlatCorpus(file: path, places: reference.places)
  }

  /// Builds a catalogue of a flat corpus, stretch by stretch.
  static func build(_ corpus: FlatCorpus, at path: String) throws {
    let builder = try CatalogueBuilder(reference, at: path)
    try corpus.read { (stretch: FlatStretch) throws(CatalogueError) in
      _ = try builder.add(
        Corpus(
          title: reference.title, version: reference.version, date: reference.date,
          organizations: stretch.organizations, sources: stretch.sources, quotes: stretch.quotes,
          initiatives: stretch.initiatives))
      try builder.add(faults: stretch.faults.map(\.description))
    }
    try builder.finish()
  }

  /// The bundled corpus, for its places and rates.
  private static let reference = CorpusLoader(folder: bundledCorpus).load().corpus

  private static func write(_ rows: Int, to path: String) throws {
    FileManager.default.createFile(atPath: path, contents: Data(CSVWriter.header))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.seekToEnd()
    var writer = CSVWriter(AnnouncementGenerator())
    for start in stride(from: 0, to: rows, by: 10_000) {
      var block: [UInt8] = []
      writer.append(start..<min(rows, start + 10_000), to: &block)
      try file.write(contentsOf: block)
    }
    try file.close()
  }

  private static func file(_ name: String) throws -> String {
    let folder = package.appending(path: ".build/catalogues")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appending(path: name).path()
  }
}
