import PledgeModel

extension CorpusDecoder {
  /// Reads the amounts of an initiative; one with a fault in what it says is left out.
  mutating func amounts(of initiative: InitiativeID, _ reader: EntryReader) -> [Amount] {
    var first: [String: SourcePlace] = [:]
    var amounts: [Amount] = []
    var stated: [Claim: [(figure: Statement, isPreferred: Bool, line: Int)]] = [:]
    for entry in reader.entries("amount", of: .amount) {
      guard let name = entry.id("id"), entry.isNew(name, &first, key: "id") else { continue }
      let id = AmountID(initiative: initiative, amount: name)
      guard let amount = amount(id, entry) else { continue }
      amounts.append(amount)
      // What the file names counts here, also a funder who is unknown.
      let claim = Claim(
        basis: amount.basis, from: amount.from, to: amount.to, funder: entry.text("funder"))
      let statement = Statement(figure: amount.figure, currency: amount.currency)
      stated[claim, default: []].append((statement, amount.preferred, entry.line))
    }
    for (claim, figures) in stated where claim.basis != .part {
      let preferred = figures.count(where: \.isPreferred)
      guard Set(figures.map(\.figure)).count > 1, preferred != 1, let last = figures.last else {
        continue
      }
      reader.log.add(
        .unsettled(claim.basis, figures: figures.count, preferred: preferred), in: reader.file,
        line: last.line)
    }
    return amounts
  }

  private mutating func amount(_ id: AmountID, _ entry: EntryReader) -> Amount? {
    keep(.amount(id), entry)
    let figure = entry.figure()
    let basis = entry.word("basis", as: Basis.self)
    let status = entry.word("status", as: MoneyStatus.self)
    let currency = entry.currency("currency")
    let (from, to) = (entry.date("from"), entry.date("to"))
    let funder = organization("funder", of: entry)
    let within = whole(of: id, entry)
    let note = entry.bilingual("note")
    let forms = entry.texts("as_written").map(\.text)
    let quotes = quotations(of: entry, stating: .amount, id.amount, as: forms)
    // Without its currency, period or whole an amount would say, and count, something else.
    guard let figure, let basis, let status, let quotes,
      (currency != nil) == entry.wasGiven("currency"), (from != nil) == entry.wasGiven("from"),
      (to != nil) == entry.wasGiven("to"), (within != nil) == entry.wasGiven("within")
    else { return nil }
    return Amount(
      id: id, figure: figure, currency: currency, basis: basis, status: status, from: from, to: to,
      funder: funder, within: within, preferred: entry.flag("preferred") ?? false,
      asWritten: forms, quotes: quotes, note: note)
  }

  /// Returns the amount that includes an amount, or notes that there is none.
  private mutating func whole(of id: AmountID, _ entry: EntryReader) -> AmountID? {
    guard let text = entry.text("within") else { return nil }
    if let fault = known.fault(ofAmount: text) {
      entry.report(fault, at: "within")
      return nil
    }
    links[id.rawValue] = entry.file.place(entry.line(of: "within"))
    return AmountID(text)
  }
}

/// What an amount is the amount of; different figures of one claim contradict one another.
private struct Claim: Hashable {
  let basis: Basis
  let from: PartialDate?
  let to: PartialDate?
  let funder: String?
}

/// What an amount says of its claim.
private struct Statement: Hashable {
  let figure: Figure
  let currency: Currency?
}
