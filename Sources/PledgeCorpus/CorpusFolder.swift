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

  /// - Returns: `nil` when there is no such folder.
  init?(_ path: String) {
    var trimmed = Substring(path)
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    self.path = String(trimmed)
    guard let root = realPath(path), FileStatus(of: root)?.isFolder == true else { return nil }
    self.root = root
  }

  /// Returns the paths of the corpus's files within the folder, in the order of their bytes.
  ///
  /// Hidden files and whatever the format does not name are left out.
  func files(_ log: FaultLog) -> [String] {
    let single = [
      "corpus.toml", "observations.toml", "organizations.toml", "outlines.csv", "places.toml",
      "rates.csv",
    ]
    let present = Set(names(in: "", log))
    var files = single.filter(present.contains)
    if present.contains("sources") {
      files += names(in: "sources", log).filter { $0.hasSuffix(".toml") }.map { "sources/\($0)" }
    }
    guard present.contains("initiatives") else { return files }
    for folder in names(in: "initiatives", log).map({ "initiatives/\($0)" }) {
      guard FileStatus(of: absolute(folder))?.isFolder == true else { continue }
      files += names(in: folder, log).filter { $0.hasSuffix(".toml") }.map { "\(folder)/\($0)" }
    }
    return files
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

  /// Returns what the file system knows of files of the folder; nothing of those that are not there.
  func statuses(of names: [String]) -> [(name: String, status: FileStatus)] {
    // Seen from the folder itself, every path is short.
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return names.compactMap { name in
      FileStatus(of: name, in: descriptor).map { (name, $0) }
    }
  }

  func place(of name: String) -> SourcePlace {
    SourcePlace(path: name.isEmpty ? path : "\(path)/\(name)")
  }

  private func absolute(_ name: String) -> String { name.isEmpty ? root : "\(root)/\(name)" }

  /// Returns a file's absolute path without links, having made sure that it is inside the folder.
  private func locate(_ name: String) throws(ReadingError) -> String {
    if name.isEmpty { return root }
    guard let real = realPath(absolute(name)) else {
      throw errno == ELOOP ? .notRegular : .system(errno)
    }
    guard real == root || real.hasPrefix(root == "/" ? "/" : root + "/") else { throw .outside }
    return real
  }

  private func names(in folder: String, _ log: FaultLog) -> [String] {
    do throws(ReadingError) {
      return try namesOfEntries(in: locate(folder))
    } catch {
      log.add(CorpusFault(error.fault, at: place(of: folder)))
      return []
    }
  }
}
