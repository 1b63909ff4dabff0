import PledgeModel

/// Initiatives that are being added, and what all tables need to know of them, worked out once.
struct Additions: Sendable {
  var initiatives: [Addition] = []
  /// `nil` where no money lies inside other money.
  var coverage: Coverage?
}

/// An initiative that is being added.
///
/// It is an object because all that is written of it is read from it, one table after the other: a copy
/// of its values would count the users of each anew.
final class Addition: Sendable {
  let entry: Initiative
  let number: Int64
  /// Beside the initiative's amounts.
  let amounts: [NumberedAmount]
  /// The amount that stands for the initiative in totals, and the one beside its name.
  let headline: NumberedAmount?
  let lead: NumberedAmount?
  /// The organizations of the initiative's actors, and its quotations, in their order.
  let actors: [Int64]
  let quotes: [Int64]
  /// The sources of every quotation, each once; those that state an amount of the initiative or
  /// describe it come first.
  let sources: [Int64]
  let statingSources: Int

  init(
    _ entry: Initiative, number: Int64, amounts: [NumberedAmount], actors: [Int64],
    quotes: [Int64], sources: [Int64], statingSources: Int
  ) {
    (self.entry, self.number, self.amounts) = (entry, number, amounts)
    func find(_ amount: Amount?) -> NumberedAmount? {
      guard let amount else { return nil }
      return amounts.first { $0.amount.id == amount.id }
    }
    headline = find(entry.headline)
    lead = headline ?? find(entry.leadAmount)
    (self.actors, self.quotes) = (actors, quotes)
    (self.sources, self.statingSources) = (sources, statingSources)
  }

  /// The organizations that take part or pay, each once.
  var organizations: [Int64] { (actors + amounts.compactMap(\.funder)).unique }

  /// The organizations that pay, each once.
  var funders: [Int64] { (payingActors + amounts.compactMap(\.funder)).unique }

  /// Whoever pays the headline, as `Initiative.funders`.
  var headlineFunders: [Int64] { headline?.funder.map { [$0] } ?? payingActors.unique }

  private var payingActors: [Int64] {
    zip(entry.actors, actors).filter { $0.0.role == .funder }.map(\.1)
  }
}

/// An amount that is being added.
final class NumberedAmount: Sendable {
  let amount: Amount
  let number: Int64
  /// The month whose rate converts it.
  let date: PartialDate
  let euros: Int64?
  let dollars: Int64?
  let funder: Int64?
  /// In the amount's order.
  let quotes: [Int64]

  init(
    _ amount: Amount, number: Int64, date: PartialDate, euros: Int64?, dollars: Int64?,
    funder: Int64?, quotes: [Int64]
  ) {
    (self.amount, self.number, self.date) = (amount, number, date)
    (self.euros, self.dollars) = (euros, dollars)
    (self.funder, self.quotes) = (funder, quotes)
  }
}

extension [Int64] {
  /// The numbers in their order, each once: there are few.
  fileprivate var unique: [Int64] {
    guard count > 1 else { return self }
    return reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Writer {
  /// Numbers initiatives, and works out what the tables need to know of them.
  ///
  /// - Returns: The initiatives, and the places in the corpus of those that are left out since others
  ///   have their names.
  func additions(
    of corpus: Corpus
  ) throws -> (additions: Additions, refused: [Int]) {
    var refused: [Int] = []
    var kept: [(index: Int, number: Int64, firstAmount: Int64)] = []
    var isLinked = false
    for index in corpus.initiatives.indices {
      guard try initiatives.number(of: corpus.initiatives[index].id) == nil else {
        refused.append(index)
        continue
      }
      kept.append((index, initiatives.add(corpus.initiatives[index].id), amounts.next))
      for amount in corpus.initiatives[index].amounts {
        _ = amounts.add(amount.id)
        if amount.within != nil { isLinked = true }
      }
      if corpus.initiatives[index].partOf != nil { isLinked = true }
    }
    var dated = corpus
    (dated.rates, dated.date) = (rates, date)
    let conversions = Conversions(dated)
    let added = try kept.map { index, number, firstAmount in
      let entry = corpus.initiatives[index]
      return try addition(
        of: refused.isEmpty ? entry : keepingLinks(of: entry), number: number,
        firstAmount: firstAmount, conversions)
    }
    let coverage = isLinked ? Coverage(added.map(\.entry)) : nil
    return (Additions(initiatives: added, coverage: coverage), refused)
  }

  /// Returns an initiative without what it says of entries that are left out: an initiative of the same
  /// name need not have the same amounts.
  private func keepingLinks(of entry: Initiative) throws -> Initiative {
    func known(_ id: InitiativeID) throws -> Bool { try initiatives.number(of: id) != nil }
    let held = try entry.amounts.map { amount in
      guard let whole = amount.within, try amounts.number(of: whole) == nil else { return amount }
      return Amount(
        id: amount.id, figure: amount.figure, currency: amount.currency, basis: amount.basis,
        status: amount.status, from: amount.from, to: amount.to, funder: amount.funder,
        preferred: amount.preferred, asWritten: amount.asWritten, quotes: amount.quotes,
        note: amount.note)
    }
    let partOf = try entry.partOf.flatMap { try known($0) ? $0 : nil }
    return Initiative(
      id: entry.id, name: entry.name, summary: entry.summary, kind: entry.kind,
      places: entry.places, actors: entry.actors, announced: entry.announced, stage: entry.stage,
      themes: entry.themes, partOf: partOf, related: try entry.related.filter(known),
      quotes: entry.quotes, amounts: held, metrics: entry.metrics, note: entry.note)
  }

  private func addition(
    of entry: Initiative, number: Int64, firstAmount: Int64, _ conversions: Conversions
  ) throws -> Addition {
    let quotes = try entry.quotes.map { try self.quotes($0) }
    let numbered = try entry.amounts.enumerated().map { position, amount in
      let date = conversions.date(of: amount, of: entry)
      func units(_ currency: Currency) -> Int64? {
        rates.conversion(of: amount, of: entry, to: currency, at: date)?.money.units
      }
      return NumberedAmount(
        amount, number: firstAmount + Int64(position), date: date, euros: units(.euro),
        dollars: units(.dollar), funder: try organizations(ifAny: amount.funder),
        quotes: amount.quotes == entry.quotes
          ? quotes : try amount.quotes.map { try self.quotes($0) })
    }
    let stating = try sources(of: entry.quotes + entry.amounts.flatMap(\.quotes))
    let sources = try stating + self.sources(of: entry.metrics.flatMap(\.quotes))
    return Addition(
      entry, number: number, amounts: numbered,
      actors: try entry.actors.map { try organizations($0.organization) }, quotes: quotes,
      sources: sources.unique, statingSources: stating.count)
  }

  /// Returns the sources of some quotations, each once.
  private func sources(of quotes: [QuoteID]) throws -> [Int64] {
    var last: QuoteID?
    var found: [Int64] = []
    // An amount is often stated by the words that describe the initiative.
    for quote in quotes where quote != last {
      found.append(try sources(quote.source))
      last = quote
    }
    return found.unique
  }
}
