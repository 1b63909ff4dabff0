/// Tests of fields in words.
extension QueryWords {
  func clause(_ test: FieldTest) -> Clause {
    switch test {
    case .places(let codes, let reading):
      let codes = codes.map(\.rawValue)
      switch (reading.side, reading.withMembers) {
      case (.destination, false): return one(of: codes, "country", "pays")
      case (.destination, true): return one(of: codes, "country or bloc", "pays ou bloc")
      case (.origin, _): return one(of: codes, "payer", "payeur")
      }
    case .kinds(let kinds): return one(of: labels(kinds), "kind", "type")
    case .stages(let stages): return one(of: labels(stages), "stage", "étape")
    case .themes(let themes): return one(of: labels(themes), "theme", "thème")
    case .statuses(let statuses): return one(of: labels(statuses), "status", "statut")
    case .bases(let bases): return one(of: labels(bases), "basis", "base")
    case .bounds(let bounds): return one(of: labels(bounds), "bound", "borne")
    case .currencies(let currencies):
      return one(of: currencies.map(\.rawValue), "currency", "devise")
    case .languages(let codes):
      let names = codes.map { QueryVocabulary.languageName($0)[language] }
      return one(of: names, "language", "langue")
    case .initiatives(let ids): return one(of: ids.map(\.rawValue), "initiative", "initiative")
    case .actors(let names): return one(of: names.map(quoted), "organization", "organisation")
    case .funders(let names): return one(of: names.map(quoted), "funder", "financeur")
    case .speakers(let names): return one(of: names.map(quoted), "speaker", "personne citée")
    case .sources(let names): return one(of: names.map(quoted), "source", "source")
    case .amounts(let ranges):
      let text = either(ranges.map(self.text))
      return Clause(
        say("amount \(text)", "montant \(text)"), say("no amount \(text)", "pas de montant \(text)")
      )
    case .announced(let ranges):
      let text = either(ranges.map(self.text))
      return Clause(
        say("announced \(text)", "annoncé \(text)"),
        say("not announced \(text)", "pas annoncé \(text)"))
    case .periods(let ranges):
      let text = either(ranges.map(self.text))
      return Clause(
        say("money for a period \(text)", "argent pour une période \(text)"),
        say("no money for a period \(text)", "pas d’argent pour une période \(text)"))
    case .parts(let ids):
      let text = either(ids.map(\.rawValue))
      return Clause(
        say("part of \(text)", "partie de \(text)"),
        say("not part of \(text)", "pas partie de \(text)"))
    case .has(let contents):
      let text = either(labels(contents))
      return Clause(say("has \(text)", "avec \(text)"), say("lacks \(text)", "sans \(text)"))
    case .is(let traits):
      let text = either(labels(traits))
      return Clause(text, say("not \(text)", "pas \(text)"))
    }
  }

  private func one(of texts: [String], _ english: String, _ french: String) -> Clause {
    let text = either(texts)
    return Clause(
      say("\(english) is \(text)", "\(french) : \(text)"),
      say("\(english) other than \(text)", "\(french) autre que \(text)"))
  }

  private func labels(_ words: [some QueryVocabularyWords]) -> [String] {
    words.map { $0.label[language] }
  }

  private func text(_ range: AmountRange) -> String {
    func money(_ units: Int64) -> String { self.money(units, range.currency ?? unit) }
    switch range.extent {
    case .over(let units): return say("over \(money(units))", "supérieur à \(money(units))")
    case .atLeast(let units):
      return say("of at least \(money(units))", "d’au moins \(money(units))")
    case .under(let units): return say("under \(money(units))", "inférieur à \(money(units))")
    case .atMost(let units): return say("of at most \(money(units))", "d’au plus \(money(units))")
    case .between(let first, let last):
      if first == last { return say("of \(money(first))", "de \(money(first))") }
      return say(
        "from \(money(first)) to \(money(last))", "de \(money(first)) à \(money(last))")
    }
  }

  /// Writes an amount in few characters where they say it exactly.
  private func money(_ units: Int64, _ currency: Currency) -> String {
    let money = Money(units, currency)
    let scales: [Int64] = [1_000_000_000_000, 1_000_000_000, 1_000_000]
    let known = scales.dropFirst(language == .french ? 1 : 0)
    guard let scale = known.first(where: { units >= $0 }),
      units.isMultiple(of: units >= 100 * scale ? scale : scale / 10)
    else { return money.full(language) }
    return money.compact(language)
  }

  private func text(_ range: DateRange) -> String {
    switch (range.first, range.last) {
    case (let first?, nil):
      return say("since \(language.date(first))", "depuis \(language.date(first))")
    case (nil, let last?):
      return say("until \(language.date(last))", "jusqu’à \(language.date(last))")
    case (let first?, let last?):
      let (start, end) = (language.date(first), language.date(last))
      if first != last { return say("from \(start) to \(end)", "de \(start) à \(end)") }
      return first.day == nil
        ? say("in \(start)", "en \(start)") : say("on \(start)", "le \(start)")
    case (nil, nil): return ""
    }
  }
}
