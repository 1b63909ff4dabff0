#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What whoever starts the program hands it as bytes, and what becomes text here.
///
/// Swift puts � in the place of bytes that are not UTF-8. A file of such a name would be another one
/// than the one that is meant: it would not be found, or be made.
enum GivenBytes {
  /// Makes sure that arguments, and the variables that name files, are UTF-8.
  ///
  /// - Throws: `Failure` with the first that is not.
  static func check() throws(Failure) {
    let arguments = UnsafeBufferPointer(
      start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    for case let argument? in arguments.dropFirst() {
      try check(
        argument, of: "the argument",
        help: "rename the file, or write the words in UTF-8: each � stands for what is not")
    }
    for name in Surroundings.fileVariables {
      guard let value = getenv(name) else { continue }
      try check(
        value, of: name,
        help: "rename the folder, or let \(name) name another: each � stands for what is not UTF-8")
    }
  }

  /// Makes sure that bytes are UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: They end with a NUL.
  ///   - name: What they are.
  ///   - help: How that is mended.
  static func check(
    _ bytes: UnsafePointer<CChar>, of name: String, help: String
  ) throws(Failure) {
    guard String(validatingCString: bytes) == nil else { return }
    throw Failure("\(name) is not UTF-8: \(String(cString: bytes))", help: help)
  }
}
