import Foundation

/// A folder that is filled under a temporary name beside its place, and then renamed: nobody ever sees
/// half of it.
final class NewFolder {
  let path: String
  private let target: ExportTarget
  private var files: [String: FileHandle] = [:]
  /// The folder itself, which is locked while it is filled.
  private let folder: FileHandle
  private var isTemporary = true

  /// What stands behind the temporary name of a folder that is being replaced, where names cannot be
  /// exchanged.
  static let oldMark = ".old"

  init(_ target: ExportTarget) throws(Failure) {
    self.target = target
    AbandonedExport.removeAll(for: target, kind: S_IFDIR)
    let (path, descriptor) = try Self.make(target)
    self.path = path
    chmod(path, 0o777 & ~ExportTarget.mask)
    folder = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Makes an empty folder and locks it.
  private static func make(_ target: ExportTarget) throws(Failure) -> (String, Int32) {
    while true {
      var template = target.template
      guard mkdtemp(&template) != nil else { throw target.failure() }
      let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { throw target.failure() }
      if AbandonedExport.lock(descriptor, at: path) { return (path, descriptor) }
      close(descriptor)
    }
  }

  deinit { remove() }

  /// Adds a text to a file of the folder.
  func write(_ text: String, to name: String) throws(Failure) {
    do {
      try file(name).write(contentsOf: Data(text.utf8))
    } catch let failure as Failure {
      throw failure
    } catch {
      throw target.failure(error)
    }
  }

  private func file(_ name: String) throws(Failure) -> FileHandle {
    if let file = files[name] { return file }
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw target.failure() }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    files[name] = file
    return file
  }

  /// Gives the folder its name, once what it holds is on the disk.
  ///
  /// - Parameter isOurs: Whether a folder that is there holds nothing but such an export, so that it
  ///   may be replaced.
  func finish(replacing isOurs: (String) -> Bool) throws(Failure) {
    for file in files.values {
      guard fsync(file.fileDescriptor) == 0 else { throw target.failure() }
    }
    try target.checkFolder(replacing: isOurs)
    // What has the temporary name then is the old folder: killed here, it leaves what the next export
    // takes away.
    if target.kind != nil, Self.exchange(path, target.path) { return remove() }
    try replace()
  }

  /// Has two files or folders change their names at once.
  ///
  /// - Returns: Whether they have: not every system and not every file system can do it.
  private static func exchange(_ one: String, _ other: String) -> Bool {
    #if os(Linux)
      // Swift's module of the C library leaves it out, and so do old libraries.
      typealias Rename =
        @convention(c) (
          Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
      guard let found = dlsym(nil, "renameat2") else { return false }
      let exchange: UInt32 = 2  // RENAME_EXCHANGE
      return unsafeBitCast(found, to: Rename.self)(AT_FDCWD, one, AT_FDCWD, other, exchange) == 0
    #else
      return renamex_np(one, other, UInt32(RENAME_SWAP)) == 0
    #endif
  }

  /// Renames the folder, and before it the one that is there: for a moment there is none.
  private func replace() throws(Failure) {
    let old = path + Self.oldMark
    let isThere = target.kind != nil
    if isThere, rename(target.path, old) != 0 { throw target.failure() }
    guard rename(path, target.path) == 0 else {
      let failure = target.failure()
      if isThere { rename(old, target.path) }
      throw failure
    }
    isTemporary = false
    if isThere { try? FileManager.default.removeItem(atPath: old) }
  }

  private func remove() {
    if isTemporary { try? FileManager.default.removeItem(atPath: path) }
    isTemporary = false
  }
}

extension ExportTarget {
  /// Makes sure that a folder may be made at the path, or replaced there.
  ///
  /// Only a folder that holds nothing else is replaced: a wrong name must not take away what somebody
  /// keeps.
  func checkFolder(replacing isOurs: (String) -> Bool) throws(Failure) {
    guard let kind else { return }
    guard kind == S_IFDIR else {
      throw Failure("\(path): not a folder", help: "name a folder that is to be made")
    }
    guard force else {
      throw Failure("\(path): there is such a folder", help: "add --force to replace it")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [""]
    if let other = names.first(where: { !isOurs($0) }) {
      throw Failure(
        "\(path): not replaced, since it holds '\(other)', which is not from an export",
        help: "name another folder")
    }
  }
}
