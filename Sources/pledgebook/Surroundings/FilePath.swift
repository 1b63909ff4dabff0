#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths, and what lies there, as the C library knows them.
///
/// Foundation's `URL`, `FileManager` and `Bundle` do the same and more; to use them for the first
/// time takes as long as to draw a frame.
enum FilePath {
  /// The program's own file, absolute and without links; empty where the system does not tell.
  static var executable: String {
    #if canImport(Darwin)
      var path = [CChar](repeating: 0, count: Int(PATH_MAX))
      var length = UInt32(path.count)
      guard _NSGetExecutablePath(&path, &length) == 0 else { return "" }
      return resolved(String(cString: path))
    #else
      let own = resolved("/proc/self/exe")
      guard own.isEmpty else { return own }
      // Without /proc, as in a bare root, it is where a shell finds it.
      return found(
        CommandLine.arguments.first ?? "", in: getenv("PATH").map { String(cString: $0) })
    #endif
  }

  /// Whether something lies at a path, its links followed.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// What lies at a path.
  enum Kind {
    case folder
    case file
    /// A pipe, a device, a socket.
    case other
  }

  /// Returns what lies at a path, its links followed; `nil` where there is nothing.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What comes before the last part of an absolute path, without a slash at its end.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Returns the file that a shell runs by a name, absolute and without links; empty where there is
  /// none.
  ///
  /// - Parameter path: The folders that are searched, with colons between them.
  static func found(_ name: String, in path: String?) -> String {
    if name.contains("/") { return resolved(name) }
    return (path ?? "").split(separator: ":").lazy.map { resolved("\($0)/\(name)") }
      .first { kind(of: $0) == .file && access($0, X_OK) == 0 } ?? ""
  }

  /// A path made absolute, without links and dots; empty when nothing lies there.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return "" }
    defer { free(real) }
    return String(cString: real)
  }
}
