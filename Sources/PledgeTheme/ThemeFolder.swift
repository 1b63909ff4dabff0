#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder with a TOML file for each theme.
struct ThemeFolder: Hashable {
  let path: String

  /// The names of the themes, in alphabetical order; none of a folder that cannot be read.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let file = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard file.hasSuffix(Self.suffix), !file.hasPrefix(".") else { continue }
      names.append(String(file.dropLast(Self.suffix.count)))
    }
    return names.sorted()
  }

  private static let suffix = ".toml"

  /// Returns the path of a theme's file.
  func file(of name: String) -> String { "\(path)/\(name)\(Self.suffix)" }

  /// Returns the bytes of a theme's file, of one that is too large no more than tell that it is.
  ///
  /// Opening does not wait, as for the other end of a pipe.
  func bytes(of name: String) throws(Refusal) -> [UInt8] {
    // It may stand for bytes that are not UTF-8, and the file that has it for a name be another one.
    guard !name.unicodeScalars.contains("\u{FFFD}") else {
      throw Refusal(reason: "its name is not UTF-8")
    }
    let file = file(of: name)
    var status = stat()
    guard stat(file, &status) == 0 else { throw Refusal(reason: "there is no such file") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(reason: "it is no ordinary file")
    }
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(reason: "it may not be read") }
    defer { close(descriptor) }
    let most = ThemeFile.sizeLimit + 1
    let room = min(most, Int(status.st_size) + 1)
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let length = read(descriptor, buffer.baseAddress?.advanced(by: count), room - count)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { break }
        count += length
      }
    }
    return bytes
  }

  /// Why a file is not read.
  struct Refusal: Error {
    let reason: String
  }
}
