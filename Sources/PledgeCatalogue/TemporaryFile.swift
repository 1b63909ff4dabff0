#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new empty file that only its owner can read, to be filled and then renamed.
///
/// It is locked as long as its process lives, so that others can tell what a process that was killed
/// has left.
final class TemporaryFile {
  let path: String
  private let descriptor: Int32
  /// Whether the file is still there under its temporary name.
  private var isTemporary = true

  /// What stands between a file's name and the random letters of a temporary one.
  static let mark = ".pledgebook-"
  /// How many random letters there are.
  private static let letters = 6

  /// Makes a file in the folder of another, and takes away what others left there for the same.
  init(beside target: String) throws(CatalogueError) {
    let slash = target.lastIndex(of: "/")
    var start = String(slash.map { target[target.index(after: $0)...] } ?? target[...])
    let folder = slash.map { String(target[...$0]) } ?? "./"
    // A name takes 255 bytes at most.
    while start.utf8.count + Self.mark.utf8.count + Self.letters > Int(NAME_MAX) {
      start.removeLast()
    }
    start += Self.mark
    Self.removeAbandoned(in: folder) { Self.isTemporary($0, beginningWith: start) }
    while true {
      let name = start + String(repeating: "X", count: Self.letters)
      var template = Array((folder + name).utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else {
        throw .inaccessible(path: target, reason: SystemError.text)
      }
      // Where nothing can be locked, such as on some network folders, nothing is taken for abandoned.
      flock(descriptor, LOCK_EX)
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_nlink == 0 {
        close(descriptor)  // Another process took it for abandoned before it was locked.
        continue
      }
      self.descriptor = descriptor
      path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      return
    }
  }

  /// Gives the file its name, once what it holds is on the disk.
  func rename(to target: String) throws(CatalogueError) {
    guard fsync(descriptor) == 0, systemRename(path, target) == 0 else {
      throw .inaccessible(path: target, reason: SystemError.text)
    }
    close(descriptor)
    isTemporary = false
  }

  /// Removes the file, if it is still there under its temporary name.
  func remove() {
    guard isTemporary else { return }
    isTemporary = false
    unlink(path)
    close(descriptor)
  }

  /// Whether a name is one that `mkstemp` makes of a beginning: what else begins so is somebody's own.
  private static func isTemporary(_ name: String, beginningWith start: String) -> Bool {
    let rest = name.utf8.dropFirst(start.utf8.count)
    return name.hasPrefix(start) && rest.count == letters
      && rest.allSatisfy { byte in
        Character(Unicode.Scalar(byte)).isLetter || (48...57).contains(byte)
      }
  }

  /// Removes the temporary files of a folder whose processes are gone.
  ///
  /// - Parameter isOurs: Whether a name is one that this program gives.
  static func removeAbandoned(in folder: String, where isOurs: (String) -> Bool) {
    for name in folderEntries(of: folder) where name.contains(mark) && isOurs(name) {
      let path = "\(folder)/\(name)"
      guard FileStatus(of: path, followsLink: false)?.isTrustworthy == true else { continue }
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      close(descriptor)
    }
  }
}

/// `rename(2)`, whose name the method above takes.
private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
