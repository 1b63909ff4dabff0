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
    for (number, source) in batch.sources {
      try add([source.id.rawValue] + source.words, to: .sources, number)
    }
    for (number, quote) in batch.quotes {
      try add(quote.words, to: .quotes, number)
      if let speaker = quote.speaker { try add([speaker], to: .speakers, number) }
    }
    if let additions = batch.additions {
      for addition in additions.initiatives {
        try add(texts(of: addition.entry, additions), to: .initiatives, addition.number)
      }
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
  private func texts(of entry: Initiative, _ additions: Additions) -> [String] {
    var texts = entry.name.words + entry.summary.words
    for id in entry.everyOrganization {
      if let name = additions.organizations[id]?.name { texts += name.words }
    }
    for code in entry.places { texts += (placeNames[code]?.words ?? []) + [code.rawValue] }
    var sources: [SourceID] = []
    for id in entry.everyQuote {
      guard let quote = additions.quotes[id] else { continue }
      texts += quote.words
      guard !sources.contains(quote.source) else { continue }
      sources.append(quote.source)
      if let source = additions.sources[quote.source] { texts += source.words }
    }
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
    ([exact, speaker] + Language.allCases.map { translation[$0] }).compactMap(\.self)
  }
}

extension Source {
  /// What the full-text indexes have of a source beside its name.
  fileprivate var words: [String] { [title, publisher].compactMap(\.self) }
}

extension Bilingual {
  /// The texts, each once.
  fileprivate var words: [String] { english == french ? [english] : [english, french] }
}
