import Foundation
import PledgeExplorer
import PledgeModel
import Testing

@testable import pledgebook

/// The file in which the explorer's memory lies.
@Suite struct StateFileTests {
  private static let memory = Memory(
    history: ["country:FR", "\"data centre\""], filters: ["amount:>1bn"], marked: ["stargate"],
    board: .map, place: "FR", notes: ["stargate": "ask again"],
    shares: PaneShares(places: 300, below: 250), columns: [.date, .name], isWelcomed: true)

  private func inFolder(_ body: (StateFile) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(try #require(StateFile(in: ["XDG_STATE_HOME": folder.path()])))
  }

  @Test func `it lies in the state folder`() {
    #expect(
      StateFile(in: ["XDG_STATE_HOME": "/state", "HOME": "/home"])?.path
        == "/state/pledgebook/state.json")
    #expect(
      StateFile(in: ["XDG_STATE_HOME": "relative", "HOME": "/home"])?.path
        == "/home/.local/state/pledgebook/state.json")
    #expect(StateFile(in: [:]) == nil)
  }

  @Test func `what is written is read again`() throws {
    try inFolder { file in
      #expect(file.read() == Memory())
      try file.write(Self.memory, since: Memory())
      #expect(file.read() == Self.memory)
      let files = try FileManager.default.contentsOfDirectory(
        atPath: URL(filePath: file.path).deletingLastPathComponent().path())
      #expect(Set(files) == ["state.json", "state.json.lock"])
    }
  }

  @Test func `a pipe in its place is not waited for`() throws {
    try inFolder { file in
      let folder = URL(filePath: file.path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try #require(mkfifo(file.path, 0o600) == 0)
      #expect(file.read() == Memory())
      try file.write(Self.memory, since: Memory())
      #expect(file.read() == Self.memory)
    }
  }

  @Test func `a run that changed nothing writes nothing`() throws {
    try inFolder { file in
      try file.write(Self.memory, since: Self.memory)
      #expect(!FileManager.default.fileExists(atPath: file.path))
    }
  }

  @Test func `two runs keep what each has added and taken away`() throws {
    try inFolder { file in
      try file.write(Self.memory, since: Memory())
      var first = Self.memory
      first.history.append("kind:fund")
      first.filters = []
      var second = Self.memory
      second.history.append("theme:compute")
      second.marked.append("fr-ai-plan")
      second.board = .bars
      try file.write(first, since: Self.memory)
      try file.write(second, since: Self.memory)
      let kept = file.read()
      #expect(kept.history == Self.memory.history + ["kind:fund", "theme:compute"])
      #expect(kept.filters.isEmpty)
      #expect(kept.marked == ["stargate", "fr-ai-plan"])
      #expect(kept.board == .bars)
    }
  }

  @Test(arguments: [
    "", "{", "[]", "null", "\u{FEFF}",
    "{\"history\": 5, \"marked\": {}, \"board\": [], \"place\": 1}",
    "{\"notes\": {\"a\": 1, \"b\": \"x\\u001b\"}, \"panes\": {\"places\": 1001, \"words\": \"x\"}, \"welcomed\": 3}",
    "{\"history\": [1, null, \"\", \"a\\u001b[2J\"], \"board\": \"nowhere\"}",
  ])
  func `what cannot be read is left out`(text: String) {
    #expect(StateFile.memory(in: Array(text.utf8)) == Memory())
  }

  @Test func `the rest of a file with a fault in it is read`() {
    let text = "{\"history\": [\"plan\", 7], \"board\": \"time\", \"filters\": 1, \"other\": true}"
    #expect(StateFile.memory(in: Array(text.utf8)) == Memory(history: ["plan"], board: .time))
  }

  @Test func `columns are read as far as they are columns, each once`() {
    let text = "{\"columns\": [\"date\", \"nmae\", 3, \"name\", \"date\"]}"
    #expect(StateFile.memory(in: Array(text.utf8)) == Memory(columns: [.date, .name]))
    for none in ["[]", "[\"nmae\"]", "\"name\"", "null"] {
      #expect(StateFile.memory(in: Array("{\"columns\": \(none)}".utf8)).columns == nil)
    }
  }

  @Test func `lists do not grow without bounds, and hold each text once`() {
    let many = (0..<500).map { "word\($0)" }
    #expect(Memory(history: many).history == Array(many.suffix(Memory.limit)))
    #expect(Memory(history: ["a", "b", "a"]).history == ["b", "a"])
  }
}
