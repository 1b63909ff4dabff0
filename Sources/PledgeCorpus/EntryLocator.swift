import LinedTOML
import PledgeModel

/// Finds entries in the files of a corpus folder, as the files are now.
public struct EntryLocator {
  private let folder: CorpusFolder

  /// - Parameter folder: The folder's path; places name files by it.
  /// - Returns: `nil` when there is no such folder.
  public init?(folder path: String) {
    guard let folder = try? CorpusFolder(path) else { return nil }
    self.folder = folder
  }

  /// Returns the file of an entry, and the line on which the entry begins; of a file that cannot be
  /// read as TOML, the line that it cannot be read from.
  ///
  /// - Returns: `nil` where the folder has no such entry.
  public func place(of entry: EntryName) -> SourcePlace? {
    switch entry {
    case .place(let code): list("place", in: "places.toml", with: "code", code.rawValue)
    case .organization(let id):
      list("organization", in: "organizations.toml", with: "id", id.rawValue)
    case .source(let id): whole(sourceFile(id), at: "title")
    case .quote(let id):
      list(
        "quote", in: sourceFile(id.source), with: "id",
        String(id.rawValue.unicodeScalars.dropFirst(id.source.rawValue.unicodeScalars.count + 1)))
        ?? whole(sourceFile(id.source), at: "title")
    case .initiative(let id): initiativeFile(id).flatMap { whole($0, at: "name") }
    case .amount(let id): part("amount", id.amount, of: id.initiative)
    case .metric(let id, let initiative): part("metric", id, of: initiative)
    }
  }

  private func sourceFile(_ id: SourceID) -> String { "sources/\(id).toml" }

  /// The file of an initiative, whichever folder of a place it lies in.
  private func initiativeFile(_ id: InitiativeID) -> String? {
    folder.files(FaultLog()).first { $0.hasPrefix("initiatives/") && $0.fileID == id.rawValue }
  }

  /// A part of an initiative, else the initiative.
  private func part(_ key: String, _ id: String, of initiative: InitiativeID) -> SourcePlace? {
    guard let file = initiativeFile(initiative) else { return nil }
    return list(key, in: file, with: "id", id) ?? whole(file, at: "name")
  }

  /// The line of a key of a file that is one entry.
  private func whole(_ name: String, at key: String) -> SourcePlace? {
    read(name) { file, nodes in file.place(nodes[key]?.line ?? 1) }
  }

  /// The line of the table in a list of tables whose key has a text.
  private func list(
    _ list: String, in name: String, with key: String, _ text: String
  ) -> SourcePlace? {
    read(name) { file, nodes in
      nodes[list]?.list?.first { $0.table?[key]?.text == text }.map { file.place($0.line) }
    }
  }

  private func read(
    _ name: String, _ find: (CorpusFile, [String: TOMLNode]) -> SourcePlace?
  ) -> SourcePlace? {
    guard let bytes = try? folder.read(name) else { return nil }
    let file = CorpusFile(path: folder.place(of: name).path, bytes: bytes)
    do throws(CorpusFault) {
      return find(file, try file.entries())
    } catch {
      return error.place.line == nil ? file.place(1) : error.place
    }
  }
}
