#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The C library's error of the call that has just failed.
enum SystemError {
  /// The error as the system words it, such as "Permission denied".
  static var text: String { String(cString: strerror(errno)) }
}
