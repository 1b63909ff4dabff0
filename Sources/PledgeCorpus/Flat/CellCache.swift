/// What cells that come again and again were read as.
///
/// Each cell has one place; another cell that falls into it takes it. So the memory is bounded
/// whatever a file holds, and no file can make the cache slower than reading without it.
final class CellCache<Value> {
  // Apart from one another, so that a look at a cell copies none.
  private var hashes: [UInt64]
  private var cells: [[UInt8]]
  private var values: [Value?]

  /// The longest cells that are kept.
  private static var longest: Int { 256 }

  /// - Parameter bits: The cache holds two to the power of `bits` cells.
  init(bits: Int) {
    hashes = Array(repeating: 0, count: 1 << bits)
    cells = Array(repeating: [], count: 1 << bits)
    values = Array(repeating: nil, count: 1 << bits)
  }

  /// Returns what a cell is read as.
  ///
  /// - Parameter read: Reads a cell that is not kept.
  func value(
    of cell: Bytes, _ read: (Bytes) throws(CorpusFault.Fault) -> Value
  ) throws(CorpusFault.Fault) -> Value {
    guard cell.count <= Self.longest else { return try read(cell) }
    let hash = cell.quickHash
    let index = Int(truncatingIfNeeded: hash >> 32) & (hashes.count - 1)
    if hashes[index] == hash, let value = values[index], cell.isEqual(to: cells[index]) {
      return value
    }
    let value = try read(cell)
    hashes[index] = hash
    cells[index] = Array(cell)
    values[index] = value
    return value
  }
}
