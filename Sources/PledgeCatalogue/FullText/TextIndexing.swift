import GRDB
import PledgeModel
import Synchronization

/// Makes the full-text indexes on a thread of its own, while others write the tables.
///
/// A segment is ready when its words take some memory. Whoever adds entries takes what is ready, and
/// writes it to the database.
final class TextIndexing: @unchecked Sendable {  // Only its queue uses what changes.
  private let work = BackgroundWork("texts")
  private var cutter: WordCutter
  /// What places are called.
  private var placeTexts = CutTexts()
  private var places: [PlaceCode: CutTexts.Place] = [:]
  private var indexes: [TextTable: TextIndex] = [:]
  private let ready = Mutex<[ReadySegment]>([])

  init(_ db: Database, _ world: [Place]) throws {
    cutter = try WordCutter(db)
    for place in world {
      places[place.id] = try placeTexts.add(place.name.words + [place.id.rawValue], &cutter)
    }
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
      try addRow(number, to: .organizations) { index, cutter in
        for text in name.words { try index.add(text, &cutter) }
      }
    }
    let named = try CutEntries(batch.named, &cutter)
    for (number, place) in batch.sources {
      try addRow(number, to: .sources) { index, cutter in
        try index.add(batch.named.sources[place].id.rawValue, &cutter)
        index.add(named.sources[place], of: named.texts)
      }
    }
    for (number, place) in batch.quotes {
      try addRow(number, to: .quotes) { index, _ in
        index.add(named.quotes[place], of: named.texts)
      }
      guard let speaker = batch.named.quotes[place].speaker else { continue }
      try addRow(number, to: .speakers) { try $0.add(speaker, &$1) }
    }
    for addition in batch.additions.initiatives {
      try addRow(addition.number, to: .initiatives) { try add(addition, named, to: &$0, &$1) }
    }
    for (table, index) in indexes where index.isLarge { endSegment(of: table) }
  }

  /// Adds a row to an index.
  private func addRow(
    _ number: Int64, to table: TextTable,
    _ add: (inout TextIndex, inout WordCutter) throws -> Void
  ) throws {
    guard let row = UInt32(exactly: number) else {
      throw CatalogueError.inconsistent("more than \(UInt32.max) entries")
    }
    indexes[table, default: TextIndex()].begin(row)
    try add(&indexes[table, default: TextIndex()], &cutter)
  }

  private func endSegment(of table: TextTable) {
    guard let segment = indexes[table]?.endSegment() else { return }
    ready.withLock { $0.append(ReadySegment(table: table, segment: segment)) }
  }

  /// Adds what is looked up of an initiative: what it is called, where it is, who takes part, and what
  /// is quoted.
  ///
  /// A text may be there twice: a word counts once.
  private func add(
    _ addition: Addition, _ named: CutEntries, to index: inout TextIndex,
    _ cutter: inout WordCutter
  ) throws {
    for text in addition.entry.name.words { try index.add(text, &cutter) }
    for text in addition.entry.summary.words { try index.add(text, &cutter) }
    for actor in addition.entry.actors { named.add(actor.organization, to: &index) }
    for numbered in addition.amounts {
      if let funder = numbered.amount.funder { named.add(funder, to: &index) }
    }
    for code in addition.entry.places {
      if let place = places[code] {
        index.add(place, of: placeTexts)
      } else {
        try index.add(code.rawValue, &cutter)
      }
    }
    var seen: [Int64] = []
    func add(_ quotes: [QuoteID], _ numbers: [Int64]) {
      for (place, number) in numbers.enumerated() where !seen.contains(number) {
        seen.append(number)
        named.add(quotes[place], to: &index)
      }
    }
    add(addition.entry.quotes, addition.quotes)
    for numbered in addition.amounts { add(numbered.amount.quotes, numbered.quotes) }
    for metric in addition.entry.metrics {
      for quote in metric.quotes { named.add(quote, to: &index) }
    }
  }
}

/// The texts of entries that initiatives name, cut into words.
private struct CutEntries {
  private let places: NamedEntries.Places
  private(set) var texts = CutTexts()
  private var organizations: [CutTexts.Place] = []
  private(set) var sources: [CutTexts.Place] = []
  private(set) var quotes: [CutTexts.Place] = []

  init(_ named: NamedEntries, _ cutter: inout WordCutter) throws {
    places = named.places
    for entry in named.organizations {
      organizations.append(try texts.add(entry.name.words, &cutter))
    }
    for entry in named.sources { sources.append(try texts.add(entry.words, &cutter)) }
    for entry in named.quotes { quotes.append(try texts.add(entry.words, &cutter)) }
  }

  func add(_ organization: OrganizationID, to index: inout TextIndex) {
    guard let place = places.organizations[organization] else { return }
    index.add(organizations[place], of: texts)
  }

  /// Adds a quotation, and the source that it is from.
  func add(_ quote: QuoteID, to index: inout TextIndex) {
    guard let place = places.quotes[quote] else { return }
    index.add(quotes[place], of: texts)
    guard let place = places.sources[quote.source] else { return }
    index.add(sources[place], of: texts)
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
