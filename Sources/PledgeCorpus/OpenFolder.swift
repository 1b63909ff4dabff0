#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that is open, so that what lies in it is found without going through the whole path again.
final class OpenFolder {
  private let descriptor: Int32

  /// - Parameter path: May hold links.
  init(_ path: String) throws(ReadingError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
  }

  /// Opens a folder that lies in another; `nil` where that is a link, or no folder.
  init?(_ name: String, in parent: OpenFolder) {
    descriptor = openat(
      parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Returns the names of what lies in the folder, without hidden ones, in their order.
  ///
  /// - Parameter ending: What the names end in.
  func names(endingIn ending: String = "") throws(ReadingError) -> [String] {
    guard let stream = fdopendir(dup(descriptor)) else { throw .system(errno) }
    defer { closedir(stream) }
    rewinddir(stream)  // The copy of a descriptor shares its place.
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes -> String? in
        let name = bytes.prefix { $0 != 0 }
        guard name.first != UInt8(ascii: "."),
          name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        else { return nil }
        return String(decoding: name, as: UTF8.self)
      }
      if let name { names.append(name) }
    }
    return names.sorted()
  }

  /// What the file system knows of a file in the folder; `nil` where it is not there.
  func status(of name: String) -> FileStatus? { FileStatus(of: name, in: descriptor) }
}
