import PledgeModel

/// How many initiatives each word of a query's field keeps, counted while they are added.
///
/// Words are counted by their numbers. Organizations and sources are counted up to
/// `Catalogue.longestVocabulary`; beyond it the numbers would take as much memory as the corpus.
struct WordCounts: Sendable {
  private var counts: [QueryField.Key: [Int]] = [:]
  /// The names of organizations, of which several may have one; the first is 0.
  private var names = Labels()
  private var nameOfOrganization: [Int64: Int] = [:]
  private var sources: [Int64: String] = [:]
  private var languages = Labels()
  private var languageOfSource: [Int64: Int] = [:]
  private var currencies = Labels()

  mutating func name(_ name: String, ofOrganization number: Int64) {
    if number <= Catalogue.longestVocabulary { nameOfOrganization[number] = names(name) }
  }

  mutating func name(_ name: String, inLanguage language: String, ofSource number: Int64) {
    let index = languages(language)
    if number <= Catalogue.longestVocabulary { sources[number] = name }
    // Where there are very many sources, nearly all are in one language.
    if index > 1 { languageOfSource[number] = index }
  }

  /// Counts an initiative.
  mutating func add(_ addition: Addition, _ profile: Profile) {
    for place in profile.places.map(Destination.init) {
      if place.isDirect { count(Int(place.place), in: .country) }
      count(Int(place.place), in: .members)
    }
    count(Int(profile.origin), in: .payer)
    count(profile.kind, in: .kind)
    count(profile.stage, in: .stage)
    for theme in 0..<32 where profile.themes & (1 << UInt32(theme)) != 0 {
      count(theme + 1, in: .theme)
    }
    let amounts = addition.amounts
    for index in unique(amounts.compactMap { $0.amount.currency.map { currencies($0.rawValue) } }) {
      count(index, in: .currency)
    }
    for index in unique(amounts.map { Self.index(of: $0.amount.status) }) {
      count(index, in: .status)
    }
    for index in unique(amounts.map { Self.index(of: $0.amount.basis) }) {
      count(index, in: .basis)
    }
    for index in unique(amounts.map { Self.index(of: $0.amount.figure.bound) }) {
      count(index, in: .bound)
    }
    for index in unique(addition.organizations.compactMap { nameOfOrganization[$0] }) {
      count(index, in: .actor)
    }
    for index in unique(addition.funders.compactMap { nameOfOrganization[$0] }) {
      count(index, in: .funder)
    }
    for number in addition.sources where sources[number] != nil { count(Int(number), in: .source) }
    for index in unique(addition.sources.map { languageOfSource[$0] ?? 1 }) {
      count(index, in: .language)
    }
  }

  /// Every word of a field that was met, and its count.
  ///
  /// - Parameter labels: What the columns call kinds, stages and themes.
  func words(
    places: [Int: String], _ labels: [Labels.List: Labels]
  ) -> [(field: QueryField.Key, word: String, count: Int)] {
    func list(_ key: QueryField.Key, _ word: (Int) -> String?) -> [(QueryField.Key, String, Int)] {
      (counts[key] ?? []).enumerated().compactMap { index, count in
        count == 0 ? nil : word(index).map { (key, $0, count) }
      }
    }
    func words(_ labels: Labels?) -> (Int) -> String? {
      let words = Dictionary((labels?.numbers ?? [:]).map { ($1, $0) }) { $1 }
      return { words[$0] }
    }
    var all: [(QueryField.Key, String, Int)] = []
    for key in [QueryField.Key.country, .members, .payer] { all += list(key) { places[$0] } }
    all += list(.kind, words(labels[.kind])) + list(.stage, words(labels[.stage]))
    all += list(.theme, words(labels[.theme])) + list(.currency, words(currencies))
    all += list(.status) { MoneyStatus.allCases[$0].rawValue }
    all += list(.basis) { Basis.allCases[$0].rawValue }
    all += list(.bound) { Bound.allCases[$0].rawValue }
    all += list(.actor, words(names)) + list(.funder, words(names))
    all += list(.source) { sources[Int64($0)] } + list(.language, words(languages))
    // A language that no initiative is quoted in is a word too.
    let quoted = Set(all.filter { $0.0 == .language }.map(\.1))
    return all + languages.numbers.keys.filter { !quoted.contains($0) }.map { (.language, $0, 0) }
  }

  private mutating func count(_ index: Int, in key: QueryField.Key) {
    Self.count(index, in: &counts[key, default: []])
  }

  private static func count(_ index: Int, in counts: inout [Int]) {
    let missing = index + 1 - counts.count
    if missing > 0 { counts += Array(repeating: 0, count: missing) }
    counts[index] += 1
  }

  /// Numbers in their order, each once: there are few.
  private func unique(_ numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers }
    return numbers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func index<Word: Vocabulary>(of word: Word) -> Int where Word.AllCases == [Word] {
    Word.allCases.firstIndex(of: word) ?? 0
  }
}

extension Writer {
  func write(_ counts: WordCounts, _ labels: [Labels.List: Labels]) throws {
    let count = try insertion("word_count")
    let names = Dictionary(
      try (world + Place.withoutCountry).map { (Int(try places($0.id)), $0.id.rawValue) }
    ) { $1 }
    for (field, word, number) in counts.words(places: names, labels) {
      try count(field.rawValue, word, number)
    }
  }
}
