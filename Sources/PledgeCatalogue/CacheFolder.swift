import PledgeModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of a cache, through the C library: who owns them, when they were used, what is too
/// old.
struct CacheFolder: Sendable {
  let path: String

  /// What a catalogue's file name ends in: the schema's version and an extension.
  private static let ending = "-\(Catalogue.schemaVersion).sqlite"

  /// Returns the path of a catalogue's file.
  func path(of key: String) -> String { "\(path)/\(key)\(Self.ending)" }

  /// Makes the folder, and those above it that are missing, for their owner only.
  func create() throws(CatalogueError) {
    var partial = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      partial += "/\(part)"
      if mkdir(partial, 0o700) != 0, errno != EEXIST {
        throw .inaccessible(path: partial, reason: SystemError.text)
      }
    }
  }

  /// Whether the folder is there, and nobody but this user can put anything into it. A symbolic link is
  /// not followed.
  var isPrivate: Bool { FileStatus(of: path, followsLink: false)?.isPrivateFolder ?? false }

  /// Returns whether a file may be opened: see `FileStatus`. A symbolic link is not followed.
  func isTrustworthy(_ file: String) -> Bool {
    FileStatus(of: file, followsLink: false)?.isTrustworthy ?? false
  }

  /// Returns the key of the most recently used catalogue of this version whose key begins with some
  /// text and has no `-` after it.
  func latestKey(beginningWith prefix: String) -> String? {
    var latest: (seconds: Int, nanoseconds: Int, key: String)?
    for name in folderEntries(of: path) where name.hasPrefix(prefix) && name.hasSuffix(Self.ending)
    {
      let key = String(name.dropLast(Self.ending.count))
      guard !key.dropFirst(prefix.count).contains("-"),
        let time = FileStatus(of: self.path(of: key), followsLink: false)?.modified
      else { continue }
      let candidate = (time.tv_sec, time.tv_nsec, key)
      if latest.map({ $0 < candidate }) ?? true { latest = candidate }
    }
    return latest?.key
  }

  /// Notes that a file has been used just now.
  func markUsed(_ file: String) { utimes(file, nil) }

  func remove(_ file: String) { unlink(file) }

  /// Removes all but the most recently used catalogues, and what dead processes have left
  /// half-built.
  func prune(keeping count: Int) {
    var catalogues: [(seconds: Int, nanoseconds: Int, file: String)] = []
    TemporaryFile.removeAbandoned(in: path, where: isOurs)
    for name in folderEntries(of: path)
    where isOurs(name) && !name.contains(TemporaryFile.mark) {
      let file = "\(path)/\(name)"
      guard let status = FileStatus(of: file, followsLink: false), status.isTrustworthy else {
        continue
      }
      catalogues.append((status.modified.tv_sec, status.modified.tv_nsec, file))
    }
    for old in catalogues.sorted(by: { $0 > $1 }).dropFirst(count) { remove(old.file) }
  }

  /// Whether a file's name is one that this or another version of the program gives:
  /// `<key>-<version>.sqlite`, and more after it while it is being built.
  private func isOurs(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[1] == "sqlite",
      let version = parts[0].split(separator: "-").last, parts[0].contains("-"),
      version.allSatisfy(\.isNumber)
    else { return false }
    return parts.count == 2 || ".\(parts[2])".hasPrefix(TemporaryFile.mark)
  }
}
