/// Finds the known word that a misspelt one was meant to be.
enum NearestWord {
  /// Returns the known word with the fewest letters to change, the first of several.
  ///
  /// - Parameters:
  ///   - typed: What was typed, folded.
  ///   - known: The words to choose from, each with the texts by which it is known, folded.
  /// - Returns: `nil` where a third of the letters or more are to be changed, and for a word of more
  ///   than 40 letters.
  /// - Complexity: O(*n*), *n* being the number of texts.
  static func nearest<Word>(
    to typed: String, in known: some Sequence<(Word, [String])>
  ) -> Word? {
    let letters = Array(typed.unicodeScalars)
    guard (1...40).contains(letters.count) else { return nil }
    var best: (distance: Int, word: Word)?
    for (word, texts) in known {
      for text in texts {
        let other = Array(text.unicodeScalars)
        let limit = min(max(1, max(letters.count, other.count) / 3), best.map(\.distance) ?? .max)
        guard abs(other.count - letters.count) <= limit,
          let distance = distance(from: letters, to: other, limit),
          distance < letters.count, distance < best?.distance ?? .max
        else { continue }
        best = (distance, word)
      }
    }
    return best?.word
  }

  /// Returns how many letters are to be changed, added, removed or swapped with the next.
  ///
  /// - Returns: `nil` where there are more than `limit`.
  private static func distance(
    from left: [Unicode.Scalar], to right: [Unicode.Scalar], _ limit: Int
  ) -> Int? {
    var (before, row) = ([Int](), Array(0...right.count))
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for (column, other) in right.enumerated() {
        var least = min(
          row[column] + (letter == other ? 0 : 1), row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      if next.allSatisfy({ $0 > limit }) { return nil }
      (before, row) = (row, next)
    }
    return row[right.count] > limit ? nil : row[right.count]
  }
}
