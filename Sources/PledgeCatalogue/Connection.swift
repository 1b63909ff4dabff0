import GRDB
import GRDBSQLite

/// How a catalogue's SQLite connections are set up.
enum Connection {
  /// A connection that builds a new catalogue.
  ///
  /// There is no journal: a build that fails leaves nothing behind that anybody would read. Pages that are
  /// given up are written all the same (`secure_delete`): one that never was has no checksum, and SQLite
  /// may read it when it takes it again.
  static var building: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false  // `Numbering` has resolved every reference.
    // One transaction is open from the first entry to the last, across calls.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA page_size = \(PageChecksums.pageSize);
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA temp_store = FILE; PRAGMA cache_size = -49152; PRAGMA secure_delete = ON
          """)
      // A connection that is closed within its transaction, as that of a build which is given up, tells
      // GRDB of the rollback when GRDB's listener is gone: nobody is to be told.
      sqlite3_commit_hook(db.sqliteConnection, nil, nil)
      sqlite3_rollback_hook(db.sqliteConnection, nil, nil)
    }
    return configuration
  }

  /// A connection that reads a finished catalogue, which nobody writes to any more.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.foreignKeysEnabled = false  // Nobody writes.
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in try secure(db) }
    return configuration
  }

  /// Lets a connection only read, and trust nothing that the file says of itself.
  ///
  /// GRDB's authorizer is taken away: it gathers for each statement the columns that it reads, for
  /// observers of changes, and takes longer for that than SQLite does to prepare it.
  ///
  /// The file is not mapped into memory: a page of a map would be checked each time it is looked at,
  /// which takes three times the time, and a file cut short meanwhile would end the program.
  static func secure(_ db: Database) throws {
    let pragmas = """
      PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;
      PRAGMA cache_size = -8192
      """
    let result = sqlite3_exec(db.sqliteConnection, pragmas, nil, nil, nil)
    guard result == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
    sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
  }

  /// Makes sure that a file has room for as many initiatives as it says: that much memory is taken.
  static func check(initiatives count: Int, _ statements: Statements) throws {
    guard try count <= statements.size / smallestInitiative else {
      throw CatalogueError.damaged("a count of \(count) initiatives")
    }
  }

  /// Bytes that an initiative takes at least: more than half of them in its columns.
  private static let smallestInitiative = 64

  /// Opens a catalogue file, having checked that it is one.
  ///
  /// Its schema is compared with ours statement by statement, so that no trigger or view comes in;
  /// its pages and rows are checked as they are read.
  static func open(_ path: String) throws(CatalogueError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: plain(path), configuration: reading)
      try queue.unsafeRead { db in
        let hasChecksums = try PageChecksums.check(db.sqliteConnection)
        try check(Statements(db), path)
        guard hasChecksums else {
          throw CatalogueError.damaged("\(path): its pages have no checksums")
        }
      }
      return queue
    } catch let error as DatabaseError
      where error.extendedResultCode.rawValue == PageChecksums.damage
    {
      throw CatalogueError(error)
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

  private static func check(_ statements: Statements, _ path: String) throws {
    guard try statements.number("PRAGMA application_id") == Int64(Schema.applicationID) else {
      throw CatalogueError.foreign(path: path)
    }
    let version = try statements.number("PRAGMA user_version") ?? 0
    guard version == Int64(Schema.version) else {
      throw CatalogueError.otherVersion(path: path, found: Int(version))
    }
    guard let file = FileStatus(of: path, followsLink: true), try file.size == statements.size
    else {
      throw CatalogueError.damaged("\(path): it was cut short or added to")
    }
    guard try statements.texts(Schema.stored) == Schema.statements else {
      throw CatalogueError.damaged("\(path): its tables are not a catalogue's")
    }
  }

  /// Keeps SQLite from reading a file's name as a URI.
  static func plain(_ path: String) -> String { path.hasPrefix("file:") ? "./" + path : path }
}

extension Statements {
  /// How many bytes the catalogue takes.
  fileprivate var size: Int {
    get throws {
      guard let pages = try number("PRAGMA page_count"), let size = try number("PRAGMA page_size")
      else { return 0 }
      return Int(pages) * Int(size)
    }
  }

  /// Returns the only number that a query is for.
  fileprivate func number(_ sql: String) throws -> Int64? {
    try with(sql) { try Self.step($0) ? sqlite3_column_int64($0, 0) : nil }
  }

  /// Returns the texts that a query is for.
  fileprivate func texts(_ sql: String) throws -> Set<String> {
    try with(sql) { statement in
      var texts: Set<String> = []
      while try Self.step(statement) {
        var fields = Fields(statement)
        texts.insert(try fields.text())
      }
      return texts
    }
  }
}
