import Dispatch
import GRDB
import PledgeModel
import Synchronization

/// Makes the full-text indexes on a thread of its own, while others write the tables.
///
/// A segment is ready when its words take some memory. Whoever adds entries takes what is ready, and
/// writes it to the database.
final class TextIndexing: @unchecked Sendable {  // Only its queue uses what changes.
  private let queue = DispatchQueue(label: "texts")
  /// How many batches may wait.
  private let room = DispatchSemaphore(value: 2)
  private let placeNames: [PlaceCode: Bilingual]
  private var cutter: WordCutter
  private var indexes: [TextTable: TextIndex] = [:]
  private let outcome = Mutex(Outcome())

  /// What the thread has to say.
  private struct Outcome {
    var ready: [ReadySegment] = []
    var failure: (any Error)?
  }

  /// - Parameter placeNames: What each place is called.
  init(_ db: Database, placeNames: [PlaceCode: Bilingual]) throws {
    cutter = try WordCutter(db)
    self.placeNames = placeNames
  }

  /// Has entries be indexed; waits only where much is still to be done.
  func add(_ batch: TextBatch) {
    room.wait()
    queue.async { [self] in
      do {
        try index(batch)
      } catch {
        outcome.withLock { $0.failure = error }
      }
      room.signal()
    }
  }

  /// Returns the segments that have become ready.
  func takeReady() throws -> [ReadySegment] {
    try outcome.withLock { outcome in
      if let failure = outcome.failure { throw failure }
      defer { outcome.ready = [] }
      return outcome.ready
    }
  }

  /// Waits until everything is indexed, makes segments of what is left, and returns what each index has
  /// been given.
  func finish() -> [TextTable: TextSummary] {
    queue.sync {
      for (table, index) in indexes where !index.isEmpty { endSegment(of: table) }
      return indexes.mapValues(\.summary)
    }
  }

  private func index(_ batch: TextBatch) throws {
    for (number, name) in batch.organizations {
      try add(name.words, to: .organizations, number)
    }
    for (number, place) in batch.sources {
      let source = batch.named.sources[place]
      try add([source.id.rawValue] + source.words, to: .sources, number)
    }
    for (number, place) in batch.quotes {
      let quote = batch.named.quotes[place]
      try add(quote.words, to: .quotes, number)
      if let speaker = quote.speaker { try add([speaker], to: .speakers, number) }
    }
    let places = batch.named.places
    for addition in batch.initiatives {
      try add(texts(of: addition.entry, batch.named, places), to: .initiatives, addition.number)
    }
    for (table, index) in indexes where index.isLarge { endSegment(of: table) }
  }

  private func add(_ texts: [String], to table: TextTable, _ number: Int64) throws {
    guard let row = UInt32(exactly: number) else {
      throw CatalogueError.inconsistent("more than \(UInt32.max) entries")
    }
    try indexes[table, default: TextIndex()].add(texts, row: row, &cutter)
  }

  private func endSegment(of table: TextTable) {
    guard let segment = indexes[table]?.endSegment() else { return }
    outcome.withLock { $0.ready.append(ReadySegment(table: table, segment: segment)) }
  }

  /// What is looked up of an initiative: what it is called, where it is, who takes part, and what is
  /// quoted.
  ///
  /// A text may be there twice: a word counts once.
  private func texts(
    of entry: Initiative, _ named: NamedEntries, _ places: NamedEntries.Places
  ) -> [String] {
    var texts = entry.name.words + entry.summary.words
    func add(organization id: OrganizationID) {
      guard let place = places.organizations[id] else { return }
      texts += named.organizations[place].name.words
    }
    for actor in entry.actors { add(organization: actor.organization) }
    for amount in entry.amounts { amount.funder.map(add(organization:)) }
    for code in entry.places { texts += (placeNames[code]?.words ?? []) + [code.rawValue] }
    var seen: [QuoteID] = []
    func add(_ quotes: [QuoteID]) {
      for id in quotes where !seen.contains(id) {
        seen.append(id)
        guard let place = places.quotes[id] else { continue }
        texts += named.quotes[place].words
        guard let place = places.sources[id.source] else { continue }
        texts += named.sources[place].words
      }
    }
    add(entry.quotes)
    for amount in entry.amounts { add(amount.quotes) }
    for metric in entry.metrics { add(metric.quotes) }
    return texts
  }
}

/// A segment of an index that is to be written.
struct ReadySegment: Sendable {
  let table: TextTable
  let segment: TextSegment
}

extension Quote {
  /// What the full-text indexes have of a quotation.
  fileprivate var words: [String] {
    [exact] + [speaker, translation[.english], translation[.french]].compactMap { $0 }
  }
}

extension Source {
  /// What the full-text indexes have of a source beside its name.
  fileprivate var words: [String] { publisher.map { [title, $0] } ?? [title] }
}

extension Bilingual {
  /// The texts, each once.
  fileprivate var words: [String] { english == french ? [english] : [english, french] }
}
