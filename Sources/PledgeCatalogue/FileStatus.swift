#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system knows of a file.
struct FileStatus {
  private let status: stat

  /// - Parameter followsLink: Whether a symbolic link stands for what it leads to, or for itself.
  /// - Returns: `nil` when there is no such file.
  init?(of path: String, followsLink: Bool) {
    var status = stat()
    guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.status = status
  }

  /// The length in bytes.
  var size: Int { Int(status.st_size) }

  /// Whether this is a regular file that nobody but this user can have written.
  var isTrustworthy: Bool {
    status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }

  /// Whether this is a folder into which nobody but this user can put anything.
  var isPrivateFolder: Bool {
    status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }

  /// When the file was last written to or marked used.
  var modified: timespec {
    #if canImport(Glibc)
      status.st_mtim
    #else
      status.st_mtimespec
    #endif
  }
}
