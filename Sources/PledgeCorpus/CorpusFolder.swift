#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder of a corpus: which of its files belong to the corpus, and their bytes.
///
/// Nothing outside the folder is opened, whatever links lie in it, and nothing but regular files is
/// read.
struct CorpusFolder {
  /// The path as it was given, without a slash at its end.
  let path: String
  /// The absolute path without links.
  let root: String

  /// - Throws: The fault that there is no such folder, or that its name is no text.
  init(_ path: String) throws(CorpusFault) {
    var trimmed = Substring(path)
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    self.path = String(trimmed)
    do throws(ReadingError) {
      root = try realPath(path)
    } catch .pathNotUTF8(let real) {
      throw CorpusFault(.nameNotUTF8(real), at: SourcePlace(path: path))
    } catch {
      throw CorpusFault(.missingFolder, at: SourcePlace(path: path))
    }
    guard FileStatus(of: root)?.isFolder == true else {
      throw CorpusFault(.missingFolder, at: SourcePlace(path: path))
    }
  }

  /// A folder of the corpus and those of its files that belong to the corpus.
  struct Shelf {
    /// The path within the corpus's folder; empty for that itself.
    let path: String
    let folder: OpenFolder
    /// In the order of their bytes.
    let files: [String]
  }

  /// Returns the paths of the corpus's files within the folder.
  ///
  /// Hidden files and whatever the format does not name are left out.
  func files(_ log: FaultLog) -> [String] {
    var files: [String] = []
    eachShelf(log) { shelf in
      files += shelf.path.isEmpty ? shelf.files : shelf.files.map { "\(shelf.path)/\($0)" }
    }
    return files
  }

  /// Visits the folders that make up the corpus, one after the other.
  func eachShelf(_ log: FaultLog, _ visit: (Shelf) -> Void) {
    guard let top = opened("", log) else { return }
    let present = names(in: top, at: "", endingIn: "", log)
    visit(Shelf(path: "", folder: top, files: present.filter(Self.single.contains)))
    if present.contains("sources"), let sources = opened("sources", in: top, log) {
      visit(shelf("sources", sources, log))
    }
    guard present.contains("initiatives"), let parent = opened("initiatives", in: top, log) else {
      return
    }
    for name in names(in: parent, at: "initiatives", endingIn: "", log) {
      let path = "initiatives/\(name)"
      if let folder = OpenFolder(name, in: parent) {
        visit(shelf(path, folder, log))
      } else if parent.status(of: name)?.isFolder == true, let folder = opened(path, log) {
        visit(shelf(path, folder, log))
      }
    }
  }

  /// Returns the bytes of a file of the folder.
  ///
  /// - Parameter name: The file's path within the folder.
  /// - Throws: The fault that the file cannot be read, or must not be.
  func read(_ name: String) throws(CorpusFault) -> [UInt8] {
    do throws(ReadingError) {
      return try readRegularFile(locate(name), limit: Limits.fileBytes)
    } catch {
      throw CorpusFault(error.fault, at: place(of: name))
    }
  }

  func place(of name: String) -> SourcePlace {
    SourcePlace(path: name.isEmpty ? path : "\(path)/\(name)")
  }

  private func absolute(_ name: String) -> String { name.isEmpty ? root : "\(root)/\(name)" }

  /// Returns a file's absolute path without links, having made sure that it is inside the folder.
  private func locate(_ name: String) throws(ReadingError) -> String {
    if name.isEmpty { return root }
    let real: String
    do throws(ReadingError) {
      real = try realPath(absolute(name))
    } catch .system(ELOOP) {
      throw .notRegular
    }
    guard real == root || real.hasPrefix(root == "/" ? "/" : root + "/") else { throw .outside }
    return real
  }

  /// The files that are known by their names.
  private static let single: Set = [
    "corpus.toml", "observations.toml", "organizations.toml", "outlines.csv", "places.toml",
    "rates.csv",
  ]

  private func shelf(_ path: String, _ folder: OpenFolder, _ log: FaultLog) -> Shelf {
    Shelf(path: path, folder: folder, files: names(in: folder, at: path, endingIn: ".toml", log))
  }

  private func opened(_ name: String, in parent: OpenFolder, _ log: FaultLog) -> OpenFolder? {
    OpenFolder(name, in: parent) ?? opened(name, log)
  }

  /// Opens a folder that a link may lead to, but none that leads out of the corpus.
  private func opened(_ path: String, _ log: FaultLog) -> OpenFolder? {
    logging(path, log) { () throws(ReadingError) in try OpenFolder(locate(path)) }
  }

  private func names(
    in folder: OpenFolder, at path: String, endingIn ending: String, _ log: FaultLog
  ) -> [String] {
    let names = logging(path, log) { () throws(ReadingError) in
      try folder.names(endingIn: ending)
    }
    for name in names?.notUTF8 ?? [] where !path.isEmpty {
      log.add(CorpusFault(.nameNotUTF8(name), at: place(of: path)))
    }
    return names?.texts ?? []
  }

  private func logging<Result>(
    _ path: String, _ log: FaultLog, _ body: () throws(ReadingError) -> Result
  ) -> Result? {
    do throws(ReadingError) {
      return try body()
    } catch {
      log.add(CorpusFault(error.fault, at: place(of: path)))
      return nil
    }
  }
}
