import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import Synchronization

/// Tells on standard error how far the building of a catalogue is, and ends it when a signal asks for
/// that.
///
/// Nothing is told where standard error is no terminal, nor in the first moments: most corpora are
/// built by then.
final class BuildingProgress {
  private let phrases: Phrases
  private let columns: Int?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var told: ContinuousClock.Instant?
  private var hasLine = false
  private var rows = 0
  private var watch: EndWatch?
  private let work = InterruptedWork()

  /// Whether signals end the building; beside an open explorer they are the explorer's.
  private let watchesSignals: Bool

  /// - Parameters:
  ///   - columns: The width of the terminal that standard error is; `nil` where it is none.
  ///   - watchesSignals: Whether signals end the building.
  init(columns: Int?, watchesSignals: Bool = true, _ phrases: Phrases) {
    self.watchesSignals = watchesSignals
    self.columns = columns
    self.phrases = phrases
    start = clock.now
  }

  deinit { end() }

  /// Has signals end the building from here on: a builder's file, which is there once the builder is,
  /// is then taken away.
  func watchSignals() {
    guard watchesSignals, watch == nil else { return }
    watch = EndWatch { [work] in work.interrupt() }
  }

  /// Says whose work signals end.
  func watch(_ builder: CatalogueBuilder) {
    work.begin(builder)
    if watch?.wasAsked ?? false { work.interrupt() }
  }

  /// Tells how far a corpus is read.
  ///
  /// - Parameter fraction: How much is read, of how much.
  func report(_ path: String, rows: Int, fraction: (bytes: Int, of: Int?)) {
    self.rows = rows
    let now = clock.now
    guard now - (told ?? start) >= .milliseconds(told == nil ? 300 : 100) else { return }
    told = now
    let seconds = Self.seconds(now - start)
    let rate = Int(Double(rows) / seconds)
    var parts = [
      URL(fileURLWithPath: path).lastPathComponent,
      phrases.count(
        rows, Bilingual(english: "row", french: "ligne"),
        Bilingual(english: "rows", french: "lignes")),
      phrases("\(phrases.number(rate)) a second", "\(phrases.number(rate)) par seconde"),
    ]
    if let whole = fraction.of, whole > 0, fraction.bytes > 0 {
      let done = Double(fraction.bytes) / Double(whole)
      let left = Int((seconds * (1 / done - 1)).rounded(.up))
      parts.insert("\(Int(done * 100)) %", at: 1)
      parts.append(phrases("\(left) s left", "encore \(left) s"))
    }
    tell(parts.joined(separator: " · "))
  }

  /// Tells that everything is read.
  func finishing() {
    guard told != nil else { return }
    tell(
      phrases(
        "\(phrases.number(rows)) rows read; sorting and indexing…",
        "\(phrases.number(rows)) lignes lues ; tri et indexation…"))
  }

  /// Takes the line away, and lets signals do what they do.
  func end() {
    if hasLine { tell("") }
    hasLine = false
    // No handler holds the builder any more, which takes its file away when nothing does.
    watch?.end()
  }

  /// Ends the program if a signal came when there was nothing left to end.
  ///
  /// - Throws: `Failure` when one did.
  func check() throws(Failure) { try watch?.check() }

  /// Writes the line over the one before, as far as it has room.
  private func tell(_ text: String) {
    guard let columns else { return }
    let room = max(0, columns - 1)
    let line = String(text.prefix(room))
    hasLine = true
    Output.line(line + String(repeating: " ", count: room - line.count))
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

/// What a signal ends.
private final class InterruptedWork: Sendable {
  private struct Work: @unchecked Sendable {  // Any thread may interrupt a builder.
    weak var builder: CatalogueBuilder?
  }

  private let work = Mutex(Work())

  func begin(_ builder: CatalogueBuilder) { work.withLock { $0.builder = builder } }

  func interrupt() { work.withLock { $0.builder?.interrupt() } }
}
