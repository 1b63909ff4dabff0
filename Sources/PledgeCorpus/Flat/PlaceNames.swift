import LinedTOML
import PledgeModel

/// The places that a cell may name: by code, or by name in either language.
struct PlaceNames: Sendable {
  private let codes: [String: PlaceCode]
  /// What misspelt names are compared with.
  private let names: [String]

  init(_ places: [Place]) {
    let reserved = Set(Place.withoutCountry.map(\.id.rawValue))
    let words = QueryVocabulary(places: places).places.filter { !reserved.contains($0.word) }
    var codes: [String: PlaceCode] = [:]
    // A code before a name: no name may hide one.
    let spellings =
      words.map { ($0.word, [$0.word]) }
      + words.map { ($0.word, $0.aliases + [$0.label.english, $0.label.french]) }
    for (code, texts) in spellings {
      for text in texts {
        let key = Self.key(text)
        if !key.isEmpty, codes[key] == nil { codes[key] = PlaceCode(code) }
      }
    }
    self.codes = codes
    names = words.flatMap { [$0.label.english, $0.label.french] }
  }

  /// Returns the place that a text names, case, accents and punctuation aside.
  subscript(text: String) -> PlaceCode? { codes[Self.key(text)] }

  func nearest(to text: String) -> String? { Spelling.nearest(to: text, in: names).first }

  private static func key(_ text: String) -> String { WordFold.words(of: text).joined() }
}
