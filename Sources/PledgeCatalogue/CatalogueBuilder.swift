import Foundation
import GRDB
import PledgeModel

/// Builds a catalogue from as many corpora as there are, in bounded memory.
///
/// A file is built under a temporary name in its own folder, for its owner only, and then renamed:
/// nobody ever sees half of it. What was at the path is replaced, and never followed if it is a
/// symbolic link. A builder that is given up takes its file away.
public final class CatalogueBuilder {
  private let queue: DatabaseQueue
  private let file: TemporaryFile?
  private let path: String?
  private let corpus: Corpus
  /// `nil` once the catalogue is complete: it holds statements, with which nothing can be closed.
  private var writer: Writer?
  /// How many initiatives have been added.
  public private(set) var count = 0
  private let interruption = Interruptions()

  /// Begins a catalogue.
  ///
  /// - Parameters:
  ///   - corpus: What the catalogue is called, its date, places, rates and outlines. Its entries are
  ///     not added.
  ///   - path: The file; `nil` for a catalogue in memory.
  public init(_ corpus: Corpus, at path: String? = nil) throws(CatalogueError) {
    let file: TemporaryFile?
    if let path { file = try TemporaryFile(beside: path) } else { file = nil }
    (self.file, self.path) = (file, path)
    self.corpus = corpus
    do {
      let queue =
        try file.map {
          try DatabaseQueue(
            path: Connection.plain($0.path), configuration: Connection.building)
        } ?? DatabaseQueue(configuration: Connection.building)
      self.queue = queue
      writer = try queue.unsafeReentrantWrite { db in
        if file != nil { try PageChecksums.begin(db.sqliteConnection) }
        try db.beginTransaction()
        return try Writer(db, corpus)
      }
    } catch {
      file?.remove()
      throw Self.error(error, at: path)
    }
  }

  deinit { file?.remove() }

  /// Adds a corpus's entries: initiatives, observations, and what they name that is new.
  ///
  /// An organization, a source or a quotation whose name is taken is the one that has it.
  ///
  /// - Returns: Which of the corpus's initiatives are left out, since others have their names.
  /// - Throws: `CatalogueError.inconsistent` when an entry refers to what is not there.
  public func add(_ corpus: Corpus) throws(CatalogueError) -> [Int] {
    let refused = try write { try $0.add(corpus) }
    count += corpus.initiatives.count - refused.count
    return refused
  }

  /// Adds what was found wrong with a corpus, as messages.
  public func add(faults: [String]) throws(CatalogueError) {
    try write { try $0.add(faults: faults) }
  }

  /// Makes what the builder is doing, or does next, throw `CatalogueError.interrupted`.
  ///
  /// It may be called from any thread.
  public func interrupt() {
    interruption.add()
    queue.interrupt()
  }

  /// Completes the file and gives it its name.
  public func finish() throws(CatalogueError) {
    guard let file, let path else { return }
    try complete()
    do {
      try queue.close()
      try file.rename(to: path)
    } catch {
      throw Self.error(error, at: path)
    }
  }

  /// Completes a catalogue in memory.
  func finishInMemory() throws(CatalogueError) -> DatabaseQueue {
    try complete()
    do {
      try queue.inDatabase(Connection.secure)
    } catch {
      throw CatalogueError(error)
    }
    return queue
  }

  private func complete() throws(CatalogueError) {
    try write { [corpus, interruption] writer in
      try writer.finish(corpus)
      try interruption.check(since: 0)
      try writer.db.commit()
    }
    writer = nil
  }

  private func write<Result>(_ body: (Writer) throws -> Result) throws(CatalogueError) -> Result {
    do {
      try interruption.check(since: 0)
      guard let writer else { throw CatalogueError.inconsistent("the catalogue is complete") }
      return try queue.unsafeReentrantWrite { db in
        try interruption.ends(statementsOf: db.sqliteConnection) { try body(writer) }
      }
    } catch {
      // Whatever SQLite says of a statement that was interrupted.
      throw interruption.soFar > 0 ? .interrupted : Self.error(error, at: path)
    }
  }

  /// What goes wrong with a file that is being written is no damage: nothing is there yet.
  private static func error(_ error: any Error, at path: String?) -> CatalogueError {
    let error = CatalogueError(error)
    guard let path, case .damaged(let reason) = error else { return error }
    return .inaccessible(path: path, reason: reason)  // A full disk, say.
  }
}
