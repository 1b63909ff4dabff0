/// Makes announcements that are the same for the same seed, on every machine.
///
/// They are as uneven as real ones: a few countries, organisations and words make up most, amounts
/// are spread over many powers of ten, some cells are empty, quotations are in English and French,
/// and about a fifth of them say `milliards`. A row depends on the seed and its number alone, so
/// that a small corpus is the beginning of a large one.
public struct AnnouncementGenerator {
  public let seed: UInt64

  private let countries = Skew(count: Country.all.count)
  private let organisations = Skew(count: Self.organisationCount, flatness: 4)
  private let kinds = Skew(count: Self.kindCodes.count, flatness: 2)
  private let stages = Skew(count: Self.stageCodes.count)
  private let themes = Skew(count: Self.themeCodes.count, flatness: 3)
  private let hosts = Skew(count: 400, flatness: 3)
  private let english = Vocabulary.english
  private let french = Vocabulary.french
  private let englishWords = Skew(count: Vocabulary.english.words.count, flatness: 3, isSteep: true)
  private let frenchWords = Skew(count: Vocabulary.french.words.count, flatness: 3, isSteep: true)

  private static let organisationCount = 6_000
  private static let kindCodes = WordList(
    """
    private-investment public-programme project infrastructure partnership funding-round fund \
    public-private product institution event goal proposal regulation acquisition-offer
    """)
  private static let stageCodes = WordList(
    "announced under-way launched proposed completed paused cancelled")
  private static let themeCodes = WordList(
    """
    compute models research startups chips data adoption energy talent safety defence regulation
    """)
  private static let countryCodes = WordList(Country.all.map(\.code))
  private static let currencyCodes = WordList(Country.all.map(\.currency))
  private static let countryNames = WordList(Country.all.map(\.name))
  private static let stems = WordList(
    """
    Nova Helio Quantis Aurore Mistra Cortex Borealis Lumen Datum Nimbus Vertex Zéphyr Stella \
    Atlas Orbita Synapse Gaïa Kepler Turing Ada Delphi Océane Argos Monolith Ferrum Silica \
    Cobalt Éclair Tensor Lattice Polaris Meridian Sirius Cascade Garonne Rhône Elbe Thames \
    Ganges Nile Andes Sahara Baltic Fjord Sakura Hanok Lotus Falcon Oryx Dune Pearl Maple
    """)
  private static let forms = WordList(
    """
    AI Compute Capital Systems Robotics Semiconductors Energy Cloud Ventures Labs Research \
    Industries Télécom Santé Networks Motors Pharma Bank Holdings Group
    """)

  public init(seed: UInt64 = 1) { self.seed = seed }

  /// Makes the announcement of a number.
  public func make(_ number: Int, into row: inout Announcement) {
    row.clear()
    var random = SplitMix64(seed: seed, row: number)
    let country = countries.draw(&random)
    let organisation = organisations.draw(&random)
    let amount = self.amount(&random)
    let saysMilliards = random.chance(20)
    let isFrench = saysMilliards || random.chance(30)

    row.id.append(contentsOf: "a".utf8)
    row.id.append(decimal: number)
    Self.countryCodes.append(country, to: &row.country)
    name(of: number, country, organisation, isFrench: random.chance(40), &row.initiative, &random)
    if !random.chance(4) { Self.append(organisation: organisation, to: &row.organisation) }
    if !random.chance(8) {
      row.amount.append(decimal: amount)
      Self.append(currencyOf: country, to: &row.currency, &random)
    }
    if !random.chance(3) { date(&row.announced, &random) }
    Self.kindCodes.append(kinds.draw(&random), to: &row.kind)
    if !random.chance(5) { Self.stageCodes.append(stages.draw(&random), to: &row.stage) }
    if !random.chance(6) { Self.themeCodes.append(themes.draw(&random), to: &row.theme) }
    // What is to say `milliards` is said; of the others few say nothing.
    if saysMilliards || !random.chance(2) {
      if isFrench {
        frenchQuote(amount, saysMilliards: saysMilliards, &row.quote, &random)
      } else {
        englishQuote(amount, &row.quote, &random)
      }
    }
    if !random.chance(5) { url(of: number, &row.sourceURL, &random) }
  }

  /// Two digits and zeros, spread over the powers of ten as a logarithmic normal distribution.
  private func amount(_ random: inout SplitMix64) -> Int {
    let exponent = min(max(8.3 + random.normal() * 0.8, 5), 12)
    var power = 1
    for _ in 0..<Int(exponent) - 1 { power *= 10 }
    let digits = random.chance(50) ? 1 + random.below(9) : 0
    return (digits == 0 ? 10 + random.below(90) : digits * 10) * power
  }

  private func name(
    of number: Int, _ country: Int, _ organisation: Int, isFrench: Bool, _ text: inout [UInt8],
    _ random: inout SplitMix64
  ) {
    if random.chance(30) {
      Self.append(organisation: organisation, to: &text)
      text.append(" ")
    } else if random.chance(50) {
      Self.countryNames.append(country, to: &text)
      text.append(" ")
    }
    if isFrench {
      french.things.appendAny(to: &text, &random)
      text.append(" ")
      french.qualities.appendAny(to: &text, &random)
      text.append(" ")
      french.subjects.appendAny(to: &text, &random)
    } else {
      english.qualities.appendAny(to: &text, &random)
      text.append(" ")
      english.things.appendAny(to: &text, &random)
      text.append(" ")
      english.subjects.appendAny(to: &text, &random)
    }
    if random.chance(60) {
      text.append(" ")
      text.append(decimal: number % 9_973)
    }
  }

  private static func append(organisation number: Int, to text: inout [UInt8]) {
    stems.append(number % stems.count, to: &text)
    text.append(" ")
    forms.append(number / stems.count % forms.count, to: &text)
    let series = number / (stems.count * forms.count)
    guard series > 0 else { return }
    text.append(" ")
    text.append(decimal: series + 1)
  }

  private static func append(
    currencyOf country: Int, to text: inout [UInt8], _ random: inout SplitMix64
  ) {
    // Half of the announcements abroad are made in US dollars.
    currencyCodes.append(random.chance(45) ? 0 : country, to: &text)
  }

  /// A day, a month or a year from 2015 on, the later the likelier.
  private func date(_ text: inout [UInt8], _ random: inout SplitMix64) {
    let year = 2026 - min(random.below(12), random.below(12))
    text.append(decimal: year)
    let precision = random.below(10)
    guard precision > 0 else { return }
    text.append("-")
    text.append(twoDigits: 1 + random.below(12))
    guard precision > 2 else { return }
    text.append("-")
    text.append(twoDigits: 1 + random.below(28))
  }

  private func englishQuote(_ amount: Int, _ text: inout [UInt8], _ random: inout SplitMix64) {
    sentence(of: english.words, englishWords, &text, &random)
    text.append(random.chance(50) ? " will invest $" : " up to €")
    text.append(amount: amount, point: ".")
    text.append(amount >= 1_000_000_000 ? " billion" : " million")
    end(&text, &random)
    sentence(of: english.words, englishWords, &text, &random)
    text.append(".")
  }

  private func frenchQuote(
    _ amount: Int, saysMilliards: Bool, _ text: inout [UInt8], _ random: inout SplitMix64
  ) {
    text.append(random.chance(30) ? "« " : "")
    sentence(of: french.words, frenchWords, &text, &random)
    text.append(random.chance(50) ? ", soit " : ", jusqu’à ")
    if saysMilliards, amount < 1_000_000_000 {
      text.append(amount: amount, point: ",")
      text.append(" millions d’euros sur les ")
      text.append(decimal: 1 + random.below(200))
      text.append(" milliards annoncés")
    } else if saysMilliards {
      text.append(amount: amount, point: ",")
      text.append(" milliards d’euros")
    } else {
      text.append(decimal: max(1, amount / 1_000_000))
      text.append(" millions d’euros")
    }
    end(&text, &random)
    sentence(of: french.words, frenchWords, &text, &random)
    text.append(text.starts(with: "«".utf8) ? " »" : ".")
  }

  private func sentence(
    of words: WordList, _ skew: Skew, _ text: inout [UInt8], _ random: inout SplitMix64
  ) {
    for index in 0..<4 + random.below(12) {
      let bits = random.next()
      if index > 0 { text.append(bits % 32 == 0 ? ", " : " ") }
      words.append(skew.number(at: bits), to: &text)
    }
  }

  /// Ends a sentence; now and then a quotation mark or a new line comes after it.
  private func end(_ text: inout [UInt8], _ random: inout SplitMix64) {
    switch random.below(100) {
    case 0..<3: text.append(".\n")
    case 3..<8: text.append(", \"as promised\". ")
    case 8..<20: text.append("; ")
    default: text.append(". ")
    }
  }

  private func url(of number: Int, _ text: inout [UInt8], _ random: inout SplitMix64) {
    text.append("https://news")
    text.append(decimal: hosts.draw(&random))
    text.append(".example/")
    text.append(decimal: number)
  }
}
