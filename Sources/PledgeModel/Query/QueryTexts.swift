/// The texts of a corpus, as words to be compared.
struct QueryTexts: Sendable {
  private let words: @Sendable (String) -> [String]
  private let places: [PlaceCode: Bilingual]
  private let organizations: [OrganizationID: Bilingual]
  private let quotes: [QuoteID: Quote]
  private let sources: [SourceID: Source]

  init(_ corpus: Corpus, words: @escaping @Sendable (String) -> [String]) {
    self.words = words
    places = Dictionary(
      corpus.places.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    organizations = Dictionary(
      corpus.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    quotes = Dictionary(corpus.quotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sources = Dictionary(
      corpus.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an initiative's texts have all words of a text, the last perhaps as a beginning.
  func have(_ initiative: Initiative, _ text: String, isPrefix: Bool) -> Bool {
    let wanted = words(text)
    guard let last = wanted.last else { return true }
    let known = Set(self.texts(of: initiative).flatMap(words))
    return wanted.dropLast().allSatisfy(known.contains)
      && (known.contains(last) || (isPrefix && known.contains { $0.hasPrefix(last) }))
  }

  /// Whether one of an initiative's texts has words one after the other.
  func have(_ initiative: Initiative, phrase: String) -> Bool {
    let wanted = words(phrase)
    return texts(of: initiative).contains { text in
      let known = words(text)
      return known.indices.contains { known[$0...].starts(with: wanted) } || wanted.isEmpty
    }
  }

  /// Whether one of an initiative's texts has what a regular expression describes.
  func have(_ initiative: Initiative, _ expression: RegularExpression) -> Bool {
    var matcher = expression.matcher()
    return texts(of: initiative).contains { matcher.matches($0) }
  }

  /// Whether one of several organizations has one of several names.
  func name(_ bodies: Set<OrganizationID>, _ names: [String]) -> Bool {
    bodies.compactMap { organizations[$0] }.contains { isNamed([$0.english, $0.french], names) }
  }

  /// Whether a quotation is of somebody of one of several names.
  func quote(_ initiative: Initiative, _ names: [String]) -> Bool {
    initiative.everyQuote.compactMap { quotes[$0]?.speaker }.contains { isNamed([$0], names) }
  }

  /// Whether a source has one of several names.
  func cite(_ initiative: Initiative, _ names: [String]) -> Bool {
    sources(of: initiative).contains { source in
      isNamed([source.id.rawValue, source.title, source.publisher ?? ""], names)
    }
  }

  /// The sources of every quotation.
  func sources(of initiative: Initiative) -> [Source] {
    Set(initiative.everyQuote.map(\.source)).compactMap { sources[$0] }
  }

  /// Whether each word of one of several names begins a word of some texts.
  private func isNamed(_ texts: [String], _ names: [String]) -> Bool {
    let known = texts.flatMap(words)
    return names.contains { name in
      let wanted = words(name)
      return !wanted.isEmpty
        && wanted.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
    }
  }

  /// Names, summaries, organizations, places, quotations and their sources.
  private func texts(of initiative: Initiative) -> [String] {
    let named =
      [initiative.name, initiative.summary]
      + initiative.everyOrganization.compactMap { organizations[$0] }
      + initiative.places.compactMap { places[$0] }
    var texts = named.flatMap { [$0.english, $0.french] } + initiative.places.map(\.rawValue)
    for quote in initiative.everyQuote.compactMap({ quotes[$0] }) {
      texts += [quote.exact, quote.speaker].compactMap(\.self)
      texts += Language.allCases.compactMap { quote.translation[$0] }
    }
    texts += sources(of: initiative).flatMap { [$0.title, $0.publisher].compactMap(\.self) }
    return texts
  }
}
