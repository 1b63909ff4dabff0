/// Where this user's settings lie.
enum ConfigFolder {
  /// Returns the program's configuration folder, after the XDG Base Directory Specification.
  ///
  /// - Returns: `nil` where the environment names neither a configuration folder nor a home.
  static func path(in environment: [String: String]) -> String? {
    let named = environment["XDG_CONFIG_HOME"].flatMap(absolute)
    let home = environment["HOME"].flatMap(absolute).map { $0 + "/.config" }
    return (named ?? home).map { $0 + "/pledgebook" }
  }

  /// A relative path is to be ignored, says the specification.
  private static func absolute(_ path: String) -> String? { path.hasPrefix("/") ? path : nil }
}
