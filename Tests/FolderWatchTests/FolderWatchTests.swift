import Foundation
import Synchronization
import Testing

@testable import FolderWatch

/// Files that change are told of, and nothing else is.
@Suite struct FolderWatchTests {
  /// A folder that is watched, and what has been told of it.
  private final class Watched {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    private let told = DispatchSemaphore(value: 0)
    private var watch: FolderWatch?

    init(_ targets: (String) -> [WatchTarget], folders: [String] = []) throws {
      for folder in [""] + folders { try makeFolder(folder) }
      watch = FolderWatch(
        targets(path), patience: FolderWatch.Patience(quiet: 20, longest: 200)
      ) { [told] in
        told.signal()
      } failed: { fault in
        Issue.record("\(fault)")
      }
      // Once at the beginning: from now on everything is seen.
      #expect(wasTold())
    }

    deinit {
      watch?.end()
      try? FileManager.default.removeItem(atPath: path)
    }

    func makeFolder(_ name: String) throws {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }

    /// Whether a change is told, however long that takes on this machine.
    func wasTold(within seconds: Double = 20) -> Bool {
      told.wait(timeout: .now() + seconds) == .success
    }
  }

  @Test func `a file that is written is told`() throws {
    let watched = try Watched({ [.folder($0)] })
    try watched.write("one", to: "a.toml")
    #expect(watched.wasTold())
    try watched.write("two", to: "a.toml")
    #expect(watched.wasTold())
  }

  @Test func `a file that an editor renames into its place is told`() throws {
    let watched = try Watched({ [.folder($0)] }, folders: ["initiatives/FR"])
    try watched.write("one", to: "initiatives/FR/.a.toml.new")
    let folder = "\(watched.path)/initiatives/FR"
    try FileManager.default.moveItem(
      atPath: "\(folder)/.a.toml.new", toPath: "\(folder)/a.toml")
    #expect(watched.wasTold())
  }

  @Test func `what is written in a new folder is told`() throws {
    let watched = try Watched({ [.folder($0)] })
    try watched.makeFolder("initiatives/DE")
    #expect(watched.wasTold())
    try watched.write("one", to: "initiatives/DE/a.toml")
    #expect(watched.wasTold())
  }

  @Test func `of one file, others beside it tell nothing`() throws {
    let watched = try Watched({ [.file($0 + "/mine.csv")] })
    try watched.write("x", to: "other.csv")
    try watched.write("x", to: "mine.csv")
    #expect(watched.wasTold())
    // Had the other file been told too, it would have been told with this one.
    try watched.write("x", to: "another.csv")
    #expect(!watched.wasTold(within: 0.3))
  }

  @Test func `a folder that is renamed away and back is told, and watched again`() throws {
    let watched = try Watched({ [.folder($0 + "/Corpus")] }, folders: ["Corpus"])
    let (here, there) = ("\(watched.path)/Corpus", "\(watched.path)/Before")
    try FileManager.default.moveItem(atPath: here, toPath: there)
    #expect(watched.wasTold())
    try FileManager.default.moveItem(atPath: there, toPath: here)
    #expect(watched.wasTold())
    try watched.write("one", to: "Corpus/a.toml")
    #expect(watched.wasTold())
  }

  @Test func `changes without end are told all the same`() throws {
    let watched = try Watched({ [.folder($0)] })
    var times = 0
    while !watched.wasTold(within: 0.01), times < 2_000 {
      try watched.write(String(times), to: "a.toml")
      times += 1
    }
    #expect(times < 2_000)
  }

  @Test func `what is no folder cannot be watched as one, which is told before the first look`()
    throws
  {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try Data().write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let told = Mutex<[String]>([])
    let looked = DispatchSemaphore(value: 0)
    let watch = FolderWatch([.folder(file)]) {
      told.withLock { $0.append("look") }
      looked.signal()
    } failed: { fault in
      told.withLock { $0.append(fault.reason) }
    }
    defer { watch.end() }
    #expect(looked.wait(timeout: .now() + 20) == .success)
    let reason = String(cString: strerror(ENOTDIR))
    #expect(told.withLock(\.self) == [reason, "look"])
  }
}
