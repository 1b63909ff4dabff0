#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a file's bytes cannot be had.
enum ReadingError: Error {
  /// A system call failed with this `errno`.
  case system(Int32)
  case notRegular
  case outside
  case tooLarge(bytes: Int)
  /// The absolute path has bytes that are not UTF-8; as text it would lead elsewhere.
  case pathNotUTF8(String)
}

extension ReadingError {
  var fault: CorpusFault.Fault {
    switch self {
    case .system(let code): .unreadable(reason: String(cString: strerror(code)))
    case .notRegular: .notRegularFile
    case .outside: .outsideFolder
    case .tooLarge(let bytes): .tooLarge(bytes: bytes)
    case .pathNotUTF8(let path): .nameNotUTF8(path)
    }
  }
}
