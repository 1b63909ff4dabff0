import CellCanvas
import PledgeModel

/// How well a text has the letters of what is looked for, in their order.
struct FuzzyMatch: Hashable {
  private(set) var score: Int
  /// The places of the letters in the text.
  private(set) var places: Set<Int>

  /// Letters at the beginning of words and letters in a row are worth more than scattered ones.
  private static let start = 6
  private static let row = 5
  private static let gap = 2

  /// Looks for the best way to find the letters.
  ///
  /// - Parameters:
  ///   - pattern: The letters, folded.
  ///   - text: The characters of the text, folded.
  /// - Returns: `nil` where the text does not have them all in this order.
  /// - Complexity: O(*pattern* · *text*) where it has them, else O(*text*).
  init?(_ pattern: [Character], in text: [Character]) {
    guard !pattern.isEmpty else {
      (score, places) = (0, [])
      return
    }
    guard Self.hasInOrder(pattern, text) else { return nil }
    // For each letter of the pattern: the best score with that letter at a place of the text, and
    // where the letter before it is then.
    var best: [[(score: Int, before: Int)?]] = []
    for (number, letter) in pattern.enumerated() {
      var line: [(score: Int, before: Int)?] = Array(repeating: nil, count: text.count)
      var farther: (score: Int, place: Int)?
      for place in text.indices {
        if number > 0, place > 1, let candidate = best[number - 1][place - 2],
          candidate.score > farther?.score ?? Int.min
        {
          farther = (candidate.score, place - 2)
        }
        guard text[place] == letter else { continue }
        let own = 1 + (Self.isStart(place, of: text) ? Self.start : 0)
        if number == 0 {
          line[place] = (own, -1)
          continue
        }
        let near = place > 0 ? best[number - 1][place - 1].map { $0.score + Self.row } : nil
        let far = farther.map { $0.score - Self.gap }
        switch (near, far) {
        case (let near?, let far) where near >= far ?? Int.min:
          line[place] = (own + near, place - 1)
        case (_, let far?): line[place] = (own + far, farther?.place ?? 0)
        default: break
        }
      }
      best.append(line)
    }
    let ends = best[pattern.count - 1].enumerated().compactMap { place, entry in
      entry.map { (place, $0.score) }
    }
    guard let end = ends.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }) else { return nil }
    score = end.1
    places = []
    var place = end.0
    for number in pattern.indices.reversed() {
      places.insert(place)
      place = best[number][place]?.before ?? 0
    }
  }

  /// Whether a text has all letters in their order: what is long and found nowhere costs no more than the
  /// text.
  private static func hasInOrder(_ pattern: [Character], _ text: [Character]) -> Bool {
    var rest = pattern[...]
    for letter in text where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  private static func isStart(_ place: Int, of text: [Character]) -> Bool {
    place == 0 || !(text[place - 1].isLetter || text[place - 1].isNumber)
  }

  /// The letters of glyphs without case and accents, one each.
  static func letters(of glyphs: [Glyph]) -> [Character] {
    glyphs.map { WordFold.folded($0.text).first ?? " " }
  }

  /// Adds what another word was found by.
  mutating func add(_ other: FuzzyMatch) {
    score += other.score
    places.formUnion(other.places)
  }

  /// A find that is not in the text, such as one in the keys.
  init(score: Int) {
    self.score = score
    places = []
  }
}
