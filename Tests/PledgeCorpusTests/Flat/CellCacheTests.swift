import Testing

@testable import PledgeCorpus

@Suite struct `A cache of cells` {
  private func value(of cell: [UInt8], in cache: CellCache<[UInt8]>) throws -> [UInt8] {
    try cell.withUnsafeBufferPointer { try cache.value(of: $0) { Array($0) } }
  }

  @Test func `reads a cell once, until another takes its place`() throws {
    let cache = CellCache<Int>(bits: 0)
    var readings = 0
    for cell in ["a", "a", "b", "a", "", ""] {
      let value = try Array(cell.utf8).withUnsafeBufferPointer { bytes in
        try cache.value(of: bytes) { bytes throws(CorpusFault.Fault) in
          readings += 1
          return bytes.count
        }
      }
      #expect(value == cell.utf8.count)
    }
    #expect(readings == 4)
  }

  @Test func `keeps no fault`() {
    let cache = CellCache<Int>(bits: 0)
    let cell = [UInt8](repeating: 1, count: 3)
    for _ in 0..<2 {
      #expect(throws: CorpusFault.Fault.notUTF8) {
        try cell.withUnsafeBufferPointer { bytes in
          try cache.value(of: bytes) { _ throws(CorpusFault.Fault) in throw .notUTF8 }
        }
      }
    }
  }

  @Test func `tells cells of one hash apart`() throws {
    // The second word undoes what the first changed.
    func mixed(_ word: UInt64) -> UInt64 {
      let hash = (16 ^ word) &* 0x9E37_79B9_7F4A_7C15
      return hash ^ hash >> 32
    }
    func bytes(_ words: UInt64...) -> [UInt8] {
      words.flatMap { word in withUnsafeBytes(of: word) { Array($0) } }
    }
    let (one, other) = (bytes(1, mixed(1)), bytes(2, mixed(2)))
    let hashes = [one, other].map { $0.withUnsafeBufferPointer(\.quickHash) }
    #expect(hashes[0] == hashes[1])
    let cache = CellCache<[UInt8]>(bits: 4)
    #expect(try value(of: one, in: cache) == one)
    #expect(try value(of: other, in: cache) == other)
  }
}
