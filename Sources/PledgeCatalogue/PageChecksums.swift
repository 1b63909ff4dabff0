import GRDBSQLite

/// Checksums of a catalogue file's pages, so that a bit that a failing disk turns is noticed.
///
/// The last bytes of each page, which SQLite leaves alone, hold a checksum of the others and of where
/// the page lies. It is written with the page and compared whenever the page is read; so a start checks
/// the pages that it needs and no others. For that, two of the functions by which SQLite reaches the
/// file are ours, and call those that were there.
enum PageChecksums {
  static let pageSize = 4096
  /// Bytes of a checksum.
  static let length = 8

  /// What SQLite is told of a page that is not what was written: `SQLITE_IOERR_DATA`, a macro that
  /// Swift does not see.
  static let damage = SQLITE_IOERR | 32 << 8

  /// Where a database's header has the number of bytes that are left alone in each page, and how long
  /// the header is.
  private static let (lengthOffset, headerLength) = (20, 100)

  /// SQLite's functions of a file with ours among them, and those that they call.
  private struct Methods {
    var ours: sqlite3_io_methods
    let before: UnsafePointer<sqlite3_io_methods>
  }

  /// Has a database that is still empty hold checksums.
  static func begin(_ connection: OpaquePointer?) throws {
    var length = Int32(Self.length)
    let result = sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &length)
    guard result == SQLITE_OK else { throw Statements.error(result, connection) }
    stepIn(try file(of: connection))
  }

  /// Has what is read of a database be compared with its checksums.
  ///
  /// - Returns: Whether it has any.
  static func check(_ connection: OpaquePointer?) throws -> Bool {
    let file = try file(of: connection)
    var header = [UInt8](repeating: 0, count: headerLength)
    guard let read = file.pointee.pMethods.pointee.xRead,
      read(file, &header, Int32(headerLength), 0) == SQLITE_OK,
      header[lengthOffset] == UInt8(length)
    else { return false }
    stepIn(file)
    // What was read before is read again.
    sqlite3_db_release_memory(connection)
    return true
  }

  /// Reads all pages of a database, each with its checksum.
  static func readAll(of connection: OpaquePointer?) throws {
    guard let name = sqlite3_db_filename(connection, "main"), name.pointee != 0 else {
      return  // In memory there are no pages of a file.
    }
    let file = try file(of: connection)
    let methods = file.pointee.pMethods.pointee
    var length: sqlite3_int64 = 0
    var result = methods.xFileSize?(file, &length) ?? SQLITE_IOERR
    try withUnsafeTemporaryAllocation(byteCount: pageSize, alignment: 8) { page in
      for offset in offsets(upTo: length) where result == SQLITE_OK {
        result = methods.xRead?(file, page.baseAddress, Int32(pageSize), offset) ?? SQLITE_IOERR
      }
      guard result == SQLITE_OK else { throw Statements.error(result, connection) }
    }
  }

  /// Where the pages of a file begin, but for the one at a gibibyte: SQLite keeps it for locks, and never
  /// writes it.
  static func offsets(upTo length: sqlite3_int64) -> some Sequence<sqlite3_int64> {
    stride(from: 0, to: length, by: pageSize).lazy.filter { $0 != 1 << 30 }
  }

  private static func file(
    of connection: OpaquePointer?
  ) throws -> UnsafeMutablePointer<sqlite3_file> {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let result = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard result == SQLITE_OK, let file, file.pointee.pMethods != nil else {
      throw CatalogueError.damaged("the database is no file")
    }
    return file
  }

  private static func stepIn(_ file: UnsafeMutablePointer<sqlite3_file>) {
    guard let before = file.pointee.pMethods else { return }
    var ours = before.pointee
    ours.iVersion = min(ours.iVersion, 2)  // Nothing is mapped into memory, where nobody checks it.
    ours.xRead = { PageChecksums.readPage($0, $1, $2, $3) }
    ours.xWrite = { PageChecksums.writePage($0, $1, $2, $3) }
    ours.xClose = { PageChecksums.close($0) }
    let methods = UnsafeMutablePointer<Methods>.allocate(capacity: 1)
    methods.initialize(to: Methods(ours: ours, before: before))
    file.pointee.pMethods = UnsafeRawPointer(methods)
      .assumingMemoryBound(to: sqlite3_io_methods.self)
  }

  private static func methods(
    _ file: UnsafeMutablePointer<sqlite3_file>?
  ) -> UnsafePointer<Methods>? {
    UnsafeRawPointer(file?.pointee.pMethods)?.assumingMemoryBound(to: Methods.self)
  }

  private static func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
    guard let file, let methods = methods(file) else { return SQLITE_IOERR }
    let before = methods.pointee.before
    file.pointee.pMethods = before
    methods.deallocate()
    return before.pointee.xClose(file)
  }

  /// Reads a page and compares its checksum.
  private static func readPage(
    _ file: UnsafeMutablePointer<sqlite3_file>?, _ bytes: UnsafeMutableRawPointer?, _ count: Int32,
    _ offset: sqlite3_int64
  ) -> Int32 {
    guard let methods = methods(file), let bytes else { return SQLITE_IOERR }
    let read = methods.pointee.before.pointee.xRead
    // A part of the header tells SQLite whether the file has changed.
    guard count > headerLength else { return read?(file, bytes, count, offset) ?? SQLITE_IOERR }
    guard Int(count) != pageSize else {
      let result = read?(file, bytes, count, offset) ?? SQLITE_IOERR
      guard result == SQLITE_OK else { return result }
      return isRight(bytes, at: offset) ? SQLITE_OK : damage
    }
    // Of a page that continues a long value, newer versions read no more than the value.
    return withUnsafeTemporaryAllocation(byteCount: pageSize, alignment: 8) { page in
      let result = read?(file, page.baseAddress, Int32(pageSize), offset) ?? SQLITE_IOERR
      guard result == SQLITE_OK, let start = page.baseAddress else { return result }
      guard Int(count) < pageSize, isRight(start, at: offset) else { return damage }
      bytes.copyMemory(from: start, byteCount: Int(count))
      return SQLITE_OK
    }
  }

  /// Writes a page with its checksum.
  private static func writePage(
    _ file: UnsafeMutablePointer<sqlite3_file>?, _ bytes: UnsafeRawPointer?, _ count: Int32,
    _ offset: sqlite3_int64
  ) -> Int32 {
    guard let methods = methods(file), let bytes else { return SQLITE_IOERR }
    let write = methods.pointee.before.pointee.xWrite
    guard Int(count) == pageSize else { return write?(file, bytes, count, offset) ?? SQLITE_IOERR }
    return withUnsafeTemporaryAllocation(byteCount: pageSize, alignment: 8) { page in
      guard let start = page.baseAddress else { return SQLITE_IOERR }
      start.copyMemory(from: bytes, byteCount: pageSize)
      start.storeBytes(
        of: checksum(start, at: offset), toByteOffset: pageSize - length, as: UInt64.self)
      return write?(file, start, count, offset) ?? SQLITE_IOERR
    }
  }

  private static func isRight(_ page: UnsafeRawPointer, at offset: sqlite3_int64) -> Bool {
    page.loadUnaligned(fromByteOffset: pageSize - length, as: UInt64.self)
      == checksum(page, at: offset)
  }

  /// Two sums after Fletcher: the first notices any single bit, the second what has changed places.
  private static func checksum(_ page: UnsafeRawPointer, at offset: sqlite3_int64) -> UInt64 {
    var sum = UInt32(truncatingIfNeeded: offset / Int64(pageSize)) &+ 1
    var sums: UInt32 = 0
    for place in stride(from: 0, to: pageSize - length, by: 4) {
      sum &+= page.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      sums &+= sum
    }
    return UInt64(sums) << 32 | UInt64(sum)
  }
}
