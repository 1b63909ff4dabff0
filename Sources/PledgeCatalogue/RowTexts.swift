import GRDBSQLite

/// The texts of a row, where SQLite finds them until the row is written.
final class RowTexts {
  private let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 1)
  private var count = 0

  /// Longer rows are rare; SQLite copies what has no room.
  private static let capacity = 16 << 10

  deinit { bytes.deallocate() }

  /// Makes room for the texts of the next row.
  func removeAll() { count = 0 }

  /// Returns a copy of a text; `nil` where there is no room.
  func add(_ text: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
    guard text.count <= Self.capacity - count, let start = bytes.baseAddress else { return nil }
    let place = start + count
    if let address = text.baseAddress { place.copyMemory(from: address, byteCount: text.count) }
    count += text.count
    return UnsafePointer(place.assumingMemoryBound(to: CChar.self))
  }
}
