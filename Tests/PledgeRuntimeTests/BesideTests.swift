import CellCanvas
import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import PledgeTesting
import PledgeTheme
import Synchronization
import Testing

@testable import PledgeRuntime

/// What is done beside the loop: editors, exports, a corpus that is read anew.
@Suite struct BesideTests {
  private static let size = Size(width: 120, height: 36)
  private static let file = FilePlace(path: "Corpus/x.toml", line: 3)

  /// A desktop that notes what it is asked for.
  private final class NotedDesktop: Desktop {
    private(set) var edited: [FilePlace] = []
    let exports = NotedExports()

    func copy(_ text: String) -> ClipboardRoute? { nil }
    func open(_ address: String) -> String? { nil }
    func edit(_ place: FilePlace, lending: (() -> Void) -> Void) -> EditEnding {
      lending { edited.append(place) }
      return .closed
    }
    var export: @Sendable (ExportOrder) -> ExportEnding {
      { [exports] order in
        exports.paths.withLock { $0.append(order.path) }
        return .written(count: 7)
      }
    }
  }

  private final class NotedExports: Sendable {
    let paths = Mutex<[String]>([])
  }

  private func runtime(
    _ screen: any Screen, desktop: any Desktop = NoDesktop(), reloader: CorpusReloader? = nil
  ) throws -> ExplorerRuntime {
    let state = ExplorerState(
      corpus: CorpusSummary(title: Corpus.sample.title, version: "1", hasFiles: true),
      size: Self.size)
    var around = Answerer.Surroundings()
    around.location = { _ in Self.file }
    return ExplorerRuntime(
      state, on: screen, answerer: Answerer(try Catalogue(corpus: .sample), around: around),
      desktop: desktop, reloader: reloader
    ) { _ in .plain }
  }

  /// A screen that goes on when it is woken, until a condition is met.
  private final class PatientScreen: Screen {
    let size = BesideTests.size
    private(set) var shown: [Canvas] = []
    private(set) var loans = 0
    private var script: [[ScreenEvent]]
    private let isOver: (PatientScreen) -> Bool
    private let woken = DispatchSemaphore(value: 0)

    init(_ script: [[ScreenEvent]], until isOver: @escaping (PatientScreen) -> Bool) {
      self.script = script
      self.isOver = isOver
    }

    var text: String { shown.last?.text ?? "" }

    func show(_ canvas: Canvas) { shown.append(canvas) }
    func events(waitingUpTo milliseconds: Int?) -> [ScreenEvent] {
      if !script.isEmpty { return script.removeFirst() }
      if isOver(self) { return [.end(signal: nil)] }
      guard woken.wait(timeout: .now() + 20) == .success else { return [.end(signal: nil)] }
      return [.wake]
    }
    var wake: @Sendable () -> Void { { [woken] in woken.signal() } }
    func close() {}
    func suspend() {}
    func redraw() {}
    func lend(_ body: () -> Void) {
      loans += 1
      body()
    }
  }

  @Test func `the screen is lent to the editor`() throws {
    let desktop = NotedDesktop()
    let screen = PatientScreen([[.key(.down)], [.key(.character("e"))]]) { _ in
      !desktop.edited.isEmpty
    }
    _ = try runtime(screen, desktop: desktop).run()
    #expect(desktop.edited == [Self.file])
    #expect(screen.loans == 1)
  }

  @Test func `an export is written beside the loop, and told`() throws {
    let desktop = NotedDesktop()
    let keys = "xa.csv".map { ScreenEvent.key(.character($0)) } + [.key(.enter)]
    let screen = PatientScreen([keys]) { $0.text.contains("a.csv: 7") }
    _ = try runtime(screen, desktop: desktop).run()
    #expect(screen.text.contains("a.csv: 7\u{A0}initiatives written"))
    #expect(desktop.exports.paths.withLock { $0 } == ["a.csv"])
  }

  @Test func `a corpus that was read anew answers from then on`() throws {
    var corpus = Corpus.sample
    corpus.initiatives.removeAll { $0.id == "stargate" || $0.partOf == "stargate" }
    let catalogue = try Catalogue(corpus: corpus)
    let reloader = CorpusReloader { _, _ in
      .reloaded(Answerer(catalogue), CorpusSummary(title: Corpus.sample.title, version: "2"))
    }
    let screen = PatientScreen([[.key(.character("R"))]]) {
      $0.text.contains("read again") && !$0.text.contains("Stargate")
    }
    _ = try runtime(screen, reloader: reloader).run()
    #expect(screen.text.contains("The corpus was read again"))
    #expect(!screen.text.contains("Stargate"))
  }

  @Test func `that what is shown is of older files is told while these are read`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    let isTold = DispatchSemaphore(value: 0)
    let reloader = CorpusReloader { _, tell in
      tell(.outdated)
      isTold.wait()
      return .reloaded(
        Answerer(catalogue), CorpusSummary(title: Corpus.sample.title, version: "2"))
    }
    reloader.ask()
    let screen = PatientScreen([]) {
      if $0.text.contains("it is being read…") { isTold.signal() }
      return $0.text.contains("The corpus was read again")
    }
    _ = try runtime(screen, reloader: reloader).run()
    #expect(screen.text.contains("The corpus was read again"))
  }

  @Test func `files that are as they were change nothing`() throws {
    let reads = Mutex<[Bool]>([])
    let done = DispatchSemaphore(value: 0)
    let reloader = CorpusReloader { isForced, _ in
      reads.withLock { $0.append(isForced) }
      done.signal()
      return isForced ? .failed("no such folder") : .unchanged
    }
    reloader.ask()
    #expect(done.wait(timeout: .now() + 20) == .success)
    let screen = PatientScreen([[.key(.character("R"))]]) { $0.text.contains("no such folder") }
    _ = try runtime(screen, reloader: reloader).run()
    #expect(screen.text.contains("no such folder"))
    #expect(reads.withLock { $0 } == [false, true])
  }

  @Test func `that not all changes are seen is told`() throws {
    let reloader = CorpusReloader { _, _ in .unchanged }
    reloader.report(unwatched: "Changes are not all seen: too many folders")
    let screen = PatientScreen([]) { $0.text.contains("too many folders") }
    _ = try runtime(screen, reloader: reloader).run()
    #expect(screen.text.contains("Changes are not all seen: too many folders"))
  }

  @Test func `requests that come while it reads are one`() {
    let reads = Mutex(0)
    let (began, goOn, done) = (
      DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
    )
    let reloader = CorpusReloader { _, _ in
      reads.withLock { $0 += 1 }
      began.signal()
      goOn.wait()
      done.signal()
      return .unchanged
    }
    reloader.ask()
    began.wait()
    for _ in 0..<5 { reloader.ask() }
    goOn.signal()
    goOn.signal()
    done.wait()
    done.wait()
    reloader.close()
    #expect(reads.withLock { $0 } == 2)
  }
}
