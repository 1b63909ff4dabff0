import Foundation
import PledgeCatalogue
import PledgeExplorer
import Synchronization
import Testing

@testable import PledgeRuntime
@testable import pledgebook

/// What is opened from the cache, and when the files are looked at.
@Suite struct CorpusDoorTests {
  private let corpus: SampleCorpus
  private let surroundings: Surroundings

  init() throws {
    corpus = try SampleCorpus(["other/corpus.toml": ""])
    var surroundings = corpus.surroundings()
    surroundings.environment["XDG_CACHE_HOME"] = corpus.path + "/cache"
    self.surroundings = surroundings
  }

  private func door(_ given: [String] = []) throws -> CorpusDoor {
    try CorpusDoor(given: given, in: surroundings, Phrases(.english))
  }

  private func removePart() throws {
    try FileManager.default.removeItem(atPath: corpus.path + "/Corpus/initiatives/FR/part.toml")
  }

  @Test func `without a cached catalogue the files are read`() throws {
    let opened = try door().openAsLastUsed()
    #expect(!opened.isUnchecked)
    #expect(opened.catalogue.count == 2)
    #expect(try opened.fingerprint == door().corpora.fingerprint)
  }

  @Test func `what was used last is opened without a look at the files, anything else with one`()
    throws
  {
    let before = try door().open().fingerprint
    try removePart()
    let last = try door().openAsLastUsed()
    #expect(last.isUnchecked)
    #expect(last.catalogue.count == 2)
    #expect(last.fingerprint == before)
    let opened = try door().open()
    #expect(!opened.isUnchecked)
    #expect(opened.catalogue.count == 1)
    #expect(try door().ask { $0.count }.answer == 1)
    #expect(try door().openAsLastUsed().catalogue.count == 1)
  }

  @Test func `other corpora are not taken for these`() throws {
    _ = try door().open()
    let folder = corpus.path + "/Corpus"
    #expect(try door([folder]).openAsLastUsed().isUnchecked)
    #expect(try !door([folder, folder + "/other"]).openAsLastUsed().isUnchecked)
    #expect(try !door([folder + "/other", folder]).openAsLastUsed().isUnchecked)
    #expect(try door([folder, folder + "/other/."]).openAsLastUsed().isUnchecked)
  }

  @Test func `a flat file that has changed is read before it is shown`() throws {
    let file = corpus.path + "/rows.csv"
    let heading = "id,name,places,amount,currency,quote,url\n"
    let row = "a,A,FR,1,EUR,one euro,https://a.example\n"
    try Data((heading + row).utf8).write(to: URL(filePath: file))
    #expect(try !door([file]).openAsLastUsed().isUnchecked)
    #expect(try door([file]).openAsLastUsed().isUnchecked)
    try Data((heading + row + row.replacing("a,A", with: "b,B")).utf8).write(
      to: URL(filePath: file))
    #expect(try !door([file]).openAsLastUsed().isUnchecked)
  }

  @Test func `without a cache every start reads the files`() throws {
    let surroundings = corpus.surroundings()
    for _ in 0..<2 {
      let door = try CorpusDoor(given: [], in: surroundings, Phrases(.english))
      #expect(try !door.openAsLastUsed().isUnchecked)
    }
  }

  /// What a reader of live corpora is told of, in its order.
  private func outcomes(of live: LiveCorpus, isForced: Bool = false) -> [String] {
    var told: [CorpusReloader.Outcome] = []
    let last = live.read(isForced: isForced) { told.append($0) }
    return (told + [last]).map { outcome in
      switch outcome {
      case .unchanged: "unchanged"
      case .outdated: "outdated"
      case .reloaded(_, let summary): "reloaded \(summary.version)"
      case .failed(let reason), .unwatched(let reason): reason
      }
    }
  }

  @Test func `files that changed since the last run are read at the first look, which is told`()
    throws
  {
    _ = try door().open()
    try removePart()
    let live = LiveCorpus(try door(), opened: try door().openAsLastUsed(), sources: nil)
    #expect(outcomes(of: live) == ["outdated", "reloaded 1"])
    #expect(outcomes(of: live) == ["unchanged"])
    #expect(outcomes(of: live, isForced: true) == ["reloaded 1"])
  }

  @Test func `files that are as they were, and changes while they are shown, are not told`() throws
  {
    _ = try door().open()
    let live = LiveCorpus(try door(), opened: try door().openAsLastUsed(), sources: nil)
    #expect(outcomes(of: live) == ["unchanged"])
    try removePart()
    #expect(outcomes(of: live) == ["reloaded 1"])
  }

  @Test func `a currency that the cache has no rates of is looked for in the files first`() throws {
    _ = try door().open()
    #expect(try door().openAsLastUsed(showing: "USD").isUnchecked)
    try removePart()
    // The files have none either: what is opened is as they are now.
    let without = try door().openAsLastUsed(showing: "GBP")
    #expect(!without.isUnchecked)
    #expect(without.catalogue.count == 1)
    #expect(try !without.catalogue.currencies.contains("GBP"))
    let rates = corpus.path + "/Corpus/rates.csv"
    let text = try String(contentsOfFile: rates, encoding: .utf8)
    try (text + "2025-02,GBP,0.83\n").write(toFile: rates, atomically: true, encoding: .utf8)
    let with = try door().openAsLastUsed(showing: "GBP")
    #expect(!with.isUnchecked)
    #expect(try with.catalogue.currencies.contains("GBP"))
    #expect(try door().openAsLastUsed(showing: "GBP").isUnchecked)
  }

  @Test func `folders that cannot be watched are told, and the files are looked at all the same`()
    throws
  {
    let place = try #require(TooDeepFolder(in: corpus.path + "/Corpus/initiatives"))
    defer { place.remove() }
    _ = try door().open()
    try removePart()
    let live = LiveCorpus(try door(), opened: try door().openAsLastUsed(), sources: nil)
    let isRead = DispatchSemaphore(value: 0)
    let reloader = CorpusReloader { isForced, tell in
      defer { isRead.signal() }
      return live.read(isForced: isForced, tell)
    }
    let watch = live.watch(reloader, Phrases(.english))
    defer { watch.end() }
    #expect(isRead.wait(timeout: .now() + 20) == .success)
    let outcomes = reloader.takeOutcomes()
    guard case .unwatched(let reason)? = outcomes.first else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(
      reason
        == "Changes are not all seen: \(String(cString: strerror(ENAMETOOLONG))); R reads the corpus again"
    )
  }
}
