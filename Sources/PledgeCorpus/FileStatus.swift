#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the file system knows of a file, its links followed.
struct FileStatus {
  let isFolder: Bool
  let isRegular: Bool
  let size: Int
  let inode: UInt64
  /// When the contents last changed, in nanoseconds since 1970.
  let modified: Int

  /// - Parameter folder: The descriptor of the folder that a relative path is in; without one, the
  ///   working folder.
  init?(of path: String, in folder: Int32 = AT_FDCWD) {
    var status = stat()
    guard fstatat(folder, path, &status, 0) == 0 else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
