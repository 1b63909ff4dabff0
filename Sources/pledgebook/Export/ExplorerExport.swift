import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import Synchronization

/// Exports that the explorer orders: beside it, from the corpora as they are then.
final class ExplorerExport: Sendable {
  private let door: CorpusDoor
  private let today: PartialDate
  private let home: String?
  /// What is being written, which is not to be left behind.
  private let unfinished = Mutex<Set<String>>([])

  /// - Parameter door: Opens the corpora; an interruption of the explorer's own questions does not
  ///   reach what it opens.
  init(_ door: CorpusDoor, today: PartialDate, home: String?) {
    self.door = door
    self.today = today
    self.home = home
  }

  /// Writes an export, unless something is there that may not be replaced.
  func write(_ order: ExportOrder) -> ExportEnding {
    do throws(Failure) {
      // Of a pasted name, � stands for bytes that are not UTF-8.
      guard !order.path.unicodeScalars.contains("\u{FFFD}") else {
        throw Failure("\(order.path): the name is not UTF-8", help: "type it, or give another")
      }
      let writer = ExportWriter(format: try Self.format(of: order.path))
      let target = ExportTarget(path(of: order.path), force: order.replaces)
      if !order.replaces, target.kind == S_IFREG || target.kind == S_IFLNK { return .exists }
      try writer.check(target)
      let (exported, _) = try door.ask(isReadLater: true) { catalogue throws(CatalogueError) in
        try Exported(
          catalogue, order.query, asked: order.asked, Phrases(order.language), today: today)
      }
      var temporary: String?
      defer { if let temporary { unfinished.withLock { _ = $0.remove(temporary) } } }
      try writer.write(exported, to: target) { make throws(Failure) in
        let path = try make()
        temporary = path
        unfinished.withLock { _ = $0.insert(path) }
      }
      return .written(count: exported.count)
    } catch {
      return .failed(error.description.replacing("\nhelp: ", with: ": "))
    }
  }

  /// Takes away what is not finished.
  func end() {
    unfinished.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
    }
  }

  /// The format that a file's ending asks for; a name without one is that of a folder of tables.
  static func format(of name: String) throws(Failure) -> ExportFormat {
    let file = FilePath.name(of: name).lowercased()
    if file.hasSuffix(".csl.json") { return .cslJSON }
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last else { return .datapackage }
    switch ending {
    case "csv": return .csv
    case "json": return .json
    case "md", "markdown": return .markdown
    case "html", "htm": return .html
    case "sqlite", "sqlite3", "db": return .sqlite
    case "bib": return .bibtex
    default:
      throw Failure(
        "\(name): no format ends in .\(ending)",
        help: "use .csv, .json, .md, .html, .sqlite, .bib, .csl.json, or no ending for a folder")
    }
  }

  /// A path in which `~/` is the home.
  private func path(of name: String) -> String {
    guard name.hasPrefix("~/"), let home else { return name }
    return home + name.dropFirst()
  }
}
