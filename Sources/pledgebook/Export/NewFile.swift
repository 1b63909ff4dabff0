import Foundation

/// A file that is written under a temporary name beside its place, and then renamed: nobody ever sees
/// half of it.
final class NewFile: TextSink {
  let path: String
  private let target: ExportTarget
  private let handle: FileHandle
  private var isTemporary = true

  init(_ target: ExportTarget) throws(Failure) {
    self.target = target
    AbandonedExport.removeAll(for: target, kind: S_IFREG)
    let (path, descriptor) = try Self.make(target)
    self.path = path
    // `mkstemp` lets only the owner read; an export is a file like any other.
    fchmod(descriptor, 0o666 & ~ExportTarget.mask)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Makes an empty file and locks it.
  private static func make(_ target: ExportTarget) throws(Failure) -> (String, Int32) {
    while true {
      var template = target.template
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { throw target.failure() }
      let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      if AbandonedExport.lock(descriptor, at: path) { return (path, descriptor) }
      close(descriptor)
    }
  }

  deinit { remove() }

  func write(_ text: String) throws(Failure) {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw target.failure(error)
    }
  }

  /// Gives the file its name, once what it holds is on the disk.
  func finish() throws(Failure) {
    guard fsync(handle.fileDescriptor) == 0 else { throw target.failure() }
    try target.check()  // Somebody may have made such a file meanwhile.
    guard rename(path, target.path) == 0 else { throw target.failure() }
    isTemporary = false
  }

  private func remove() {
    if isTemporary { unlink(path) }
    isTemporary = false
  }
}
