import PledgeExplorer
import PledgeModel

/// What the plain output says of totals.
extension Phrases {
  var nothingMatches: String { self("nothing matches", "rien ne correspond") }

  /// That what groups have does not add up to the whole.
  var rowsOverlap: String {
    self(
      "Rows overlap: an initiative in several groups is in the sum of each and once in the total.",
      "Les lignes se recoupent : une initiative de plusieurs groupes est comptée dans chacun, et une "
        + "seule fois dans le total.")
  }

  /// The heading of a column of sums: of what status they are and, where they are, per year.
  func heading(of status: MoneyStatus, _ measure: Lens.Measure) -> String {
    (name(status) + (measure == .year ? perYear : "")).uppercased()
  }

  /// The heading of the column of what sums are measured to be; `nil` where there is none.
  func heading(of measure: Lens.Measure) -> String? {
    switch measure {
    case .whole, .year: nil
    case .capita: self("PER HEAD", "PAR HABITANT")
    case .gdp: self("OF GDP", "DU PIB")
    }
  }

  /// Money of other status beside a total.
  func beside(_ others: [String]) -> String {
    let list = others.joined(separator: ", ")
    return self("Beside it, never added: \(list).", "À côté, jamais ajouté : \(list).")
  }

  /// What a total is made of, in one sentence.
  ///
  /// - Parameters:
  ///   - figure: The total in few characters.
  ///   - initiatives: How many initiatives were looked at.
  func composition(
    of sum: Sum, _ figure: String, _ status: MoneyStatus, _ measure: Lens.Measure,
    initiatives: Int
  ) -> String {
    let marks = [
      part(sum.converted, "converted", "convertie", "converties"),
      part(sum.bounds, "only bounded", "seulement bornée", "seulement bornées"),
    ].compactMap(\.self).joined(separator: ", ")
    let left = [
      part(sum.nested, "inside others", "incluse dans une autre", "incluses dans d’autres"),
      part(sum.unquantified, "without a number", "sans chiffre", "sans chiffre"),
      part(sum.notConverted, "without a rate", "sans taux", "sans taux"),
      part(sum.withoutPeriod, "without a period", "sans période", "sans période"),
    ].compactMap(\.self).joined(separator: ", ")
    let total = figure + (measure == .year && sum.counted > 0 ? perYear : "")
    let of = self(
      "from \(number(sum.counted)) of \(self.initiatives(initiatives))",
      "de \(self.initiatives(sum.counted)) sur \(number(initiatives))")
    return self(
      "Total \(name(status)): \(total), \(of)", "Total \(name(status)) : \(total), \(of)")
      + (marks.isEmpty ? "" : " (\(marks))")
      + (left.isEmpty ? "" : self("; left out: \(left)", " ; laissé de côté : \(left)")) + "."
  }

  /// What a whole has beyond its known parts.
  func derived(_ remainder: String) -> String {
    self(
      "Beyond its known parts: \(remainder), derived; no source states it.",
      "Au-delà de ses parties connues : \(remainder), déduit ; aucune source ne le dit.")
  }

  private var perYear: String { self(" per year", " par an") }

  private func part(_ count: Int, _ english: String, _ one: String, _ many: String) -> String? {
    count > 0 ? number(count) + " " + self(english, count == 1 ? one : many) : nil
  }

}
