import Foundation

/// Where an export is to be, and whether something may be replaced there.
struct ExportTarget {
  let path: String
  let force: Bool

  /// What stands behind a name while the export is written.
  private static let mark = ".pledgebook-XXXXXX"

  /// The name that an unfinished export has beside the target, as `mkstemp` takes it: its last six letters
  /// are still to be chosen.
  ///
  /// A name takes 255 bytes at most, so a long one is cut for as long; that of a folder that is replaced
  /// may get some more letters.
  var temporaryName: String {
    let room = Int(NAME_MAX) - (Self.mark + NewFolder.oldMark).utf8.count
    var start = FilePath.name(of: path)
    while start.utf8.count > room { start.removeLast() }
    return start + Self.mark
  }

  /// The folder that the target is in, with a slash at its end.
  var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./" }

  /// The path of an unfinished export, as `mkstemp` takes it.
  var template: [CChar] { Array((folder + temporaryName).utf8CString) }

  /// The rights that new files of this process do not get.
  static let mask: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }()

  /// - Parameter path: The file or folder; slashes at its end are left out.
  init(_ path: String, force: Bool) {
    let last = path.lastIndex { $0 != "/" }
    self.path = last.map { String(path[...$0]) } ?? path
    self.force = force
  }

  /// Makes sure that a file may be made at the path, or replaced there.
  ///
  /// A device, a pipe or a folder is never replaced. A symbolic link is replaced, not followed, unless it
  /// leads to a device or a pipe: to replace `/dev/stdout` is nobody's wish.
  func check() throws(Failure) {
    guard let kind else { return }
    if kind == S_IFDIR { throw Failure("\(path): a folder", help: "name a file") }
    guard [S_IFREG, S_IFLNK].contains(kind), !leadsToDevice else {
      throw Failure("\(path): not a file that can be replaced", help: "name another file")
    }
    guard force else {
      throw Failure("\(path): there is such a file", help: "add --force to replace it")
    }
  }

  /// What is at the path, as a file's mode has it; `nil` where there is nothing.
  var kind: mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private var leadsToDevice: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// That the path cannot be written, and why.
  func failure(_ error: (any Error)? = nil) -> Failure {
    let reason = error?.localizedDescription ?? String(cString: strerror(errno))
    return Failure("\(path): cannot write: \(reason)")
  }
}
