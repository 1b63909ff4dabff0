import PledgeCatalogue

/// Writes an export to where it is to be.
struct ExportWriter {
  let format: ExportFormat
  var isRaw = false
  var title: String?

  /// Makes sure that the export may be made at its place, or replace what is there.
  func check(_ target: ExportTarget) throws(Failure) {
    if format == .datapackage {
      try target.checkFolder(replacing: PackageTable.isFile)
    } else {
      try target.check()
    }
  }

  /// Writes under a temporary name, and gives the whole its own.
  ///
  /// - Parameter begun: Is told the temporary name, under which nothing is to be left.
  func write(
    _ exported: Exported, to target: ExportTarget, begun: (String) -> Void
  ) throws(Failure) {
    if format == .datapackage {
      let folder = try NewFolder(target)
      begun(folder.path)
      try DataPackage(isRaw: isRaw).write(exported, to: folder)
      return try folder.finish(replacing: PackageTable.isFile)
    }
    let file = try NewFile(target)
    begun(file.path)
    if let writer = format.textExport(isRaw: isRaw, title: title) {
      try writer.write(exported, to: file)
    } else {
      try Failure.told { () throws(CatalogueError) in
        try exported.catalogue.exportDatabase(
          of: exported.query, limit: exported.count, language: exported.phrases.language,
          into: file.path)
      }
    }
    try file.finish()
  }
}

extension PackageTable {
  /// Whether a file's name is that of a data package's file.
  static func isFile(_ name: String) -> Bool {
    name == DataPackage.descriptor || all.contains { $0.file == name }
  }
}
