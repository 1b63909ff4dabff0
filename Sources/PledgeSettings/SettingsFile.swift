import LinedTOML

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The settings of a file, and what is wrong with it; without the file, neither.
public struct SettingsFile: Sendable {
  /// Bytes that the file may have.
  public static let sizeLimit = 262_144

  /// The file as messages name it.
  public let path: String
  public let settings: Settings
  public let faults: [SettingsFault]
  /// The file's lines, for faults that only show when the settings are used.
  private let text: LinedText?

  /// Settings that are all left as they are.
  public static let none = SettingsFile(path: "", bytes: nil)

  /// Reads a file. One that is not there costs a single call of the system.
  public init(at path: String) {
    // Opening does not wait, as for the other end of a pipe.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      self.init(
        path: path, bytes: nil, refusal: isMissing ? nil : String(cString: strerror(errno)))
      return
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      self.init(path: path, bytes: nil, refusal: "it is no ordinary file")
      return
    }
    let room = min(Self.sizeLimit + 1, Int(status.st_size) + 1)
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let length = read(descriptor, buffer.baseAddress?.advanced(by: count), room - count)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { break }
        count += length
      }
    }
    let isTooLarge = bytes.count > Self.sizeLimit
    self.init(
      path: path, bytes: isTooLarge ? nil : bytes, refusal: isTooLarge ? "it is too large" : nil)
  }

  /// - Parameters:
  ///   - bytes: The file as it lies on the disk; `nil` where there is none.
  ///   - refusal: Why it cannot be read.
  public init(path: String, bytes: [UInt8]?, refusal: String? = nil) {
    self.path = path
    guard let bytes else {
      (settings, text) = (Settings(), nil)
      faults = refusal.map { [SettingsFault(file: path, line: 1, kind: .unreadable($0))] } ?? []
      return
    }
    let text = LinedText(bytes)
    self.text = text
    do throws(TOMLFault) {
      var reader = SettingsReader(file: path, text: text)
      (settings, faults) = reader.read(try TOMLNode.entries(of: text))
    } catch {
      settings = Settings()
      let line = error.line ?? 1
      let excerpt = text.text(ofLine: line, scalars: 200)
      faults = [SettingsFault(file: path, line: line, text: excerpt, kind: .notTOML(error.kind))]
    }
  }

  /// Returns the fault that the value of a line turns out to have when it is used.
  public func fault(_ kind: SettingsFault.Kind, onLine line: Int) -> SettingsFault {
    SettingsFault(
      file: path, line: line, text: text?.text(ofLine: line, scalars: 200) ?? "", kind: kind)
  }
}
