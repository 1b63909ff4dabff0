/// Where this user's own data lie.
enum DataHome {
  /// Returns the program's data folder, after the XDG Base Directory Specification.
  ///
  /// - Returns: `nil` where the environment names neither a data folder nor a home.
  static func path(in environment: [String: String]) -> String? {
    let named = environment["XDG_DATA_HOME"].flatMap(absolute)
    let home = environment["HOME"].flatMap(absolute).map { $0 + "/.local/share" }
    return (named ?? home).map { $0 + "/pledgebook" }
  }

  /// A relative path is to be ignored, says the specification.
  private static func absolute(_ path: String) -> String? { path.hasPrefix("/") ? path : nil }
}
