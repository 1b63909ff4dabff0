/// Finds the known word that a misspelt one was meant to be.
enum Spelling {
  /// Returns the known words with the fewest letters to change, the nearest first.
  ///
  /// - Parameter count: How many words to return at most.
  /// - Returns: Only words that differ in no more than a third of their letters; none for a word of
  ///   more than 80 bytes.
  static func nearest(to word: String, in known: some Sequence<String>, count: Int = 1) -> [String]
  {
    let letters = Array(word.lowercased().utf8)
    guard letters.count <= 80 else { return [] }
    return known.lazy
      .compactMap { candidate -> (distance: Int, word: String)? in
        let limit = max(1, max(letters.count, candidate.utf8.count) / 3)
        guard abs(candidate.utf8.count - letters.count) <= limit else { return nil }
        let distance = distance(from: letters, to: Array(candidate.lowercased().utf8))
        return distance <= limit ? (distance, candidate) : nil
      }
      .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(count)
      .map(\.word)
  }

  /// Returns all known words, the nearest to a misspelt one first, the others in their order.
  static func nearestFirst(to word: String, in known: [String]) -> [String] {
    let near = nearest(to: word, in: known, count: known.count)
    return near + known.filter { !near.contains($0) }
  }

  /// The Levenshtein distance: how many letters are to be changed, added or removed.
  private static func distance(from left: [UInt8], to right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
