/// Finds the known word that a misspelt one was meant to be.
public enum Spelling {
  /// Names the nearest of the known words, where one is near, and all of them.
  public static func help(for word: String, known: [String]) -> String {
    let list = "known: " + known.joined(separator: ", ")
    guard let nearest = nearest(to: word, in: known, oneIn: 2).first else { return list }
    return "did you mean '\(nearest)'? \(list)"
  }

  /// Returns the known words with the fewest letters to change, the nearest first.
  ///
  /// - Parameters:
  ///   - count: How many words to return at most.
  ///   - share: Of how many letters one may differ.
  /// - Returns: Only words that differ in no more than that share of their letters; none for a word
  ///   of more than 80 bytes.
  public static func nearest(
    to word: String, in known: some Sequence<String>, count: Int = 1, oneIn share: Int = 3
  ) -> [String] {
    let letters = Array(word.lowercased().utf8)
    guard letters.count <= 80 else { return [] }
    return known.lazy
      .compactMap { candidate -> (distance: Int, word: String)? in
        let limit = max(1, max(letters.count, candidate.utf8.count) / share)
        guard abs(candidate.utf8.count - letters.count) <= limit else { return nil }
        let distance = distance(from: letters, to: Array(candidate.lowercased().utf8))
        return distance <= limit ? (distance, candidate) : nil
      }
      .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(count)
      .map(\.word)
  }

  /// Returns all known words, the nearest to a misspelt one first, the others in their order.
  public static func nearestFirst(to word: String, in known: [String]) -> [String] {
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
