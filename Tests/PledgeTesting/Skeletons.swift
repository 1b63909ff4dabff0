extension String {
  /// The text of a skeleton with every key in use: a `#` that stands next to a key is taken away.
  public var withEveryKeyInUse: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        guard line.hasPrefix("#"), !line.hasPrefix("# "), !line.hasPrefix("#:") else {
          return String(line)
        }
        return String(line.dropFirst())
      }
      .joined(separator: "\n")
  }
}
