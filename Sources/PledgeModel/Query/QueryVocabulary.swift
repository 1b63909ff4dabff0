/// What a corpus knows that queries name: its places, currencies, languages and organizations.
///
/// The parser reads names with it, and completion offers them.
public struct QueryVocabulary: Hashable, Sendable {
  /// Places by code; each may be typed by its names in both languages.
  public var places: [QueryWord]
  /// Currencies by their ISO 4217 codes.
  public var currencies: [QueryWord]
  /// Languages of sources by their ISO 639-1 codes.
  public var languages: [QueryWord]
  /// Organizations by name; only completion reads them.
  public var organizations: [QueryWord]
  /// Sources by name; only completion reads them.
  public var sources: [QueryWord]
  /// How many initiatives each word of a field would keep, as far as that is known.
  public var counts: [QueryField.Key: [String: Int]]

  /// - Parameters:
  ///   - places: The places of the corpus. Those without a country are added.
  ///   - currencies: The currencies of amounts and of rates. Those with a sign are added.
  ///   - languages: The languages of sources, as codes.
  public init(
    places: [Place] = [], currencies: [Currency] = [], languages: [String] = [],
    organizations: [Bilingual] = [], sources: [Source] = [],
    counts: [QueryField.Key: [String: Int]] = [:]
  ) {
    self.places = (places + Place.withoutCountry).map { place in
      QueryWord(
        place.id.rawValue, aliases: Self.placeAliases[place.id] ?? [], place.name, isCode: true)
    }
    let known = Set(currencies)
    self.currencies = (known.sorted() + Self.signed.filter { !known.contains($0) }).map {
      QueryWord(
        $0.rawValue, aliases: $0.symbol.map { [$0] } ?? [], Bilingual($0.rawValue), isCode: true)
    }
    self.languages = languages.map { code in
      QueryWord(code, Self.languageName(code), isCode: true)
    }
    self.organizations = organizations.map { QueryWord($0.english, $0) }
    self.sources = sources.map { source in
      QueryWord(source.id.rawValue, Bilingual(source.title), isCode: true)
    }
    self.counts = counts
  }

  /// The words that can be typed as values of a field; none where any text or number can.
  public func words(of field: QueryField) -> [QueryWord] {
    switch field.values {
    case .words(let words): words
    case .places: places
    case .currencies: currencies
    case .languages: languages
    case .organizations: organizations
    case .sources: sources
    case .amounts, .dates, .speakers, .initiatives, .number: []
    }
  }

  /// How many initiatives a word of a field would keep, where that is known.
  public func count(of word: QueryWord, in field: QueryField) -> Int? {
    counts[field.key]?[word.word]
  }

  /// Returns the currency that a code or a sign stands for.
  func currency(_ text: String) -> Currency? {
    let key = WordFold.squeezed(text)
    if key.isEmpty { return nil }
    return currencies.first { $0.fit(key) == .whole }.map { Currency($0.word) }
  }

  /// The currencies that have a sign of their own.
  private static let signed: [Currency] = [
    "EUR", "USD", "GBP", "JPY", "INR", "KRW", "ILS", "NGN", "CAD", "AUD", "NZD", "HKD", "TWD",
    "SGD",
    "BRL",
  ]

  /// How people call places that have another code or none.
  private static let placeAliases: [PlaceCode: [String]] = [
    "GB": ["UK"], "US": ["USA"], "AE": ["UAE", "EAU"], "EU": ["UE"],
  ]

  /// What a language is called, by its ISO 639-1 code; the code itself where that is not known.
  public static func languageName(_ code: String) -> Bilingual {
    languageNames[code] ?? Bilingual(code)
  }

  /// The languages that most sources are in, by code, and what stands for one that is not known.
  private static let languageNames: [String: Bilingual] = [
    "ar": Bilingual(english: "Arabic", french: "arabe"),
    "de": Bilingual(english: "German", french: "allemand"),
    "en": Bilingual(english: "English", french: "anglais"),
    "es": Bilingual(english: "Spanish", french: "espagnol"),
    "fr": Bilingual(english: "French", french: "français"),
    "it": Bilingual(english: "Italian", french: "italien"),
    "ja": Bilingual(english: "Japanese", french: "japonais"),
    "ko": Bilingual(english: "Korean", french: "coréen"),
    "nl": Bilingual(english: "Dutch", french: "néerlandais"),
    "pt": Bilingual(english: "Portuguese", french: "portugais"),
    "und": Bilingual(english: "not stated", french: "non précisée"),
    "zh": Bilingual(english: "Chinese", french: "chinois"),
  ]
}
