import PledgeExplorer
import PledgeModel

/// What reports say.
extension Phrases {
  /// A sum in few characters, or what stands for one without a term in figures.
  func reportFigure(_ sum: Sum) -> String {
    sum.compact(.euro, language) ?? (sum.unquantified > 0 ? unquantified : Phrases.unknown)
  }

  /// How many headlines a sum leaves out, and why, in a few words.
  func leftOut(of sum: Sum) -> String {
    [
      sum.nested > 0 ? self("\(sum.nested) inside others", "incluses : \(sum.nested)") : nil,
      sum.unquantified > 0
        ? self("\(sum.unquantified) without a number", "sans chiffre : \(sum.unquantified)") : nil,
      sum.notConverted > 0
        ? self("\(sum.notConverted) without a rate", "sans taux : \(sum.notConverted)") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// How totals are counted, a sentence or two each.
  var countingRules: [String] {
    [
      self(
        "An initiative counts once, with one amount. Money that lies inside other counted money is not "
          + "added again.",
        "Une initiative compte une fois, avec un montant. L’argent compris dans un autre montant compté "
          + "n’est pas ajouté une seconde fois."),
      self(
        "Planned, announced, committed and spent money is never added into one number; valuations, past "
          + "spending and statistics are never added at all.",
        "L’argent prévu, annoncé, engagé et dépensé n’est jamais additionné ; les valorisations, les "
          + "dépenses passées et les statistiques ne le sont jamais."),
      self(
        "Sums are in euros, at the European Central Bank’s mean rate of the month of announcement. "
          + "≤ up to, ≥ at least, ≈ about or converted.",
        "Les sommes sont en euros, au taux moyen de la Banque centrale européenne du mois de l’annonce. "
          + "≤ au plus, ≥ au moins, ≈ environ ou converti."),
    ]
  }

  /// What stands between a label and what it is the label of.
  var colon: String { self(": ", "\u{A0}: ") }

  var reportTotals: String { self("Totals by place", "Totaux par pays") }
  var reportCounting: String { self("How this is counted", "Comment on compte") }
  var reportInitiatives: String { self("Initiatives", "Initiatives") }
  /// The heading of what sums of a status leave out.
  func reportLeftOut(_ status: MoneyStatus?) -> String {
    let name = status.map { " (\(self.name($0)))" } ?? ""
    return self("Left out", "Laissé de côté") + name
  }

  /// The headings of a table of totals.
  func totalHeadings(_ statuses: [MoneyStatus]) -> [String] {
    [self("Place", "Pays")] + statuses.map { name($0).beginningLarge }
      + ["Initiatives", reportLeftOut(statuses.first)]
  }

  var reportWhole: String { self("All places", "Tous les pays") }

  /// The headings of a table of amounts.
  var amountHeadings: [String] {
    [
      self("Amount", "Montant"), self("What it is", "Nature"),
      self("In the total", "Dans le total"), self("Words", "Citations"),
    ]
  }

  /// What a chart shows.
  func chartTitle(_ status: MoneyStatus) -> String {
    self("Money \(name(status)), by place", "Argent \(name(status)), par pays")
  }

  /// What is not on a chart.
  func chartRest(_ count: Int) -> String {
    self("\(count) more places are in the table.", "Les \(count) autres pays sont dans le tableau.")
  }
}

extension String {
  /// The text with a capital letter at its beginning.
  var beginningLarge: String { prefix(1).uppercased() + dropFirst() }
}
