/// What is watched.
public enum WatchTarget: Hashable, Sendable {
  /// A folder and the folders in it, those that come later among them.
  case folder(String)
  /// One file, also where another is renamed to its name.
  case file(String)

  /// The path as it was given, without slashes at its end.
  var path: String {
    switch self {
    case .folder(let path), .file(let path):
      path.lastIndex { $0 != "/" }.map { String(path[...$0]) } ?? path
    }
  }

  /// The folder that has the target's name, and that name.
  var parent: (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let name = String(path[path.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }
}

/// Why something is not watched, or not all of it.
public struct WatchFault: Error, Hashable, Sendable {
  /// What the system says.
  public let reason: String
}
