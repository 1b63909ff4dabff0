/// The cells of a row that have doubled quotation marks, with single ones.
struct UnquotedCells: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<UInt8>?
  private var count = 0

  deinit { memory?.deallocate() }

  mutating func removeAll() { count = 0 }

  /// Adds a cell of the row and returns it with single quotation marks.
  ///
  /// - Returns: Bytes that are there until `removeAll`.
  mutating func add(_ cell: Bytes) -> Bytes {
    // A row's cells are never longer than the row, which is no longer than its limit.
    let memory = self.memory ?? .allocate(capacity: Limits.rowBytes)
    self.memory = memory
    let start = count
    var isFirst = false
    for byte in cell {
      isFirst = byte == .quotationMark && !isFirst
      if isFirst || byte != .quotationMark {
        memory[count] = byte
        count += 1
      }
    }
    return Bytes(rebasing: memory[start..<count])
  }
}
