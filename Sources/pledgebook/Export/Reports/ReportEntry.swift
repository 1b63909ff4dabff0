import PledgeExplorer
import PledgeModel

/// An initiative as a report tells it: its amounts, and the notes that prove them.
struct ReportEntry {
  /// An amount, or another figure.
  struct Figure {
    let figure: String
    /// What the figure is the figure of.
    let facts: String
    /// Whether the amount counts, and if not, why; empty for a figure that is no money.
    let standing: String
    let note: String
    /// The numbers of the notes.
    let notes: [Int]
  }

  /// A quotation at the foot of an initiative.
  struct Note {
    let number: Int
    let words: String
    /// The language of the words as BCP 47 has it, where it is known.
    let language: String?
    let translation: String?
    let speaker: String?
    let title: String
    /// The publisher and the date, as far as they are known.
    let origin: String
    let grade: String
    /// The link to follow, and the address as it is written where it is none.
    let address: WebAddress?
    let written: String?
  }

  let name: String
  let facts: String
  let actors: String
  let summary: String
  /// The notes of the passages that describe the initiative.
  let described: [Int]
  let amounts: [Figure]
  let metrics: [Figure]
  let remark: String
  let notes: [Note]

  /// - Parameter first: The number of the first note.
  init(_ entry: Excerpt.Entry, in page: Excerpt, notesFrom first: Int, _ phrases: Phrases) {
    let initiative = entry.initiative
    var numbering = Notes(first: first, page: page, phrases)
    let words = EntryWords(page: page, phrases: phrases)
    name = phrases(initiative.name)
    facts = words.facts(of: initiative)
    actors = words.actors(of: initiative)
    summary = phrases(initiative.summary)
    described = numbering.numbers(of: initiative.quotes)
    remark = initiative.note.map { phrases($0) } ?? ""
    var (amounts, metrics): ([Figure], [Figure]) = ([], [])
    for row in entry.amounts {
      amounts.append(
        Figure(
          figure: words.figure(of: row), facts: words.facts(of: row.amount),
          standing: phrases.sentence(row.standing) { page.names[$0] },
          note: row.amount.note.map { phrases($0) } ?? "",
          notes: numbering.numbers(of: row.amount.quotes)))
    }
    for metric in initiative.metrics {
      metrics.append(
        Figure(
          figure: phrases.figure(metric), facts: phrases(metric.label), standing: "",
          note: metric.note.map { phrases($0) } ?? "",
          notes: numbering.numbers(of: metric.quotes)))
    }
    (self.amounts, self.metrics) = (amounts, metrics)
    notes = numbering.notes
  }

  /// The notes of an initiative, each quotation once.
  private struct Notes {
    private let first: Int
    private let page: Excerpt
    private let phrases: Phrases
    private var known: [QuoteID: Int] = [:]
    private(set) var notes: [Note] = []

    init(first: Int, page: Excerpt, _ phrases: Phrases) {
      self.first = first
      self.page = page
      self.phrases = phrases
    }

    mutating func numbers(of quotes: [QuoteID]) -> [Int] {
      quotes.compactMap { page.quotes[$0] }.map { number(of: $0) }
    }

    private mutating func number(of quote: Quote) -> Int {
      if let number = known[quote.id] { return number }
      let number = first + notes.count
      known[quote.id] = number
      let source = page.sources[quote.source]
      let address = source?.url.flatMap(WebAddress.init)
      let origin = [
        source?.publisher, source?.author, source?.published.map { phrases.language.date($0) },
      ]
      notes.append(
        Note(
          number: number, words: phrases.quoted(quote.exact), language: source?.languageTag,
          translation: quote.translation[phrases.language].map { phrases.quoted($0) },
          speaker: quote.speaker, title: source?.title ?? quote.source.rawValue,
          origin: origin.compactMap(\.self).joined(separator: ", "),
          grade: phrases.name(quote.grade), address: address,
          written: address == nil ? source?.url : nil))
      return number
    }
  }
}

/// What a report says of an initiative and its amounts, in lines.
private struct EntryWords {
  let page: Excerpt
  let phrases: Phrases

  func facts(of initiative: Initiative) -> String {
    let places = initiative.places.map { code in
      page.places[code].map { phrases($0.name) } ?? code.rawValue
    }
    let facts: [String?] = [
      places.joined(separator: ", "), phrases.name(initiative.kind), phrases.name(initiative.stage),
      initiative.announced.map { phrases.language.date($0) },
    ]
    return facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func actors(of initiative: Initiative) -> String {
    let actors = Dictionary(grouping: initiative.actors, by: \.role)
    return PledgeModel.Role.allCases.compactMap { role in
      actors[role].map { actors in
        phrases.name(role) + " " + actors.map { name(of: $0.organization) }.joined(separator: ", ")
      }
    }.joined(separator: "; ")
  }

  /// The figure as it is stated, and in euros where it is in another currency.
  func figure(of row: AmountRow) -> String {
    let converted = row.conversion.map { " ≈ " + $0.money.compact(phrases.language) } ?? ""
    return phrases.figure(row.amount) + converted
  }

  func facts(of amount: Amount) -> String {
    let isForPeriod = amount.from != nil || amount.to != nil
    let facts: [String?] = [
      phrases.name(amount.basis), phrases.name(amount.status),
      isForPeriod ? phrases.period(of: amount) : nil, amount.funder.map(name(of:)),
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  private func name(of organization: OrganizationID) -> String {
    page.organizations[organization].map { phrases($0.name) } ?? organization.rawValue
  }
}
