import Foundation
import PledgeExplorer
import PledgeModel

/// The file in which the explorer's memory lies, after the XDG Base Directory Specification.
struct StateFile {
  let path: String

  /// More than a memory can be; a file that is longer is none.
  private static let limit = 1 << 20

  /// - Returns: `nil` where the environment names neither a state folder nor a home.
  init?(in environment: [String: String]) {
    // A relative path is to be ignored, says the specification.
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let state = folder("XDG_STATE_HOME") ?? folder("HOME").map({ $0 + "/.local/state" })
    else { return nil }
    path = state + "/pledgebook/state.json"
  }

  /// Returns what is kept; nothing where there is no file or it cannot be read.
  ///
  /// Anything but a regular file, such as a pipe, is not waited for.
  func read() -> Memory {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return Memory() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return Memory()
    }
    return Self.memory(in: Self.bytes(of: descriptor, count: min(Int(status.st_size), Self.limit)))
  }

  private static func bytes(of descriptor: Int32, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count, let start = buffer.baseAddress {
        let got = Foundation.read(descriptor, start + length, count - length)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return }
        length += got
      }
    }
  }

  /// Reads a memory as far as it can be read: what is missing or of another kind is left out.
  static func memory(in bytes: [UInt8]) -> Memory {
    let root = JSONReader.value(of: bytes) ?? .null
    func texts(_ key: String) -> [String] {
      root[key].elements.compactMap(\.string)
        .filter { !$0.isEmpty && $0.unicodeScalars.count <= TextField.limit && isPlain($0) }
    }
    func isPlain(_ text: String) -> Bool {
      text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
    let board = root["board"].string
    return Memory(
      history: texts("history"), filters: texts("filters"),
      marked: texts("marked").map { InitiativeID($0) },
      board: Board.allCases.first { $0.name == board } ?? .ledger,
      place: root["place"].string.flatMap { isPlain($0) ? PlaceCode($0) : nil },
      notes: Self.notes(in: root["notes"]).filter { isPlain($0.key.rawValue) && isPlain($0.value) },
      shares: Self.shares(in: root["panes"]), columns: Self.columns(in: root["columns"]),
      isWelcomed: root["welcomed"].isTrue)
  }

  private static func notes(in value: JSON) -> [InitiativeID: String] {
    let entries = value.members.compactMap { id, note in
      note.string.map { (InitiativeID(id), $0) }
    }
    return Dictionary(entries) { $1 }.filter {
      !$0.value.isEmpty && $0.value.unicodeScalars.count <= TextField.limit
    }
  }

  /// What each share is called in the file.
  private static let shareNames:
    [(name: String, share: WritableKeyPath<PaneShares, Int?> & Sendable)] = [
      ("places", \.places), ("words", \.words), ("below", \.below), ("amounts", \.amounts),
    ]

  private static func shares(in value: JSON) -> PaneShares {
    shareNames.reduce(into: PaneShares()) { shares, entry in
      guard case .number(let share) = value[entry.name], (0...1000).contains(share) else { return }
      shares[keyPath: entry.share] = Int(share)
    }
  }

  /// What is no column, or stands there twice, is left out.
  private static func columns(in value: JSON) -> [ListColumn]? {
    let columns = value.elements.compactMap(\.string).compactMap(ListColumn.init(rawValue:))
      .reduce(into: [ListColumn]()) { columns, column in
        if !columns.contains(column) { columns.append(column) }
      }
    return columns.isEmpty ? nil : columns
  }

  /// Keeps what has changed since `before`, beside what another run has written meanwhile.
  ///
  /// Readers see the old file or the new one, never a part: it is written beside and renamed.
  /// - Throws: What the system says.
  func write(_ memory: Memory, since before: Memory) throws {
    guard memory != before else { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let lock = open(path + ".lock", O_CREAT | O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0o600)
    defer { if lock >= 0 { close(lock) } }
    // Where nothing can be locked, such as on some network folders, the last one wins.
    if lock >= 0 { waitForLock(lock) }
    let merged = memory.merged(since: before, into: read())
    try Data(Self.text(of: merged).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Waits a second at most: another run holds the lock no longer than it takes to write.
  private func waitForLock(_ descriptor: Int32) {
    for _ in 0..<50 where flock(descriptor, LOCK_EX | LOCK_NB) != 0 { usleep(20_000) }
  }

  static func text(of memory: Memory) -> String {
    func texts(_ list: [String]) -> JSON { .list(list.map(JSON.text)) }
    let notes = memory.notes.sorted { $0.key < $1.key }.map {
      (name: $0.key.rawValue, value: JSON.text($0.value))
    }
    let panes = Self.shareNames.compactMap { entry in
      memory.shares[keyPath: entry.share].map { (name: entry.name, value: JSON($0)) }
    }
    return JSON.object([
      (name: "board", value: .text(memory.board.name)),
      (name: "columns", value: memory.columns.map { texts($0.map(\.rawValue)) } ?? .null),
      (name: "filters", value: texts(memory.filters)),
      (name: "history", value: texts(memory.history)),
      (name: "marked", value: texts(memory.marked.map(\.rawValue))),
      (name: "notes", value: .object(notes)), (name: "panes", value: .object(panes)),
      (name: "place", value: JSON(memory.place?.rawValue)),
      (name: "welcomed", value: JSON(memory.isWelcomed)),
    ]).text
  }
}

extension Surroundings {
  /// The columns that the reader has chosen in the explorer, as they are kept.
  var chosenColumns: [ListColumn]? { StateFile(in: environment)?.read().columns }

  /// What the reader has put on initiatives in the explorer, as it is kept.
  var readerMarks: ReaderMarks { (StateFile(in: environment)?.read() ?? Memory()).readerMarks }
}
