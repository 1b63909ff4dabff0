/// A digest that changes whenever the files of a corpus do, without reading them.
public enum CorpusFingerprint {
  /// Returns a digest of a corpus folder's state.
  ///
  /// It is the SHA-256 of the folder's absolute path and, for each file of the corpus in the order
  /// of their paths, its path in the folder, its size, the time of its last change in nanoseconds
  /// and its inode. A file that is written anew, moved or replaced changes it; the contents are not
  /// looked at.
  ///
  /// - Returns: 64 small hexadecimal digits; `nil` when there is no such folder.
  public static func of(folder path: String) -> String? {
    guard let folder = CorpusFolder(path) else { return nil }
    var state = Array(folder.root.utf8) + [0]
    for (name, status) in folder.statuses(of: folder.files(FaultLog()).sorted()) {
      state += "\(name)\0\(status.size)\0\(status.modified)\0\(status.inode)\0".utf8
    }
    return SHA256.hexadecimal(of: state)
  }

  /// Returns a digest of a flat corpus's state.
  ///
  /// It is the SHA-256 of the file's absolute path, its size, the time of its last change in
  /// nanoseconds and its inode.
  ///
  /// - Returns: 64 small hexadecimal digits; `nil` when there is no such regular file.
  public static func of(file path: String) -> String? {
    guard let root = realPath(path), let status = FileStatus(of: root), status.isRegular else {
      return nil
    }
    let state = "\(root)\0\(status.size)\0\(status.modified)\0\(status.inode)\0"
    return SHA256.hexadecimal(of: Array(state.utf8))
  }

  /// Returns a digest of several corpora's digests, in their order.
  public static func of(_ fingerprints: [String]) -> String {
    SHA256.hexadecimal(of: Array(fingerprints.joined(separator: "\n").utf8))
  }
}
