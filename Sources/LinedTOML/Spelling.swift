/// Finds the word that a misspelt one was meant to be.
public enum Spelling {
  /// Names the nearest of the known words, where one is near, and all of them.
  public static func help(for word: String, known: [String]) -> String {
    let list = "known: " + known.joined(separator: ", ")
    guard let nearest = nearest(to: word, in: known) else { return list }
    return "did you mean '\(nearest)'? \(list)"
  }

  /// Returns the known word with the fewest edits, if they are at most half its letters.
  public static func nearest(to word: String, in known: [String]) -> String? {
    let word = word.prefix(64).lowercased()
    return known.map { ($0, distance(word, $0.lowercased())) }
      .filter { candidate, edits in edits <= candidate.count / 2 }
      .min { $0.1 < $1.1 }?.0
  }

  /// The insertions, deletions and replacements that make one word the other (Levenshtein).
  ///
  /// - Complexity: O(n·m).
  static func distance(_ from: String, _ to: String) -> Int {
    let target = Array(to)
    var row = Array(0...target.count)
    for (index, letter) in from.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in target.indices {
        let replaced = diagonal + (letter == target[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
