/// A digest that changes whenever the files of a corpus do, without reading them.
public enum CorpusFingerprint {
  /// Returns a digest of a corpus folder's state.
  ///
  /// It is the SHA-256 of the folder's absolute path and, for each file of the corpus, folder by
  /// folder in the order of their names, its path in the folder, its size, the time of its last change
  /// in nanoseconds and its inode, then what of the folder cannot be read. A file that is written
  /// anew, moved or replaced changes it; the contents are not looked at. Numbers are digested as they
  /// are in memory: the digest is of use on this machine only, as inodes are.
  ///
  /// - Returns: 64 small hexadecimal digits; `nil` when there is no such folder.
  public static func of(folder path: String) -> String? {
    guard let folder = try? CorpusFolder(path) else { return nil }
    var state = Array(folder.root.utf8) + [0]
    let log = FaultLog()
    folder.eachShelf(log) { shelf in
      state += "\(shelf.path)/\0".utf8
      for name in shelf.files {
        guard let status = shelf.folder.status(of: name) else { continue }
        state += name.utf8
        state.append(0)
        for number in [Int64(status.size), Int64(status.modified), Int64(bitPattern: status.inode)]
        {
          withUnsafeBytes(of: number) { state += $0 }
        }
      }
    }
    for fault in log.faults { state += "\(fault)\0".utf8 }
    return SHA256.hexadecimal(of: state)
  }

  /// Returns a digest of a flat corpus's state.
  ///
  /// It is the SHA-256 of the file's absolute path, its size, the time of its last change in
  /// nanoseconds and its inode.
  ///
  /// - Returns: 64 small hexadecimal digits; `nil` when there is no such regular file.
  public static func of(file path: String) -> String? {
    guard let root = try? realPath(path), let status = FileStatus(of: root), status.isRegular else {
      return nil
    }
    let state = "\(root)\0\(status.size)\0\(status.modified)\0\(status.inode)\0"
    return SHA256.hexadecimal(of: Array(state.utf8))
  }

  /// Returns a digest of where a corpus folder lies, whatever its files are.
  ///
  /// - Returns: 64 small hexadecimal digits; `nil` when there is no such folder.
  public static func ofPlace(folder path: String) -> String? {
    (try? CorpusFolder(path)).map { SHA256.hexadecimal(of: Array($0.root.utf8)) }
  }

  /// Returns a digest of several corpora's digests, in their order.
  public static func of(_ fingerprints: [String]) -> String {
    SHA256.hexadecimal(of: Array(fingerprints.joined(separator: "\n").utf8))
  }
}
