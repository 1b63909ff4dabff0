#if os(Linux)
  import Foundation

  /// The changes that inotify tells of.
  final class FileChanges {
    /// Can be read from once something has changed.
    let descriptor: Int32
    /// Why something is not watched.
    private(set) var fault: WatchFault?

    private let targets: [WatchTarget]
    /// What each watch is on: a folder, and which names in it matter; `nil` for all.
    private var folders: [Int32: (path: String, names: Set<String>?)] = [:]

    private static let changes = UInt32(
      IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
        | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)
    private static let goings = UInt32(IN_DELETE_SELF | IN_MOVE_SELF)

    /// - Throws: What the system says where it watches nothing at all.
    init(_ targets: [WatchTarget]) throws(WatchFault) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      self.targets = targets
      guard descriptor >= 0 else { throw WatchFault(reason: String(cString: strerror(errno))) }
      watch()
    }

    deinit { close(descriptor) }

    /// Takes the changes that have come.
    ///
    /// - Returns: Whether one of them is a change of what is watched.
    func take() -> Bool {
      var isChange = false
      var isNewFolder = false
      while true {
        let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
          count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
        if bytes.isEmpty { break }
        var offset = 0
        while let event = Event(bytes, at: &offset) {
          if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { (isChange, isNewFolder) = (true, true) }
          if event.mask & UInt32(IN_IGNORED) != 0 { folders[event.watch] = nil }
          guard let folder = folders[event.watch], !event.name.hasPrefix(".") else { continue }
          if event.mask & Self.goings != 0 {
            // The name may be another folder's now.
            inotify_rm_watch(descriptor, event.watch)
            folders[event.watch] = nil
            (isChange, isNewFolder) = (true, true)
            continue
          }
          if let names = folder.names, !names.contains(event.name) { continue }
          isChange = true
          if folder.names != nil || event.mask & UInt32(IN_ISDIR) != 0 { isNewFolder = true }
        }
      }
      if isNewFolder { watch() }
      return isChange
    }

    /// Watches what is not watched yet.
    private func watch() {
      fault = nil
      var names: [String: Set<String>] = [:]
      for target in targets {
        // A folder that is there tells by itself what becomes of it.
        if case .folder = target, watch(allIn: target.path) { continue }
        let (folder, name) = target.parent
        names[folder, default: []].insert(name)
      }
      for (folder, names) in names { add(folder, names) }
    }

    @discardableResult
    private func watch(allIn folder: String) -> Bool {
      guard add(folder, nil) else { return false }
      guard let stream = opendir(folder) else { return true }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        // Most file systems say what is a folder, so that no file needs to be asked.
        let kind = Int32(entry.pointee.d_type)
        guard kind == Int32(DT_DIR) || kind == Int32(DT_UNKNOWN) else { continue }
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        let path = "\(folder)/\(name)"
        guard !name.hasPrefix("."), kind == Int32(DT_DIR) || Self.isFolder(path) else { continue }
        watch(allIn: path)
      }
      return true
    }

    private static func isFolder(_ path: String) -> Bool {
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    @discardableResult
    private func add(_ path: String, _ names: Set<String>?) -> Bool {
      let watch = inotify_add_watch(descriptor, path, Self.changes | UInt32(IN_ONLYDIR))
      guard watch >= 0 else {
        // What went away meanwhile is told as a change.
        if errno != ENOENT { fault = WatchFault(reason: Self.reason(errno)) }
        return false
      }
      // A folder that is watched whole stays so, whatever else is in it.
      if names == nil || folders[watch]?.names != nil || folders[watch] == nil {
        folders[watch] = (path, names)
      }
      return true
    }

    private static func reason(_ error: Int32) -> String {
      error == ENOSPC
        ? "too many folders (fs.inotify.max_user_watches)"
        : String(cString: strerror(error))
    }

    /// One change as the system writes it: `struct inotify_event`, its name behind it.
    private struct Event {
      let watch: Int32
      let mask: UInt32
      let name: String

      private static let headLength = 16

      /// - Parameter offset: Where the event begins; then where the next does.
      init?(_ bytes: [UInt8], at offset: inout Int) {
        guard offset + Self.headLength <= bytes.count else { return nil }
        let (watch, mask, length) = bytes.withUnsafeBytes { buffer in
          (
            buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
          )
        }
        let start = offset + Self.headLength
        guard start + length <= bytes.count else { return nil }
        (self.watch, self.mask) = (watch, mask)
        name = String(decoding: bytes[start..<start + length].prefix { $0 != 0 }, as: UTF8.self)
        offset = start + length
      }
    }
  }
#endif
