import PledgeModel

extension Phrases {
  /// The columns of a list that its amounts take: French writes "≥74,7 Md€≈" for "≥€74.7bn≈".
  var amountWidth: Int { language == .french ? 11 : 9 }

  /// An amount in few characters, with its sign: `≤€50bn`.
  public func figure(_ amount: Amount) -> String {
    amount.compact(language, unquantified: unquantified)
  }

  /// The period that an amount is for, as far as it is stated: `2025–2030`, `2018–`.
  public func period(of amount: Amount) -> String {
    switch (amount.from, amount.to) {
    case (let from?, let to?): from == to ? "\(from)" : "\(from)–\(to)"
    case (let from?, nil): "\(from)–"
    case (nil, let to?): "–\(to)"
    case (nil, nil): Phrases.unknown
    }
  }

  /// A metric's figure with its unit: `1 GW`, `≥60 companies`.
  public func figure(_ metric: Metric) -> String { figure(metric.figure, unit: metric.unit) }

  /// An observation's figure with its unit.
  public func figure(_ observation: Observation) -> String {
    figure(observation.figure, unit: observation.unit)
  }

  private func figure(_ figure: Figure, unit: String) -> String {
    let number = figure.text(unquantified: unquantified) { language.grouped($0) }
    if unit == "rank" { return self("no.\u{A0}", "n°\u{A0}") + number }
    let isJoined = unit == "%" && language == .english
    return number + (isJoined ? "" : "\u{A0}") + self.unit(unit)
  }

  /// Who says what a source states: its publisher, its author or its title, and its date.
  public func citation(of source: Source) -> String {
    let name = source.publisher ?? source.author ?? source.title
    return [name, source.published.map { language.date($0) }]
      .compactMap { $0 }.joined(separator: " · ")
  }
}
