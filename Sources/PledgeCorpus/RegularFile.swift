#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Returns a path made absolute, without links and dots.
///
/// - Throws: Why nothing lies there, or that its name is no text.
func realPath(_ path: String) throws(ReadingError) -> String {
  guard let real = realpath(path, nil) else { throw .system(errno) }
  defer { free(real) }
  guard let text = String(validatingCString: real) else {
    throw .pathNotUTF8(String(cString: real))
  }
  return text
}

/// Opens a regular file, and nothing else, for reading.
///
/// Opening does not wait, as for the other end of a pipe.
///
/// - Returns: The file's descriptor, which the caller closes, and its state.
func openRegularFile(
  _ path: String, followingLinks: Bool
) throws(ReadingError) -> (descriptor: Int32, status: FileStatus) {
  let links = followingLinks ? 0 : O_NOFOLLOW
  let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | links)
  guard file >= 0 else {
    // Of a socket, opening says ENXIO; of a link put there meanwhile, ELOOP.
    throw errno == ENXIO || errno == ELOOP ? .notRegular : .system(errno)
  }
  var status = stat()
  guard fstat(file, &status) == 0 else {
    let code = errno
    close(file)
    throw .system(code)
  }
  let known = FileStatus(status)
  guard known.isRegular else {
    close(file)
    throw .notRegular
  }
  return (file, known)
}

/// Returns the bytes of a regular file.
///
/// - Parameters:
///   - path: A path without links.
///   - limit: How many bytes are read at most.
func readRegularFile(_ path: String, limit: Int) throws(ReadingError) -> [UInt8] {
  let (file, known) = try openRegularFile(path, followingLinks: false)
  defer { close(file) }
  guard known.size <= limit else { throw .tooLarge(bytes: known.size) }

  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: known.size) { buffer, count in
    while count < known.size {
      let got = read(file, buffer.baseAddress?.advanced(by: count), known.size - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { return }
      count += got
    }
  }
  guard failure == 0 else { throw .system(failure) }
  return bytes
}

/// Returns the first line of a regular file from an offset on; nothing where it cannot be had.
///
/// - Parameter limit: How many bytes are read at most.
func firstLine(of path: String, from offset: Int, limit: Int) -> String {
  guard let file = try? openRegularFile(path, followingLinks: true).descriptor else { return "" }
  defer { close(file) }
  let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
    count = max(0, pread(file, buffer.baseAddress, limit, off_t(offset)))
  }
  return String(
    decoding: bytes.prefix { $0 != .lineFeed && $0 != .carriageReturn }, as: UTF8.self)
}
