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

  /// What lies in a folder.
  struct Names {
    /// Without hidden ones, in their order.
    var texts: [String] = []
    /// Those whose bytes are not UTF-8, with � in the place of what is not, in their order.
    var notUTF8: [String] = []
  }

  /// Returns the names of what lies in the folder.
  ///
  /// - Parameter ending: What the names end in.
  func names(endingIn ending: String = "") throws(ReadingError) -> Names {
    guard let stream = fdopendir(dup(descriptor)) else { throw .system(errno) }
    defer { closedir(stream) }
    rewinddir(stream)  // The copy of a descriptor shares its place.
    var names = Names()
    while let entry = readdir(stream) {
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let name = bytes.prefix { $0 != 0 }
        guard name.first != UInt8(ascii: "."),
          name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        else { return }
        if let text = String(validating: name, as: UTF8.self) {
          names.texts.append(text)
        } else {
          names.notUTF8.append(String(decoding: name, as: UTF8.self))
        }
      }
    }
    names.texts.sort()
    names.notUTF8.sort()
    return names
  }

  /// What the file system knows of a file in the folder; `nil` where it is not there.
  func status(of name: String) -> FileStatus? { FileStatus(of: name, in: descriptor) }
}
