import Foundation

/// Puts new files into a folder: all of them or none, never over what is there, never through a link
/// that leads out.
final class FolderWriter {
  /// The folder as messages name it.
  let path: String
  private let folder: Int32
  /// What was made so far, as paths within the folder.
  private var made: [(name: String, isFolder: Bool)] = []

  /// - Parameter makesFolder: Whether the folder is made where there is none.
  init(_ path: String, makesFolder: Bool = false) throws(Failure) {
    let end = path.lastIndex { $0 != "/" }
    self.path = end.map { String(path[...$0]) } ?? path
    if makesFolder, mkdir(path, 0o777) != 0, errno != EEXIST {
      throw Failure("\(path): cannot make the folder: \(String(cString: strerror(errno)))")
    }
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw Failure("\(path): cannot open the folder: \(String(cString: strerror(errno)))")
    }
  }

  deinit { if folder >= 0 { close(folder) } }

  /// Whether something lies at a path within the folder.
  func has(_ name: String) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Writes files.
  ///
  /// - Parameter files: Their paths within the folder, and what they hold.
  /// - Throws: `Failure` where one of them is there already, lies behind a link or cannot be written;
  ///   then none of them is left.
  func write(_ files: [(name: String, bytes: Data)]) throws(Failure) {
    if let taken = files.first(where: { has($0.name) }) { throw exists(taken.name) }
    do throws(Failure) {
      for file in files { try write(file.bytes, to: file.name) }
    } catch {
      for (name, isFolder) in made.reversed() {
        unlinkat(folder, name, isFolder ? AT_REMOVEDIR : 0)
      }
      made = []
      throw error
    }
  }

  private func write(_ bytes: Data, to name: String) throws(Failure) {
    let parts = name.split(separator: "/").map(String.init)
    let parent = try descend(parts.dropLast(), to: name)
    defer { close(parent) }
    guard let last = parts.last else { return }
    // Under another name until all of it is there.
    let temporary = ".\(last).new-\(getpid())"
    let file = openat(
      parent, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(name) }
    defer { unlinkat(parent, temporary, 0) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
    } catch {
      throw Failure("\(path)/\(name): cannot write: \(error.localizedDescription)")
    }
    // A link of its own, unlike a rename, replaces nothing.
    if linkat(parent, temporary, parent, last, 0) != 0 {
      guard errno != EEXIST else { throw exists(name) }
      // Some file systems have no links.
      guard !has(name), renameat(parent, temporary, parent, last) == 0 else { throw failure(name) }
    }
    made.append((name, isFolder: false))
  }

  /// Opens a folder within the folder, and makes what is missing on the way to it.
  private func descend(_ parts: ArraySlice<String>, to name: String) throws(Failure) -> Int32 {
    var current = dup(folder)
    for (index, part) in parts.enumerated() {
      let outer = current
      defer { close(outer) }
      if mkdirat(outer, part, 0o777) == 0 {
        made.append((parts.prefix(index + 1).joined(separator: "/"), isFolder: true))
      }
      let next = openat(outer, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else {
        guard errno == ELOOP || errno == ENOTDIR else { throw failure(name) }
        let way = parts.prefix(index + 1).joined(separator: "/")
        throw Failure(
          "\(path)/\(way): a link or a file, where a folder should be",
          help: "put a folder in its place; nothing is written through a link")
      }
      current = next
    }
    return current
  }

  private func exists(_ name: String) -> Failure {
    Failure(
      "\(path)/\(name): there is such a file", help: "nothing is overwritten: choose another name")
  }

  private func failure(_ name: String) -> Failure {
    Failure("\(path)/\(name): cannot write: \(String(cString: strerror(errno)))")
  }
}
