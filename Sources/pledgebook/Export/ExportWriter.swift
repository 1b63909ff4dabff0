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
  /// - Parameter begin: Is handed what makes an empty file or folder and returns its temporary name,
  ///   under which nothing is to be left, and calls it once.
  func write(
    _ exported: Exported, to target: ExportTarget,
    begin: (_ make: () throws(Failure) -> String) throws(Failure) -> Void
  ) throws(Failure) {
    if format == .datapackage {
      var folder: NewFolder?
      try begin { () throws(Failure) in
        let made = try NewFolder(target)
        folder = made
        return made.path
      }
      guard let folder else { return }
      try DataPackage(isRaw: isRaw).write(exported, to: folder)
      return try folder.finish(replacing: PackageTable.isFile)
    }
    var file: NewFile?
    try begin { () throws(Failure) in
      let made = try NewFile(target)
      file = made
      return made.path
    }
    guard let file else { return }
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
