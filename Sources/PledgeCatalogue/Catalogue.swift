import GRDB
import PledgeModel

/// A corpus as a database: built once, then only read.
///
/// Requests are synchronous and may come from any thread; they run one after another. Values of
/// `PledgeModel` come out; no SQL and no type of the database does.
public final class Catalogue: Sendable {
  /// The version of the tables. A file of another version is not opened.
  public static let schemaVersion = Int(Schema.version)

  public let corpusTitle: Bilingual
  public let corpusVersion: String
  public let corpusLicence: String
  public let corpusDate: PartialDate
  /// The faults that were found in the corpus when it was read, as messages: the first thousand.
  public let faults: [String]
  /// How many faults there were.
  public let faultCount: Int
  /// How many initiatives there are.
  public let count: Int

  private let queue: DatabaseQueue
  private let statements: Statements
  private let whenDamaged: @Sendable () -> Void
  private let interruptions = Interruptions()
  private let rates = SharedRates()
  private let memory = Memory()
  private let words: Words

  /// The most faults that are kept as messages.
  private static let mostFaults = 1_000

  /// Builds a catalogue in memory.
  ///
  /// - Parameter faults: What was found wrong with the corpus, to be kept with it.
  /// - Throws: `CatalogueError.inconsistent` when the corpus refers to what it does not hold.
  public convenience init(corpus: Corpus, faults: [String] = []) throws(CatalogueError) {
    try self.init(CatalogueContents(corpus, faults: faults))
  }

  /// Opens a catalogue file to read it.
  ///
  /// What is checked is cheap: that the file is a catalogue of this version, as long as it says, with
  /// our tables and no others. A page or a row that turns out to be damaged later makes its request
  /// fail.
  ///
  /// - Parameter whenDamaged: Called when that happens, from any thread.
  public static func open(
    at path: String, whenDamaged: @escaping @Sendable () -> Void = {}
  ) throws(CatalogueError) -> Catalogue {
    try Catalogue(Connection.open(path), whenDamaged: whenDamaged)
  }

  /// Builds a catalogue file.
  ///
  public static func build(
    corpus: Corpus, faults: [String] = [], at path: String
  ) throws(CatalogueError) {
    try build(CatalogueContents(corpus, faults: faults), at: path)
  }

  init(
    _ queue: DatabaseQueue, whenDamaged: @escaping @Sendable () -> Void = {}
  ) throws(CatalogueError) {
    do {
      let (statements, words, corpus, counts, faults) = try queue.unsafeRead { db in
        let (statements, words) = (try Statements(db), try Words(db))
        let session = Session(statements, words: words)
        let (corpus, counts) = try session.corpus()
        try Connection.check(initiatives: counts.initiatives, statements)
        let faults = counts.faults == 0 ? [] : try session.faults(limit: Self.mostFaults)
        return (statements, words, corpus, counts, faults)
      }
      (count, faultCount) = counts
      self.statements = statements
      corpusTitle = corpus.title
      corpusVersion = corpus.version
      corpusLicence = corpus.licence
      corpusDate = corpus.date
      self.faults = faults
      self.words = words
    } catch {
      throw CatalogueError(error)
    }
    self.queue = queue
    self.whenDamaged = whenDamaged
  }

  /// Makes the requests that are running or waiting throw `CatalogueError.interrupted`.
  ///
  /// Later requests are not touched.
  public func interrupt() {
    interruptions.add()
    queue.interrupt()
  }

  /// Runs a request, and turns whatever goes wrong into one of our errors.
  ///
  /// There is no transaction around it: nobody writes any more, and GRDB ends the program where an
  /// interruption keeps a transaction from being closed.
  func read<Answer>(_ request: (Session) throws -> Answer) throws(CatalogueError) -> Answer {
    let start = interruptions.soFar
    while true {
      do {
        return try queue.unsafeRead { [interruptions, statements, words, count, memory, rates] _ in
          try statements.forgetInterruption()
          return try request(
            Session(statements, words: words, count: count, memory: memory, rates: rates) {
              () throws(CatalogueError) in try interruptions.check(since: start)
            })
        }
      } catch {
        let error = CatalogueError(error)
        if case .damaged = error { whenDamaged() }
        // An interruption from before the request was not meant for it.
        guard error == .interrupted, interruptions.soFar == start else { throw error }
      }
    }
  }
}
