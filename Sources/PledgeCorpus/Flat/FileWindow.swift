#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a regular file, of which a stretch is in memory.
final class FileWindow {
  /// The size of the file when it was opened. What is written behind it later is not read.
  let size: Int
  /// Where the stretch begins in the file.
  private(set) var offset = 0
  /// Whether the stretch reaches to the file's end.
  private(set) var isAtEnd = false

  private let file: Int32
  private let modified: Int
  private let chunk: Int
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// - Parameters:
  ///   - path: The file's path; links in it are followed.
  ///   - chunk: How many bytes are read at once.
  init(_ path: String, chunk: Int) throws(ReadingError) {
    let (file, status) = try openRegularFile(path, followingLinks: true)
    self.file = file
    self.chunk = chunk
    size = status.size
    modified = status.modified
    memory = .allocate(capacity: chunk)
  }

  deinit {
    memory.deallocate()
    close(file)
  }

  /// The stretch; it is there until the window moves.
  var bytes: Bytes { Bytes(rebasing: memory[..<count]) }

  /// Drops the first bytes of the stretch and reads on behind it.
  func advance(by dropped: Int) throws(ReadingError) {
    let kept = count - dropped
    makeRoom(for: kept + chunk, dropping: dropped)
    offset += dropped
    count = kept
    let wanted = min(chunk, size - offset - count)
    var got = 0
    repeat {
      got = read(file, memory.baseAddress?.advanced(by: count), wanted)
    } while got < 0 && errno == EINTR
    if got < 0 { throw .system(errno) }
    count += got
    isAtEnd = got == 0 || offset + count == size
  }

  /// Whether the file is no longer what it was when it was opened.
  ///
  /// A file that was cut short is one that has changed.
  var hasChanged: Bool {
    var status = stat()
    guard fstat(file, &status) == 0 else { return true }
    let known = FileStatus(status)
    return known.size != size || known.modified != modified
  }

  private func makeRoom(for needed: Int, dropping dropped: Int) {
    let kept = Bytes(rebasing: memory[dropped..<count])
    if needed <= memory.count {
      if let (from, to) = kept.baseAddress.flatMap({ from in memory.baseAddress.map { (from, $0) } }
      ) {
        to.update(from: from, count: kept.count)
      }
    } else {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: needed + needed / 2)
      _ = larger.update(fromContentsOf: kept)
      memory.deallocate()
      memory = larger
    }
  }
}
