import Foundation
import PledgeExplorer
import PledgeModel

/// A thread that answers questions beside the one that draws.
///
/// Of each lane only the newest question waits; the one that is being answered is given up when a
/// newer one of its lane comes, and put off when one of an earlier lane does.
final class QuestionDesk: @unchecked Sendable {
  // Everything below `condition` but `answered` is touched only while it is locked.
  private let condition = NSCondition()
  private var waiting: [Question.Lane: (Question, Language)] = [:]
  private var current: Question?
  private var answers: [(Question, Answer)] = []
  private var isClosed = false
  /// Whether somebody waits for `answered`.
  private var isAwaited = false
  private var wake: @Sendable () -> Void

  private let answered = DispatchSemaphore(value: 0)
  private var answerer: Answerer
  /// How often the answerer was replaced: what an older one answers is late.
  private var generation = 0

  /// - Parameters:
  ///   - questions: What is asked at once: the thread need not be woken for them.
  ///   - wake: Called from the desk's thread after each answer.
  init(
    _ answerer: Answerer, asking questions: [Question] = [], in language: Language = .english,
    wake: @escaping @Sendable () -> Void = {}
  ) {
    self.answerer = answerer
    self.wake = wake
    for question in questions { waiting[question.lane] = (question, language) }
    let thread = Thread { [self] in work() }
    thread.name = "questions"
    thread.start()
  }

  /// Says whom to wake from the next answer on.
  func wakes(_ wake: @escaping @Sendable () -> Void) {
    condition.lock()
    defer { condition.unlock() }
    self.wake = wake
  }

  /// Asks questions together, so that the first of them by its lane is answered first.
  ///
  /// What is being answered in a later lane gives way, and has its turn afterwards.
  func ask(_ questions: [Question], in language: Language) {
    guard !questions.isEmpty else { return }
    condition.lock()
    defer { condition.unlock() }
    for question in questions { waiting[question.lane] = (question, language) }
    if let lane = current?.lane, questions.contains(where: { $0.lane.rawValue <= lane.rawValue }) {
      answerer.interrupt()
    }
    condition.signal()
  }

  /// Has another answerer answer from now on, also what waits already.
  func replace(_ answerer: Answerer) {
    condition.lock()
    defer { condition.unlock() }
    if current != nil { self.answerer.interrupt() }
    self.answerer = answerer
    generation += 1
    answers = []
  }

  /// Takes the answers that have come since the last time, in their order.
  func takeAnswers() -> [(Question, Answer)] {
    condition.lock()
    defer { condition.unlock() }
    defer { answers = [] }
    return answers
  }

  /// Whether a question waits or is being answered.
  var isBusy: Bool {
    condition.lock()
    defer { condition.unlock() }
    return isAwaiting
  }

  /// Waits until nothing is asked any more, at most until a time.
  ///
  /// The time is measured, not reckoned from the day's: Foundation's condition would wait until a date,
  /// and ends the program where the clock is some centuries ahead.
  func waitUntilIdle(until limit: DispatchTime) {
    while awaitsAnswer(), answered.wait(timeout: limit) == .success {}
  }

  /// Has the next answer be told by `answered`, if one is to come.
  private func awaitsAnswer() -> Bool {
    condition.lock()
    defer { condition.unlock() }
    isAwaited = isAwaiting
    return isAwaited
  }

  /// Whether there is a question that a frame waits for; the lock is held.
  private var isAwaiting: Bool {
    current?.lane.isAwaited ?? false || waiting.keys.contains(where: \.isAwaited)
  }

  /// Ends the thread after the question that it is answering.
  func close() {
    condition.lock()
    isClosed = true
    waiting = [:]
    if current != nil { answerer.interrupt() }
    condition.broadcast()
    condition.unlock()
  }

  private func work() {
    while let (question, language, answerer, generation) = next() {
      let answer = answerer.answer(question, in: language)
      condition.lock()
      if let answer, generation == self.generation { answers.append((question, answer)) }
      current = nil
      // What gave way to another lane's question has its turn afterwards.
      if answer == nil, waiting[question.lane] == nil, !isClosed {
        waiting[question.lane] = (question, language)
      }
      let wake = wake
      if isAwaited { answered.signal() }
      isAwaited = false
      condition.unlock()
      if answer != nil { wake() }
    }
  }

  private func next() -> (Question, Language, Answerer, Int)? {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if isClosed { return nil }
      for lane in Question.Lane.allCases {
        if let entry = waiting.removeValue(forKey: lane) {
          current = entry.0
          return (entry.0, entry.1, answerer, generation)
        }
      }
      condition.wait()
    }
  }
}
