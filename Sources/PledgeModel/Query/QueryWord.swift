/// A word that can be typed as a field's value.
public struct QueryWord: Hashable, Sendable {
  /// How the word is written in a query: `fund`, `FR`, `EUR`.
  public let word: String
  /// Other ways to type it: `dc`, `€`.
  public let aliases: [String]
  /// What it stands for: "fund", "France".
  public let label: Bilingual
  /// Whether the word is a code, which is typed whole.
  private let isCode: Bool
  /// The word, its aliases and its labels as they are compared.
  private let keys: [String]
  /// The words of which the word and its labels consist.
  private let parts: [String]

  public init(_ word: String, aliases: [String] = [], _ label: Bilingual, isCode: Bool = false) {
    self.word = word
    self.aliases = aliases
    self.label = label
    self.isCode = isCode
    // What has no translation is there twice, and a name may be the word itself.
    var labels = [label.english]
    if label.french != label.english { labels.append(label.french) }
    keys = ([word] + aliases + labels).map(WordFold.squeezed)
    if !isCode, !labels.contains(word) { labels.insert(word, at: 0) }
    parts = labels.flatMap(WordFold.words)
  }

  /// How well a typed text fits the word; the smaller, the better.
  enum Fit: Int, CaseIterable {
    case whole
    case beginning
    case part
  }

  /// Returns how a text fits, case, accents, blanks and hyphens aside.
  ///
  /// - Parameter key: The text, squeezed.
  /// - Returns: `nil` where it does not.
  func fit(_ key: String) -> Fit? {
    if keys.contains(key) { return .whole }
    let names = isCode ? keys.dropFirst(1 + aliases.count) : keys[...]
    if names.contains(where: { $0.hasPrefix(key) }) { return .beginning }
    return parts.contains { $0.hasPrefix(key) } ? .part : nil
  }

  /// Returns how a text fits while it is being typed: a code, too, may be typed in part.
  func completionFit(_ key: String) -> Fit? {
    fit(key) ?? (keys.contains { $0.hasPrefix(key) } ? .beginning : nil)
  }

  /// The texts that a misspelt one is compared with.
  var spellings: [String] { keys }
}

extension [QueryWord] {
  /// Returns the words that a typed text stands for: those that it names, else those that it begins,
  /// else those of whose parts it begins one.
  func meant(by text: String) -> [QueryWord] {
    let key = WordFold.squeezed(text)
    if key.isEmpty { return [] }
    let fits = compactMap { word in word.fit(key).map { (word, $0) } }
    guard let best = fits.map(\.1.rawValue).min() else { return [] }
    return fits.filter { $0.1.rawValue == best }.map(\.0)
  }

  /// Returns the word that a misspelt text was meant to be, where one is near.
  func nearest(to text: String) -> QueryWord? {
    NearestWord.nearest(to: WordFold.squeezed(text), in: lazy.map { ($0, $0.spellings) })
  }
}
