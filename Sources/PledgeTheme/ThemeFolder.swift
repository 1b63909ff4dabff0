#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder with a TOML file for each theme.
public struct ThemeFolder: Hashable, Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// Reads every theme of the folder, ordered by name.
  ///
  /// A file that cannot be read gives a theme without colours and the fault; a folder that cannot
  /// be read has no themes.
  public func load() -> [LoadedTheme] { names.map(loaded) }

  /// Reads one theme.
  ///
  /// - Throws: `UnknownTheme` where the folder has no file of that name.
  public func theme(named name: String) throws(UnknownTheme) -> LoadedTheme {
    let names = names
    guard names.contains(name) else { throw UnknownTheme(name: name, known: names) }
    return loaded(name)
  }

  /// The names of the themes, in alphabetical order.
  public var names: [String] {
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

  private func loaded(_ name: String) -> LoadedTheme {
    let file = "\(path)/\(name)\(Self.suffix)"
    do {
      return ThemeFile(name: name, file: file, bytes: try Self.bytes(of: file)).load()
    } catch {
      return ThemeFile.unusable(name: name, file: file, .unreadable(error.reason))
    }
  }

  /// Returns a file's bytes, of one that is too large no more than tell that it is.
  ///
  /// Opening does not wait, as for the other end of a pipe.
  private static func bytes(of file: String) throws(Refusal) -> [UInt8] {
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
  private struct Refusal: Error {
    let reason: String
  }
}

/// A name that no theme of a folder has.
public struct UnknownTheme: Error, Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let known: [String]

  /// The name, the nearest known one and all of them.
  public var description: String {
    "unknown theme '\(name)'\nhelp: \(Spelling.help(for: name, known: known))"
  }
}
