import Foundation

/// What an export leaves beside its target when it is killed, and how the next one knows it.
///
/// An export holds a lock on its unfinished file or folder. What nobody locks, is ours and bears a name that
/// only an export gives is what is left of one.
enum AbandonedExport {
  /// Locks an unfinished file or folder.
  ///
  /// - Returns: Whether it is still there: another export may have taken it for abandoned before.
  static func lock(_ descriptor: Int32, at path: String) -> Bool {
    // Where nothing can be locked, such as on some network folders, nothing is taken for abandoned.
    flock(descriptor, LOCK_EX)
    var (opened, found) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &found) == 0
      && (opened.st_dev, opened.st_ino) == (found.st_dev, found.st_ino)
  }

  /// Removes what earlier exports have left for the same target.
  ///
  /// - Parameter kind: `S_IFREG` or `S_IFDIR`: a file's export leaves files alone, a folder's folders.
  static func removeAll(for target: ExportTarget, kind: mode_t) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: target.folder)) ?? []
    for name in names where isLeft(name, of: target.temporaryName) {
      remove(target.folder + name, kind: kind)
    }
  }

  /// Whether a name is a temporary one: the six letters of `mkstemp` in the place of the mark's.
  private static func isLeft(_ name: String, of start: String) -> Bool {
    let letters = name.utf8.dropFirst(start.utf8.count - 6)
    return name.utf8.count == start.utf8.count && name.utf8.starts(with: start.utf8.dropLast(6))
      && letters.allSatisfy { Character(Unicode.Scalar($0)).isLetter || (48...57).contains($0) }
  }

  private static func remove(_ path: String, kind: mode_t) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == kind,
      status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return }
    if kind == S_IFREG {
      unlink(path)
    } else {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for name in names where PackageTable.isFile(name) { unlink("\(path)/\(name)") }
      rmdir(path)  // What holds anything else stays.
    }
  }
}
