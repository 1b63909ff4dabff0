import Foundation
import Synchronization
import Testing

@testable import pledgebook

/// With a signal that nothing else watches for, and that is sent to the thread itself, so that it has
/// come when it is sent.
@Suite(.serialized) struct EndWatchTests {
  /// The threads that tests run on let no signal through of themselves.
  private func send() {
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGUSR2)
    var before = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &mask, &before)
    pthread_kill(pthread_self(), SIGUSR2)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  @Test func `no signal is lost between two pieces of work`() {
    for _ in 1...200 {
      let watch = EndWatch([SIGUSR2]) {}
      #expect(!watch.wasAsked)
      send()
      watch.end()
      #expect(watch.wasAsked)
      #expect(throws: Failure.self) { try watch.check() }
    }
  }

  @Test func `each signal is acted upon, by everyone who watches for it`() {
    let acted = DispatchSemaphore(value: 0)
    let watches = (1...2).map { _ in EndWatch([SIGUSR2]) { acted.signal() } }
    let other = EndWatch([SIGUSR1]) { Issue.record("another signal came") }
    send()
    for _ in watches { #expect(acted.wait(timeout: .now() + 20) == .success) }
    watches[0].end()
    send()
    #expect(acted.wait(timeout: .now() + 20) == .success)
    #expect(acted.wait(timeout: .now() + 0.05) == .timedOut)
    for watch in watches + [other] { watch.end() }
    #expect(!other.wasAsked)
  }

  @Test func `what was ignored stays ignored, and what ends is as before`() {
    let before = signal(SIGUSR2, SIG_IGN)
    defer { signal(SIGUSR2, before) }
    let watch = EndWatch([SIGUSR2]) { Issue.record("an ignored signal came") }
    send()
    watch.end()
    #expect(!watch.wasAsked)
    // It would end the process otherwise.
    send()
  }

  @Test func `nothing holds what a watch has ended`() {
    final class Work: Sendable {}
    var work: Work? = Work()
    weak let held = work
    let watch = EndWatch([SIGUSR2]) { [work] in _ = work }
    work = nil
    #expect(held != nil)
    watch.end()
    #expect(held == nil)
  }
}
