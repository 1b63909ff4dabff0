import CellCanvas
import PledgeModel

extension Phrases {
  /// An amount as a lens shows it: in its own currency, converted (`€480bn≈`), or measured.
  func figure(_ row: AmountRow, through lens: Lens) -> String {
    if lens.measure != .whole {
      guard let measured = row.measured else { return Phrases.unknown }
      let isConverted = row.conversion != nil
      return row.amount.figure.bound.sign + measured.compact(language) + (isConverted ? "≈" : "")
    }
    guard let currency = lens.currency, let conversion = row.conversion,
      conversion.money.currency == currency
    else { return row.amount.compact(language, unquantified: unquantified) }
    return row.amount.figure.bound.sign + conversion.money.compact(language) + "≈"
  }

  /// A sum as a lens shows it; `nil` for a sum without a term in figures, or that cannot be measured
  /// at the place.
  public func figure(_ sum: Sum, at place: Place?, through lens: Lens) -> String? {
    guard lens.measure != .whole else { return sum.compact(lens.sumCurrency, language) }
    guard sum.counted > 0, let measured = lens.measured(sum.units, at: place) else { return nil }
    let isMarked = sum.isConverted && sum.bound != .about
    return sum.bound.sign + measured.compact(language) + (isMarked ? "≈" : "")
  }

  /// At which rate a sum was converted: `mean rate of Feb 2025`.
  func rate(of conversion: Conversion) -> String {
    let month = language.date(conversion.month)
    return conversion.isNearestMonth
      ? self(
        "mean rate of \(month), the nearest known", "taux moyen de \(month), le plus proche connu")
      : self("mean rate of \(month)", "taux moyen de \(month)")
  }

  /// A measured figure with what it was measured against, and of which year that is.
  ///
  /// - Parameter place: The place whose inhabitants or product they are.
  func text(_ measured: Measured, at place: Bilingual?) -> String {
    let figure = measured.compact(language)
    let name = place.map { self(", ", "\u{A0}: ") + self($0) } ?? ""
    switch measured {
    case .perYear: return figure + self(" a year", " par an")
    case .perHead(_, _, let year):
      return figure + self(" per head", " par habitant") + name
        + self(" (population \(year))", " (population \(year))")
    case .shareOfGDP(_, let year):
      return figure + self(" of GDP", " du PIB") + name + " (\(year))"
    }
  }

  /// Why a figure cannot be measured.
  func missing(_ measure: Lens.Measure) -> String {
    switch measure {
    case .whole: ""
    case .capita: self("– no population known", "– population inconnue")
    case .gdp: self("– no GDP known", "– PIB inconnu")
    case .year: self("– no period stated", "– période non précisée")
    }
  }

  /// What a sum is made of, in parts of a sentence.
  public func parts(of sum: Sum) -> [String] {
    var parts: [String] = []
    if sum.counted > 0 {
      parts.append(self("\(number(sum.counted)) counted", "comptés : \(number(sum.counted))"))
    }
    if sum.nested > 0 {
      parts.append(
        self(
          "\(number(sum.nested)) inside others, not added",
          "inclus dans d’autres, non ajoutés : \(number(sum.nested))"))
    }
    if sum.unquantified > 0 {
      parts.append(
        self(
          "\(number(sum.unquantified)) without a number",
          "sans chiffre : \(number(sum.unquantified))"))
    }
    if sum.notConverted > 0 {
      parts.append(
        self(
          "\(number(sum.notConverted)) without a rate, not added",
          "sans taux, non ajoutés : \(number(sum.notConverted))"))
    }
    if sum.withoutPeriod > 0 {
      parts.append(
        self(
          "\(number(sum.withoutPeriod)) without a period, not added",
          "sans période, non ajoutés : \(number(sum.withoutPeriod))"))
    }
    if sum.bounds > 0 {
      parts.append(
        self("\(number(sum.bounds)) only bounded", "seulement bornés : \(number(sum.bounds))"))
    }
    if sum.converted > 0 {
      parts.append(
        self("≈ \(number(sum.converted)) converted", "≈ convertis : \(number(sum.converted))"))
    }
    return parts
  }

  /// A status's sum and what it is made of, as lines of text.
  func lines(of sum: Sum, _ status: MoneyStatus, _ lens: Lens, width: Int) -> [StyledLine] {
    let figure =
      sum.compact(lens.sumCurrency, language)
      ?? (sum.unquantified > 0 ? unquantified : Phrases.unknown)
    let label = name(status)
    let head = StyledLine(label + String(repeating: " ", count: max(1, 11 - label.count)), .label)
      .adding(figure, sum.counted > 0 ? .amount : .muted)
    let rest = parts(of: sum).joined(separator: self("; ", "\u{A0}; "))
    let room = width - 13 - Glyphs.width(figure)
    if Glyphs.width(rest) <= room { return [head.adding("  " + rest, .muted)] }
    return [head]
      + StyledLine.wrap(rest, width: width - 11, .muted).map { line in
        var indented = StyledLine(String(repeating: " ", count: 11), .muted)
        indented.spans += line.spans
        return indented
      }
  }

  /// A lens in a few characters, for the line of tabs: `as stated`, `EUR≈`, `USD≈ % GDP`.
  func name(_ lens: Lens) -> String {
    let currency = lens.currency.map { $0.rawValue + "≈" } ?? self("as stated", "tel quel")
    switch lens.measure {
    case .whole: return currency
    case .capita: return lens.sumCurrency.rawValue + "≈ " + self("per head", "par habitant")
    case .gdp: return self("% of GDP", "% du PIB")
    case .year: return lens.sumCurrency.rawValue + "≈ " + self("per year", "par an")
    }
  }

  /// A group's name: what the corpus calls it, or the word of a vocabulary.
  public func name(_ key: GroupKey, by grouping: Grouping, _ name: Bilingual?) -> String {
    if let name { return self(name) }
    switch (grouping, key) {
    case (.theme, .unknown): return self("no theme", "sans thème")
    case (.year, .unknown), (.month, .unknown): return self("no date", "sans date")
    case (.currency, .unknown): return self("no currency", "sans monnaie")
    case (_, .unknown): return self("not stated", "non précisé")
    case (.funder, .several): return self("several funders", "plusieurs financeurs")
    case (_, .several): return self("several countries", "plusieurs pays")
    case (.kind, _):
      return InitiativeKind(rawValue: key.rawValue).map { self.name($0) } ?? key.rawValue
    case (.theme, _):
      return InitiativeTheme(rawValue: key.rawValue).map { self.name($0) } ?? key.rawValue
    case (.month, _): return PartialDate(key.rawValue).map { language.date($0) } ?? key.rawValue
    default: return key.rawValue
    }
  }

  public func name(_ grouping: Grouping) -> String {
    switch grouping {
    case .place: self("place", "pays")
    case .origin: self("origin", "origine")
    case .kind: self("kind", "type")
    case .theme: self("theme", "thème")
    case .year: self("year", "année")
    case .month: self("month", "mois")
    case .funder: self("funder", "financeur")
    case .currency: self("currency", "monnaie")
    }
  }

  /// The groups that the lists are kept to, for the line of the filter: `kind: fund`.
  func name(_ facet: Facet, named name: Bilingual?) -> String {
    self.name(facet.grouping) + self(": ", "\u{A0}: ")
      + self.name(facet.key, by: facet.grouping, name)
  }

  func name(_ board: Board) -> String {
    switch board {
    case .ledger: self("Ledger", "Registre")
    case .compare: self("Compare", "Comparer")
    case .bars: self("Bars", "Barres")
    case .time: self("Time", "Temps")
    case .map: self("Map", "Carte")
    case .flows: self("Flows", "Flux")
    case .disputes: self("Differ", "Écarts")
    }
  }
}
