import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A value that a column can hold.
protocol Bindable {
  /// - Parameter texts: Where texts are kept until the row is written; SQLite copies them without it.
  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?)
}

extension FixedWidthInteger {
  fileprivate func putInteger(into statement: OpaquePointer, at index: Int32) {
    sqlite3_bind_int64(statement, index, Int64(truncatingIfNeeded: self))
  }
}

extension Int: Bindable {
  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?) {
    putInteger(into: statement, at: index)
  }
}

extension Int64: Bindable {
  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?) {
    putInteger(into: statement, at: index)
  }
}

extension Bool: Bindable {
  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?) {
    sqlite3_bind_int(statement, index, self ? 1 : 0)
  }
}

extension String: Bindable {
  /// SQLite's texts end at the first NUL, so a NUL is kept as U+FFFD.
  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?) {
    var text = self
    let isWhole = text.withUTF8 { bytes in
      if let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil { return false }
      let kept = texts?.add(bytes)
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text64(
          statement, index, kept ?? characters.baseAddress, UInt64(bytes.count),
          kept == nil ? copied : nil, UInt8(SQLITE_UTF8))
      }
      return true
    }
    if !isWhole { withoutNUL.put(into: statement, at: index, texts) }
  }

  private var withoutNUL: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.map { $0 == "\u{0}" ? "\u{FFFD}" : $0 })
    return text
  }
}

/// A BLOB.
struct Bytes: Bindable {
  let bytes: [UInt8]

  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?) {
    // An empty array may have no address, and SQLite takes none for NULL.
    if bytes.isEmpty { sqlite3_bind_zeroblob(statement, index, 0) }
    bytes.withUnsafeBytes {
      guard !$0.isEmpty else { return }
      _ = sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), copied)
    }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  func put(into statement: OpaquePointer, at index: Int32, _ texts: RowTexts?) {
    switch self {
    case .none: sqlite3_bind_null(statement, index)
    case .some(let value): value.put(into: statement, at: index, texts)
    }
  }
}

/// Tells SQLite to keep a copy of its own: `SQLITE_TRANSIENT`, a macro that Swift does not import.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
