/// Words as UTF-8, one after the other, so that a row is put together by copying bytes.
struct WordList {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  var count: Int { ends.count - 1 }

  init(_ words: some Sequence<String>) {
    for word in words {
      bytes.append(contentsOf: word.utf8)
      ends.append(bytes.count)
    }
  }

  /// - Parameter text: Words with blanks or line ends between them.
  init(_ text: String) {
    self.init(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  func append(_ number: Int, to row: inout [UInt8]) {
    row.append(contentsOf: bytes[ends[number]..<ends[number + 1]])
  }

  func appendAny(to row: inout [UInt8], _ random: inout SplitMix64) {
    append(random.below(count), to: &row)
  }
}
