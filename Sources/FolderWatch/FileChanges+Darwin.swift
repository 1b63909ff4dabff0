#if canImport(Darwin)
  import Foundation

  /// The changes that kqueue tells of: of folders, and of each file in them.
  final class FileChanges {
    /// Can be read from once something has changed.
    let descriptor: Int32
    /// Why something is not watched.
    private(set) var fault: WatchFault?

    private let targets: [WatchTarget]
    private var open: [String: Int32] = [:]

    private static let changes = UInt32(
      NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_DELETE | NOTE_RENAME)

    /// - Throws: What the system says where it watches nothing at all.
    init(_ targets: [WatchTarget]) throws(WatchFault) {
      descriptor = kqueue()
      self.targets = targets
      guard descriptor >= 0 else { throw WatchFault(reason: String(cString: strerror(errno))) }
      watch()
    }

    deinit {
      for file in open.values { close(file) }
      close(descriptor)
    }

    /// Takes the changes that have come.
    ///
    /// - Returns: Whether one of them is a change of what is watched.
    func take() -> Bool {
      var isChange = false
      var event = kevent()
      var now = timespec()
      while kevent(descriptor, nil, 0, &event, 1, &now) > 0 {
        isChange = true
        guard event.fflags & UInt32(NOTE_DELETE | NOTE_RENAME) != 0 else { continue }
        // The name may be another file's now.
        for (path, file) in open where file == Int32(event.ident) {
          close(file)
          open[path] = nil
        }
      }
      if isChange { watch() }
      return isChange
    }

    /// Watches what is not watched yet.
    private func watch() {
      fault = nil
      for target in targets {
        switch target {
        case .folder: watch(allIn: target.path)
        case .file: add(target.path)
        }
        add(target.parent.folder)
      }
    }

    private func watch(allIn folder: String) {
      add(folder)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR { watch(allIn: path) } else { add(path) }
      }
    }

    private func add(_ path: String) {
      guard open[path] == nil else { return }
      let file = Darwin.open(path, O_EVTONLY | O_CLOEXEC)
      guard file >= 0 else {
        // What went away meanwhile is told as a change.
        if errno != ENOENT { fault = WatchFault(reason: String(cString: strerror(errno))) }
        return
      }
      var event = kevent(
        ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: Self.changes, data: 0, udata: nil)
      guard kevent(descriptor, &event, 1, nil, 0, nil) == 0 else {
        fault = WatchFault(reason: String(cString: strerror(errno)))
        close(file)
        return
      }
      open[path] = file
    }
  }
#endif
