import GRDB
import PledgeModel

extension Writer {
  func writeAmounts(_ additions: Additions) throws {
    let amount = try insertion("amount")
    let citations = try Citations(self, of: "amount")
    for addition in additions.initiatives {
      for numbered in addition.amounts {
        let (figure, note) = (numbered.amount.figure, numbered.amount.note)
        try amount(
          numbered.number, numbered.amount.id.rawValue, addition.number, figure.low, figure.high,
          figure.bound.rawValue, numbered.amount.currency?.rawValue,
          numbered.amount.basis.rawValue, numbered.amount.status.rawValue,
          numbered.amount.from?.description, numbered.amount.to?.description, numbered.funder,
          amounts(ifAny: numbered.amount.within), numbered.amount.preferred, note?.english,
          note?.french, numbered.date.description, numbered.euros, numbered.dollars)
        try citations.write(numbered.amount.asWritten, numbered.quotes, of: numbered.number)
      }
    }
  }

  func writeMetrics(_ metrics: [Metric], of owner: Int64) throws {
    guard !metrics.isEmpty else { return }
    let metric = try insertion("metric")
    let citations = try Citations(self, of: "metric")
    for entry in metrics {
      let number = nextMetric()
      try metric(
        number, entry.id, owner, entry.figure.low, entry.figure.high,
        entry.figure.bound.rawValue, entry.unit, entry.label.english, entry.label.french,
        entry.note?.english, entry.note?.french)
      try citations.write(
        entry.asWritten, entry.quotes.map { try quotes($0) }, of: number)
    }
  }

  func writeObservations(_ observations: [Observation]) throws {
    let observation = try insertion("observation")
    let citations = try Citations(self, of: "observation")
    var names: Set<String> = []
    for entry in observations {
      guard names.insert(entry.id).inserted else {
        throw CatalogueError.inconsistent("two observations named '\(entry.id)'")
      }
      let number = nextObservation()
      let isNew = try observation(
        number, entry.id, places(entry.place), entry.figure.low, entry.figure.high,
        entry.figure.bound.rawValue, entry.unit, entry.label.english, entry.label.french,
        entry.date?.description)
      if !isNew { continue }
      try citations.write(
        entry.asWritten, entry.quotes.map { try quotes($0) }, of: number)
    }
  }

  /// Writes how figures are written, and where.
  private struct Citations {
    private let (form, quote): (Insertion, Insertion)

    init(_ writer: Writer, of table: String) throws {
      form = try writer.insertion("\(table)_form")
      quote = try writer.insertion("\(table)_quote")
    }

    func write(_ forms: [String], _ quotes: [Int64], of number: Int64) throws {
      for (position, text) in forms.enumerated() { try form(number, position, text) }
      for (position, cited) in quotes.enumerated() { try quote(number, position, cited) }
    }
  }
}
