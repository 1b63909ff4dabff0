import GRDB

/// How a catalogue's SQLite connections are set up.
enum Connection {
  /// A connection that builds a new catalogue.
  ///
  /// There is no journal: a build that fails leaves nothing behind that anybody would read.
  static var building: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false  // `Numbering` has resolved every reference.
    // One transaction is open from the first entry to the last, across calls.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA temp_store = FILE; PRAGMA cache_size = -49152
          """)
    }
    return configuration
  }

  /// A connection that reads a finished catalogue, which nobody writes to any more.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in try secure(db) }
    return configuration
  }

  /// Lets a connection only read, and trust nothing that the file says of itself.
  ///
  /// The file is not mapped into memory: a page of a map would be checked each time it is looked at,
  /// which takes three times the time, and a file cut short meanwhile would end the program.
  static func secure(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
        PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;
        PRAGMA cache_size = -8192
        """)
  }

  /// Makes sure that a file has room for as many initiatives as it says: that much memory is taken.
  static func check(initiatives count: Int, _ db: Database) throws {
    let size = try Int.fetchOne(
      db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    guard count <= (size ?? 0) / smallestInitiative else {
      throw CatalogueError.damaged("a count of \(count) initiatives")
    }
  }

  /// Bytes that an initiative takes at least: more than half of them in its columns.
  private static let smallestInitiative = 64

  /// Makes a connection forget an interruption that came while it had nothing to do.
  ///
  /// SQLite forgets it when a statement begins to run; it would refuse to prepare a new one before.
  /// This one has been prepared before anybody could interrupt.
  static func forgetInterruption(_ db: Database) throws {
    try db.cachedStatement(sql: "SELECT 1").execute()
  }

  /// Opens a catalogue file, having checked that it is one.
  ///
  /// Its schema is compared with ours statement by statement, so that no trigger or view comes in;
  /// its rows are checked as they are read.
  static func open(_ path: String) throws(CatalogueError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: plain(path), configuration: reading)
      try queue.read { db in
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
          throw CatalogueError.foreign(path: path)
        }
        let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version == Schema.version else {
          throw CatalogueError.otherVersion(path: path, found: Int(version))
        }
        let (pages, size) = (
          try Int.fetchOne(db, sql: "PRAGMA page_count"),
          try Int.fetchOne(db, sql: "PRAGMA page_size")
        )
        guard let pages, let size, FileStatus(of: path, followsLink: true)?.size == pages * size
        else {
          throw CatalogueError.damaged("\(path): it was cut short or added to")
        }
        guard
          try Set(DatabaseValue.fetchAll(db, sql: Schema.stored))
            == Set(Schema.statements.map(\.databaseValue))
        else { throw CatalogueError.damaged("\(path): its tables are not a catalogue's") }
      }
      return queue
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB: throw .foreign(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_BUSY, .SQLITE_IOERR:
        throw .inaccessible(path: path, reason: error.message ?? "cannot be opened")
      default: throw CatalogueError(error)
      }
    } catch {
      throw CatalogueError(error)
    }
  }

  /// Keeps SQLite from reading a file's name as a URI.
  static func plain(_ path: String) -> String { path.hasPrefix("file:") ? "./" + path : path }
}
