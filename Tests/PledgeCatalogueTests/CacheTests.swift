import Foundation
import GRDB
import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct CacheTests {
  private let folder: TemporaryFolder
  private let cache: CatalogueCache
  private let name = "key-\(Catalogue.schemaVersion).sqlite"

  init() throws {
    folder = try TemporaryFolder()
    cache = CatalogueCache(folder: folder.path)
  }

  /// Asks for the catalogue of a key, and tells whether the corpus was read for it.
  private func ask(_ key: String = "key", _ cache: CatalogueCache? = nil) throws -> (
    note: CacheNote?, wasLoaded: Bool
  ) {
    var wasLoaded = false
    let cache = cache ?? self.cache
    var (catalogue, note) = (cache.catalogue(key: key), CacheNote?.none)
    if catalogue == nil {
      wasLoaded = true
      (catalogue, note) = try cache.build(
        CatalogueContents(.sample, faults: ["a fault"]), key: key)
    }
    #expect(catalogue?.faults == ["a fault"])
    #expect(try catalogue?.places().initiatives == 6)
    return (note, wasLoaded)
  }

  @Test func `a warm start reads no corpus`() throws {
    #expect(try ask() == (nil, true))
    #expect(try ask() == (nil, false))
    #expect(try ask("other") == (nil, true))
    #expect(folder.names.contains(name))
  }

  @Test func `first starts at the same time all get a catalogue`() throws {
    let folder = folder
    let cache = cache
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      let answer = try? cache.build(CatalogueContents(.sample, faults: []), key: "key")
      #expect(answer?.note == nil)
      #expect((try? answer?.catalogue.places())?.initiatives == 6)
    }
    #expect(folder.names == [name])
  }

  @Test func `the folder is made, for its owner only`() throws {
    let cache = CatalogueCache(folder: folder.path("deep/pledgebook"))
    #expect(try ask("key", cache).note == nil)
    #expect(try folder.mode(of: "deep/pledgebook") == 0o700)
    #expect(try folder.mode(of: "deep/pledgebook/\(name)") == 0o600)
  }

  @Test(arguments: [[], Array("rubbish".utf8), Array(repeating: 0, count: 9999)] as [[UInt8]])
  func `a broken file is made anew`(bytes: [UInt8]) throws {
    _ = try ask()
    try folder.write(bytes, to: name)
    #expect(try ask() == (nil, true))
    #expect(try ask() == (nil, false))
  }

  @Test func `a file cut short is made anew`() throws {
    _ = try ask()
    try folder.write(folder.bytes(of: name).prefix(9000), to: name)
    #expect(try ask() == (nil, true))
  }

  @Test(arguments: ["application_id", "user_version"])
  func `a foreign database and another version are made anew`(pragma: String) throws {
    _ = try ask()
    try DatabaseQueue(path: folder.path(name)).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA \(pragma) = 999")
    }
    #expect(try ask() == (nil, true))
    #expect(try ask() == (nil, false))
  }

  @Test func `a symbolic link is replaced, not followed`() throws {
    try Catalogue.build(corpus: .random(seed: 1), at: folder.path("planted"))
    let planted = try folder.bytes(of: "planted")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: folder.path("planted"))
    #expect(try ask() == (nil, true))
    #expect(try folder.bytes(of: "planted") == planted)
    #expect(try ask() == (nil, false))
  }

  @Test func `a file that others may write to is not trusted`() throws {
    _ = try ask()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o666], ofItemAtPath: folder.path(name))
    #expect(try ask() == (nil, true))
    #expect(try folder.mode(of: name) == 0o600)
  }

  @Test func `without a folder to write to the catalogue is in memory, with a note`() throws {
    try folder.write([], to: "file")
    let path = folder.path("file/cache")
    let answer = try ask("key", CatalogueCache(folder: path))
    #expect(answer.wasLoaded)
    let note = try #require(answer.note)
    #expect(note.folder == path)
    #expect(note.reason == "\(path): Not a directory")
  }

  @Test func `a folder in the file's place is no reason to stop`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name), withIntermediateDirectories: false)
    #expect(try ask().note != nil)
    #expect(folder.names == [name])
  }

  @Test(arguments: ["", "../key", "a/b", "a\u{0}b", ".hidden"])
  func `a key that is no digest leads to no file`(key: String) throws {
    #expect(try ask(key).note != nil)
    #expect(folder.names.isEmpty)
  }

  @Test func `only the most recently used are kept, and other files are left alone`() throws {
    try folder.write([], to: "notes.sqlite")
    try folder.write([], to: "old-1.txt")
    for key in ["a", "b", "c", "d"] { _ = try ask(key) }
    _ = try ask("a")
    _ = try ask("e")
    let version = Catalogue.schemaVersion
    #expect(
      folder.names == ["a", "c", "d", "e"].map { "\($0)-\(version).sqlite" }
        + ["notes.sqlite", "old-1.txt"])
  }

  @Test func `of keys that begin alike the catalogue that was used last is found`() throws {
    #expect(cache.latest(keyedFrom: "k-") == nil)
    for key in ["k-b", "k-a", "other-z", "k-a-longer"] { _ = try ask(key) }
    #expect(cache.latest(keyedFrom: "k-")?.key == "k-a")
    _ = try ask("k-b")
    let latest = try #require(cache.latest(keyedFrom: "k-"))
    #expect(latest.key == "k-b")
    #expect(latest.catalogue.faults == ["a fault"])
    for prefix in ["x-", "", "../k-"] { #expect(cache.latest(keyedFrom: prefix) == nil) }
  }

  @Test func `to find a catalogue is to use it`() throws {
    for key in ["k-a", "b", "c", "d"] { _ = try ask(key) }
    _ = cache.latest(keyedFrom: "k-")
    _ = try ask("e")
    #expect(cache.latest(keyedFrom: "k-")?.key == "k-a")
  }

  @Test func `what was used last is not found where it cannot be trusted`() throws {
    _ = try ask("k-a")
    let file = folder.path("k-a-\(Catalogue.schemaVersion).sqlite")
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file)
    #expect(cache.latest(keyedFrom: "k-") == nil)
    try FileManager.default.moveItem(atPath: file, toPath: folder.path("planted"))
    try FileManager.default.createSymbolicLink(
      atPath: file, withDestinationPath: folder.path("planted"))
    #expect(cache.latest(keyedFrom: "k-") == nil)
    try FileManager.default.removeItem(atPath: file)
    try folder.write(Array("rubbish".utf8), to: "k-a-\(Catalogue.schemaVersion).sqlite")
    #expect(cache.latest(keyedFrom: "k-") == nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    #expect(cache.latest(keyedFrom: "k-") == nil)
  }

  @Test func `a catalogue of another version is not found`() throws {
    _ = try ask("k-a")
    try FileManager.default.moveItem(
      atPath: folder.path("k-a-\(Catalogue.schemaVersion).sqlite"),
      toPath: folder.path("k-a-\(Catalogue.schemaVersion - 1).sqlite"))
    #expect(cache.latest(keyedFrom: "k-") == nil)
  }

  @Test func `half-built files of dead processes go, those of living ones stay`() throws {
    let (dead, living) = ("k-1.sqlite.pledgebook-aaaaaa", "k-1.sqlite.pledgebook-bbbbbb")
    for name in [dead, living] {
      try folder.write([], to: name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: folder.path(name))
    }
    let builder = open(folder.path(living), O_RDWR)
    defer { close(builder) }
    try #require(flock(builder, LOCK_EX) == 0)
    _ = try ask()
    #expect(folder.names == [living, name].sorted())
  }

  @Test func `a folder that is a symbolic link is not used`() throws {
    let real = CatalogueCache(folder: folder.path("real"))
    _ = try ask("key", real)
    let planted = try folder.bytes(of: "real/\(name)")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("real"))
    let answer = try ask("key", CatalogueCache(folder: folder.path("link")))
    #expect(answer.wasLoaded)
    #expect(answer.note?.reason == "\(folder.path("link")): not a folder that is yours alone")
    #expect(try folder.bytes(of: "real/\(name)") == planted)
  }

  @Test func `a folder that others may write to is not used`() throws {
    let shared = CatalogueCache(folder: folder.path("shared"))
    _ = try ask("key", shared)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: folder.path("shared"))
    #expect(try ask("key", shared).note != nil)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder.path("shared"))
    #expect(try ask("key", shared) == (nil, false))
  }

  @Test func `a file that turns out to be damaged is removed, so that it is made anew`() throws {
    _ = try ask()
    let catalogue = try #require(cache.catalogue(key: "key"))
    // The pages behind those that a start reads.
    let file = try FileHandle(forUpdating: URL(filePath: folder.path(name)))
    let length = Int(try file.seekToEnd())
    for page in stride(from: 4096, to: length, by: 4096) {
      try file.seek(toOffset: UInt64(page + 100))
      try file.write(contentsOf: Data([0xA5, 0x5A]))
    }
    try file.close()
    #expect(throws: CatalogueError.damaged("a page is not what was written")) {
      for quote in try catalogue.quotes() { _ = try catalogue.source(quote.source) }
      for initiative in Corpus.sample.initiatives { _ = try catalogue.initiative(initiative.id) }
    }
    #expect(folder.names.isEmpty)
    #expect(try ask() == (nil, true))
  }

  @Test func `an inconsistent corpus is an error, not a note`() throws {
    var corpus = Corpus.sample
    corpus.places += corpus.places
    #expect(throws: CatalogueError.inconsistent("two entries named 'FR'")) {
      try cache.build(CatalogueContents(corpus, faults: []), key: "key")
    }
    #expect(folder.names.isEmpty)
  }
}
