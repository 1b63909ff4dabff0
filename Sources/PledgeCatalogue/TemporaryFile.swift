#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new empty file that only its owner can read, to be filled and then renamed.
final class TemporaryFile {
  let path: String
  private let descriptor: Int32
  /// Whether the file is still there under its temporary name.
  private var isTemporary = true

  /// What stands between a file's name and the random letters of a temporary one.
  static let mark = ".new-"

  /// Makes a file in the folder of another.
  init(beside target: String) throws(CatalogueError) {
    var template = Array((target + Self.mark + "XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw .inaccessible(path: target, reason: SystemError.text)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
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
}

/// `rename(2)`, whose name the method above takes.
private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
