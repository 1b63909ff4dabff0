/// The words of texts that are looked up in several ways, cut once.
struct CutTexts {
  /// A text's words among the others.
  typealias Place = Range<Int>

  private struct Word {
    /// Where it ends among the bytes of all words; it begins where the one before ends.
    let end: UInt32
    let hash: UInt32
  }

  private var words: [Word] = []
  private var bytes: [UInt8] = []

  /// Takes in some texts.
  ///
  /// - Returns: Where their words are.
  mutating func add(_ texts: [String], _ cutter: inout WordCutter) throws -> Place {
    let first = words.count
    for text in texts {
      try cutter.forEachWord(of: text) { word in
        bytes.append(contentsOf: word)
        words.append(Word(end: UInt32(bytes.count), hash: WordIndex.hash(of: word)))
      }
    }
    return first..<words.count
  }

  /// Hands over the words of some texts, each with its hash.
  func forEachWord(
    of place: Place, _ body: (_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = place.lowerBound == 0 ? 0 : Int(words[place.lowerBound - 1].end)
      for index in place {
        let end = Int(words[index].end)
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]), words[index].hash)
        start = end
      }
    }
  }
}
