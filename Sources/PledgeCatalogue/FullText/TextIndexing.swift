import GRDB
import PledgeModel
import Synchronization

/// Makes the full-text indexes on a thread of its own, while others write the tables.
///
/// A segment is ready when its words take some memory. Whoever adds entries takes what is ready, and
/// writes it to the database.
final class TextIndexing: @unchecked Sendable {  // Only its queue uses what changes.
  private let work = BackgroundWork("texts")
  private let placeNames: [PlaceCode: Bilingual]
  private var cutter: WordCutter
  private var indexes: [TextTable: TextIndex] = [:]
  private let ready = Mutex<[ReadySegment]>([])

  /// - Parameter placeNames: What each place is called.
  init(_ db: Database, placeNames: [PlaceCode: Bilingual]) throws {
    cutter = try WordCutter(db)
    self.placeNames = placeNames
  }

  /// Has entries be indexed; waits only where much is still to be done.
  func add(_ batch: EntryBatch) {
    work.add { [self] in try index(batch) }
  }

  /// Has segments be made of what is left.
  func endSegments() {
    work.add { [self] in
      for (table, index) in indexes where !index.isEmpty { endSegment(of: table) }
    }
  }

  /// Returns the segments that have become ready.
  func takeReady() throws -> [ReadySegment] {
    try work.check()
    return ready.withLock { ready in
      defer { ready = [] }
      return ready
    }
  }

  /// Waits until everything is indexed, and returns what each index has been given.
  func finish() throws -> [TextTable: TextSummary] {
    try work.finish { indexes.mapValues(\.summary) }
  }

  private func index(_ batch: EntryBatch) throws {
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
    for addition in batch.additions.initiatives {
      try add(texts(of: addition, batch.named, places), to: .initiatives, addition.number)
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
    ready.withLock { $0.append(ReadySegment(table: table, segment: segment)) }
  }

  /// What is looked up of an initiative: what it is called, where it is, who takes part, and what is
  /// quoted.
  ///
  /// A text may be there twice: a word counts once.
  private func texts(
    of addition: Addition, _ named: NamedEntries, _ places: NamedEntries.Places
  ) -> [String] {
    var texts = addition.entry.name.words + addition.entry.summary.words
    func add(organization id: OrganizationID) {
      guard let place = places.organizations[id] else { return }
      texts += named.organizations[place].name.words
    }
    for actor in addition.entry.actors { add(organization: actor.organization) }
    for numbered in addition.amounts { numbered.amount.funder.map(add(organization:)) }
    for code in addition.entry.places {
      texts += (placeNames[code]?.words ?? []) + [code.rawValue]
    }
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
    add(addition.entry.quotes)
    for numbered in addition.amounts { add(numbered.amount.quotes) }
    for metric in addition.entry.metrics { add(metric.quotes) }
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
