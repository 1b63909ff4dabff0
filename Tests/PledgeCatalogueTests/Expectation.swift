import Foundation
import PledgeModel

/// What a catalogue ought to answer, worked out from the model's own functions in the plainest way.
struct Expectation {
  private let corpus: Corpus
  private let coverage: Coverage
  private let words: [InitiativeID: Set<String>]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    coverage = Coverage(corpus.initiatives)
    let texts = corpus.initiatives.map { ($0.id, Self.text(of: $0, corpus)) }
    words = Dictionary(uniqueKeysWithValues: texts).mapValues { Set(Self.words(of: $0)) }
  }

  /// The names of the initiatives that a query keeps.
  func selection(_ text: String, _ places: Set<PlaceCode> = []) -> Set<InitiativeID> {
    let sought = Self.words(of: text)
    let kept = corpus.initiatives.filter { initiative in
      let own = words[initiative.id] ?? []
      let hasPlace = places.isEmpty || !places.isDisjoint(with: initiative.places)
      return hasPlace && sought.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
    return Set(kept.map(\.id))
  }

  /// The list of places for a filter's text.
  func places(_ text: String, _ currency: Currency) -> PlaceList {
    let rows = corpus.places.filter { place in
      corpus.initiatives.contains { $0.places.contains(place.id) }
    }.map { place in
      let selection = selection(text, [place.id])
      return PlaceRow(
        place: place, initiatives: selection.count, sums: sums(selection, currency))
    }
    let whole = selection(text)
    return PlaceList(rows: rows, initiatives: whole.count, sums: sums(whole, currency))
  }

  /// How each amount of an initiative stands in a selection.
  func standings(
    of initiative: Initiative, in selection: Set<InitiativeID>
  ) -> [AmountID: Standing] {
    let cover = coverage.cover(of: initiative.id, in: selection)
    let pairs = initiative.amounts.map { ($0.id, initiative.standing(of: $0, cover: cover)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// An amount's stated number in a currency.
  private func converted(_ amount: Amount, of initiative: Initiative, _ currency: Currency)
    -> Int64?
  {
    guard let stated = amount.figure.stated, let own = amount.currency else { return nil }
    let published = corpus.sources.filter { amount.quotes.map(\.source).contains($0.id) }
      .compactMap(\.published)
    let date = initiative.announced ?? published.min() ?? corpus.date
    return corpus.rates.convert(Money(stated, own), to: currency, at: date)?.units
  }

  private func sums(_ selection: Set<InitiativeID>, _ currency: Currency) -> [MoneyStatus: Sum] {
    var sums: [MoneyStatus: Sum] = [:]
    for initiative in corpus.initiatives where selection.contains(initiative.id) {
      guard let headline = initiative.headline else { continue }
      sums[headline.status, default: Sum()].add(
        headline.figure, converted: converted(headline, of: initiative, currency),
        isForeign: headline.currency != currency,
        isNested: coverage.cover(of: initiative.id, in: selection) != nil)
    }
    return sums
  }

  private static func text(of initiative: Initiative, _ corpus: Corpus) -> String {
    var texts = [initiative.name, initiative.summary].flatMap { [$0.english, $0.french] }
    let bodies = initiative.actors.map(\.organization) + initiative.amounts.compactMap(\.funder)
    for body in corpus.organizations where bodies.contains(body.id) {
      texts += [body.name.english, body.name.french]
    }
    for place in corpus.places where initiative.places.contains(place.id) {
      texts += [place.id.rawValue, place.name.english, place.name.french]
    }
    let ids =
      initiative.quotes + initiative.amounts.flatMap(\.quotes)
      + initiative.metrics.flatMap(\.quotes)
    for quote in corpus.quotes where ids.contains(quote.id) {
      texts += [quote.exact, quote.speaker ?? ""] + quote.translation.values
    }
    for source in corpus.sources where ids.map(\.source).contains(source.id) {
      texts += [source.title, source.publisher ?? ""]
    }
    return texts.joined(separator: "\n")
  }

  /// A text's words without case and accents.
  private static func words(of text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
