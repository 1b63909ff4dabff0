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
  /// The faults that were found in the corpus when it was read, as messages.
  public let faults: [String]

  private let queue: DatabaseQueue
  private let interruptions = Interruptions()
  private let rates = SharedRates()
  private let words: Words

  /// Builds a catalogue in memory.
  ///
  /// - Parameter faults: What was found wrong with the corpus, to be kept with it.
  /// - Throws: `CatalogueError.inconsistent` when the corpus refers to what it does not hold.
  public convenience init(corpus: Corpus, faults: [String] = []) throws(CatalogueError) {
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(configuration: Connection.building)
      try Writer.write(corpus, faults: faults, to: queue)
      try queue.inDatabase(Connection.secure)
    } catch {
      throw CatalogueError(error)
    }
    try self.init(queue)
  }

  /// Opens a catalogue file to read it.
  ///
  /// What is checked is cheap: that the file is a catalogue of this version, as long as it says, with
  /// our tables and no others. A row that turns out to be damaged later makes its request fail.
  public static func open(at path: String) throws(CatalogueError) -> Catalogue {
    try Catalogue(Connection.open(path))
  }

  /// Builds a catalogue file.
  ///
  /// It is built into a temporary file of the same folder that only its owner can read, then
  /// renamed; nobody ever sees half of it. What was at the path is replaced, and never followed if
  /// it is a symbolic link.
  public static func build(
    corpus: Corpus, faults: [String] = [], at path: String
  ) throws(CatalogueError) {
    let file = try TemporaryFile(beside: path)
    do {
      let queue = try DatabaseQueue(
        path: Connection.plain(file.path), configuration: Connection.building)
      try Writer.write(corpus, faults: faults, to: queue)
      try queue.close()
      try file.rename(to: path)
    } catch {
      file.remove()
      if case .damaged(let reason) = CatalogueError(error) {
        throw .inaccessible(path: path, reason: reason)  // A full disk, say: nothing is there yet.
      }
      throw CatalogueError(error)
    }
  }

  private init(_ queue: DatabaseQueue) throws(CatalogueError) {
    do {
      let (corpus, faults, words) = try queue.unsafeRead { [rates] db in
        try Connection.forgetInterruption(db)
        let words = try Words(db)
        let session = Session(db, words: words, rates: rates)
        return (try session.corpus(), try session.faults(), words)
      }
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
        return try queue.unsafeRead { [interruptions, words, rates] db in
          try Connection.forgetInterruption(db)
          return try request(
            Session(db, words: words, rates: rates) { () throws(CatalogueError) in
              try interruptions.check(since: start)
            })
        }
      } catch {
        let error = CatalogueError(error)
        // An interruption from before the request was not meant for it.
        guard error == .interrupted, interruptions.soFar == start else { throw error }
      }
    }
  }
}
