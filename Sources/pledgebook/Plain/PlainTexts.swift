import PledgeExplorer
import PledgeModel

/// What the dialogue says, in the explorer's words.
struct PlainTexts {
  let say: Phrases
  /// The columns to wrap at; `nil` where answers go to no terminal.
  let width: Int?

  /// Lines of text, made harmless and wrapped.
  func lines(_ lines: [String]) -> String {
    var card = Card(width: width)
    for line in lines { card.add(line) }
    return card.text
  }

  /// A numbered part of a list, with its title and how it goes on.
  func list(_ title: String, _ range: Range<Int>, of count: Int, _ entries: [String]) -> String {
    guard count > 0 else {
      return lines([title, say("Nothing matches.", "Rien ne correspond.")])
    }
    let (first, last, all) = (
      say.number(range.lowerBound + 1), say.number(range.upperBound), say.number(count)
    )
    let head = title + say(", \(first) to \(last) of \(all)", ", \(first) à \(last) sur \(all)")
    let numbered = zip(range, entries).map { "\(say.number($0 + 1)). \($1)" }
    let rest = count - range.upperBound
    let next = say("more: \(say.number(rest)) others", "suite\u{A0}: \(say.number(rest)) autres")
    return lines([head] + numbered + (rest > 0 ? [next] : []))
  }

  func place(_ row: PlaceRow, _ lens: Lens) -> String {
    let sum = row.leadingSum.map { status, sum in
      (say.figure(sum, at: row.place, through: lens) ?? say.unquantified) + " " + say.name(status)
    }
    return [say(row.place.name) + " (\(row.id))", sum, say.initiatives(row.initiatives)]
      .compactMap(\.self).joined(separator: ", ")
  }

  func initiative(_ row: InitiativeRow) -> String {
    let lead = row.lead.map { lead in
      say.figure(lead.amount) + " (" + say.name(lead.amount.basis) + ", "
        + say.name(lead.amount.status) + ")"
    }
    return [
      say(row.name), lead, row.places.map(\.rawValue).joined(separator: " "),
      row.announced.map { say.language.date($0) }, say.sources(row.sources),
      row.isDisputed ? say("sources differ", "les sources diffèrent") : nil,
      row.lead.flatMap { $0.standing == .counted ? nil : say.word($0.standing) },
    ].compactMap(\.self).joined(separator: ", ")
  }

  func quote(_ quote: Quote, in source: Source?) -> String {
    [say.quoted(quote.exact), quote.translation[say.language].map { say.quoted($0) }]
      .compactMap(\.self).joined(separator: " ")
      + " " + say.origin(of: quote, in: source)
  }

  /// An initiative as `show` tells it; its parts are numbered, so that they can be opened.
  func initiative(_ detail: InitiativeDetail) -> String {
    let card = InitiativeCard(detail: detail, phrases: say, hasParts: false)
      .written(as: .table, width: width)
    guard !detail.parts.isEmpty else { return card }
    let parts = detail.parts.enumerated().map { "\(say.number($0 + 1)). \(initiative($1))" }
    return card + "\n" + lines([say("Parts, to open:", "Parties, à ouvrir\u{A0}:")] + parts)
  }

  func total(_ totals: Totals, through lens: Lens) -> String {
    let sums = MoneyStatus.allCases.compactMap { status -> String? in
      guard let sum = totals.sums[status] else { return nil }
      let figure = say.figure(sum, at: nil, through: lens) ?? Phrases.unknown
      let parts = say.parts(of: sum).joined(separator: say("; ", "\u{A0}; "))
      return say.name(status) + say(": ", "\u{A0}: ") + figure
        + (parts.isEmpty ? "" : " (\(parts))")
    }
    return lines([say.initiatives(totals.initiatives)] + sums)
  }

  func noSuchNumber(_ number: Int, of count: Int) -> String {
    count == 0
      ? say("There is nothing to open here.", "Rien à ouvrir ici.")
      : say(
        "There is no \(say.number(number)): the list has \(say.number(count)).",
        "Pas de \(say.number(number))\u{A0}: la liste en a \(say.number(count)).")
  }

  func unknown(_ line: String) -> String {
    lines([
      say(
        "“\(line)” is no command. help lists them; find looks for words.",
        "«\u{A0}\(line)\u{A0}» n’est pas une commande. aide les dit\u{A0}; chercher cherche des mots."
      )
    ])
  }
}
