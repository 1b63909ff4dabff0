import CellCanvas
import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import PledgeTesting
import PledgeTheme
import Testing

@testable import PledgeRuntime

@Suite struct ExplorerRuntimeTests {
  private static let size = Size(width: 120, height: 36)

  private func run(
    _ script: [[ScreenEvent]],
    on screen: (Size, [[ScreenEvent]]) -> ScriptedScreen = ScriptedScreen.init
  ) throws -> (ScriptedScreen, ExplorerRuntime.Ending) {
    let screen = screen(Self.size, script)
    let state = ExplorerState(
      corpus: CorpusSummary(title: Corpus.sample.title, version: "1"), themes: ["plain"],
      theme: "plain", size: Self.size)
    let answerer = Answerer(try Catalogue(corpus: .sample))
    let runtime = ExplorerRuntime(state, on: screen, answerer: answerer) { _ in .plain }
    return (screen, runtime.run())
  }

  /// Whether something is so in one of many runs: on a machine under load, answers may come later
  /// than a frame waits for them.
  private func isOnceSo(_ isSo: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<100 { if try isSo() { return true } }
    return false
  }

  @Test func `the first frame has the answers to the first questions`() throws {
    #expect(
      try isOnceSo {
        let first = try #require(try run([]).0.shown.first).text
        return first.contains("Stargate") && first.contains("United States")
      })
  }

  @Test func `a key and what it brings are one frame`() throws {
    #expect(
      try isOnceSo {
        let shown = try run([[.key(.down)]]).0.shown
        return shown.count == 2 && shown[1].text.contains("Initiatives · ")
      })
  }

  @Test func `keys that come together are one frame`() throws {
    let (screen, _) = try run([[.key(.down), .key(.up), .key(.down)]])
    #expect(screen.shown.count == 2)
  }

  @Test func `quitting ends the loop and leaves the screen to its owner`() throws {
    let (screen, ending) = try run([[.key(.character("q"))]])
    #expect(ending == .quit)
    #expect(!screen.isClosed)
  }

  @Test(arguments: [nil, 15] as [Int32?])
  func `the end of the terminal or a signal ends the loop`(signal: Int32?) throws {
    let (_, ending) = try run([[.end(signal: signal)]])
    #expect(ending == .ended(signal: signal))
  }

  @Test func `a resize is the next frame`() throws {
    let (screen, _) = try run([[.resize(Size(width: 80, height: 24))]])
    #expect(screen.shown.last?.size == Size(width: 80, height: 24))
  }

  @Test func `suspending and redrawing go to the screen`() throws {
    let (screen, _) = try run([[.key(.control("z"))], [.key(.control("l"))]])
    #expect(screen.suspensions == 1)
    #expect(screen.redraws == 1)
  }

  /// A runtime whose screen is opened after the first questions.
  private func runtime<Fault>(
    _ state: ExplorerState, opening open: (inout ExplorerState) throws(Fault) -> any Screen
  ) throws -> ExplorerRuntime {
    try ExplorerRuntime(
      state, answerer: Answerer(Catalogue(corpus: .sample)), loadTheme: { _ in .plain },
      opening: open)
  }

  private var state: ExplorerState {
    ExplorerState(
      corpus: CorpusSummary(title: Corpus.sample.title, version: "1"), themes: ["plain"],
      size: Self.size)
  }

  @Test func `the first questions are answered while the screen is opened`() throws {
    let screen = ScriptedScreen(size: Self.size, script: [])
    let runtime = try runtime(state) { _ in
      Thread.sleep(forTimeInterval: 0.2)
      return screen
    }
    _ = runtime.run()
    let first = try #require(screen.shown.first).text
    #expect(first.contains("Stargate") && first.contains("United States"))
  }

  @Test func `a screen that is not as large as was thought is drawn as it is`() throws {
    let screen = ScriptedScreen(size: Size(width: 80, height: 24), script: [])
    _ = try runtime(state) { _ in screen }.run()
    #expect(screen.shown.allSatisfy { $0.size == screen.size })
  }

  @Test func `a screen that cannot be opened is told`() throws {
    struct NoScreen: Error {}
    #expect(throws: NoScreen.self) {
      try runtime(state) { _ throws(NoScreen) in throw NoScreen() }
    }
  }

  @Test func `a wake that brings nothing draws nothing`() throws {
    #expect(
      try isOnceSo { try run([[.wake], [.wake]]).0.shown.count == 1 })
  }

  @Test func `the desk answers the newest question of a lane`() throws {
    let answerer = Answerer(try Catalogue(corpus: .sample))
    let desk = QuestionDesk(answerer, wake: {})
    defer { desk.close() }
    for text in ["p", "pl", "pla", "plan"] {
      desk.ask([.places(InitiativeQuery(condition: .word(text, isPrefix: true)))], in: .english)
    }
    desk.waitUntilIdle(until: .now() + .milliseconds(5_000))
    #expect(
      desk.takeAnswers().last?.0
        == .places(InitiativeQuery(condition: .word("plan", isPrefix: true))))
    #expect(!desk.isBusy)
  }

  @Test func `of what is asked together rows come before sums`() throws {
    let desk = QuestionDesk(Answerer(try Catalogue(corpus: .sample)), wake: {})
    defer { desk.close() }
    for count in 1...200 {
      let rows = Question.initiatives(InitiativeQuery(), .rows(from: 0, count: count))
      desk.ask([.places(InitiativeQuery()), rows], in: .english)
      desk.waitUntilIdle(until: .now() + .seconds(5))
      #expect(desk.takeAnswers().map(\.0) == [rows, .places(InitiativeQuery())])
    }
  }

  @Test func `sums give way to rows, and are answered afterwards`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = (0..<9_000).map { .sample(InitiativeID("n\($0)")) }
    let desk = QuestionDesk(Answerer(try Catalogue(corpus: corpus)), wake: {})
    defer { desk.close() }
    var orders: Set<[Question.Lane]> = []
    for number in 1...20 {
      let query = InitiativeQuery(condition: .not(.word("w\(number)", isPrefix: false)))
      let rows = Question.initiatives(query, .rows(from: 0, count: 9))
      let sums = Question.places(query)
      desk.ask([sums], in: .english)
      // Some time while the sums are added up, however fast that is.
      Thread.sleep(forTimeInterval: 0.0005 * Double(number))
      desk.ask([rows], in: .english)
      desk.waitUntilIdle(until: .now() + .seconds(20))
      let answered = desk.takeAnswers().map(\.0)
      #expect(Set(answered) == [rows, sums])
      orders.insert(answered.map(\.lane))
    }
    #expect(orders.contains([.initiatives, .places]))
  }

  @Test func `what is asked ahead is not waited for, gives way, is answered in the end`() throws {
    let desk = QuestionDesk(Answerer(try Catalogue(corpus: .sample)), wake: {})
    defer { desk.close() }
    let ahead = Question.ahead(InitiativeQuery(), .rows(from: 0, count: 9))
    desk.ask([ahead], in: .english)
    #expect(!desk.isBusy)
    var answered: [Question] = []
    for number in 1...200 {
      desk.ask([.initiatives(InitiativeQuery(), .rows(from: 0, count: number))], in: .english)
      desk.waitUntilIdle(until: .now() + .seconds(5))
      #expect(!desk.isBusy)
      answered += desk.takeAnswers().map(\.0)
    }
    let deadline = ContinuousClock.now + .seconds(20)
    while !answered.contains(ahead), .now < deadline { answered += desk.takeAnswers().map(\.0) }
    #expect(answered.count { $0.lane == .initiatives } == 200)
    #expect(answered.count { $0 == ahead } == 1)
  }
}
