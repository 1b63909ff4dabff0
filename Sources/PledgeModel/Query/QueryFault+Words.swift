extension QueryFault {
  /// What is wrong and how to mend it, in a line: `no field “amout”. Did you mean amount:?`
  public func message(in language: Language) -> String {
    guard let help = help(in: language) else { return summary(in: language) }
    return summary(in: language) + ". " + help
  }

  /// What is wrong.
  public func summary(in language: Language) -> String {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? french : english
    }
    func quote(_ text: String) -> String { language == .french ? "« \(text) »" : "“\(text)”" }
    switch problem {
    case .tooLong(let limit):
      return say(
        "the query is longer than \(limit) characters",
        "la requête dépasse \(limit) caractères")
    case .tooDeep(let limit):
      return say(
        "parentheses more than \(limit) deep", "plus de \(limit) parenthèses imbriquées")
    case .unknownField(let name):
      return say("no field \(quote(name))", "pas de champ \(quote(name))")
    case .missingValue(let key):
      return say("\(key.rawValue): lacks a value", "\(key.rawValue): sans valeur")
    case .unknownValue(let text, let key):
      return say(
        "\(key.rawValue): knows no \(quote(text))", "\(key.rawValue): ne connaît pas \(quote(text))"
      )
    case .otherField(let text, let key, _):
      return say(
        "\(key.rawValue): knows no \(quote(text))", "\(key.rawValue): ne connaît pas \(quote(text))"
      )
    case .notComparable(let key):
      return say(
        "\(key.rawValue): has no larger and smaller", "\(key.rawValue): n’a ni plus ni moins")
    case .severalValues(let key):
      return say("\(key.rawValue): takes one value", "\(key.rawValue): prend une valeur")
    case .notAnAmount(let text):
      return say("\(quote(text)) is no amount", "\(quote(text)) n’est pas un montant")
    case .unknownUnit(let text):
      return say(
        "\(quote(text)) is no scale or currency", "\(quote(text)) n’est ni échelle ni devise")
    case .amountTooLarge: return say("the amount is too large", "le montant est trop grand")
    case .partOfUnit:
      return say("amounts are whole units", "les montants sont en unités entières")
    case .twoCurrencies(let first, let last):
      return say("\(first) and \(last) in one range", "\(first) et \(last) dans une fourchette")
    case .notADate(let text):
      return say("\(quote(text)) is no date", "\(quote(text)) n’est pas une date")
    case .noSuchMonth(let month, _): return say("month \(month)", "mois \(month)")
    case .noSuchDay(let day, _): return say("day \(day)", "jour \(day)")
    case .noSuchQuarter(let quarter, _): return say("quarter \(quarter)", "trimestre \(quarter)")
    case .emptyRange:
      return say("the last comes before the first", "la fin précède le début")
    case .notANumber(let text):
      return say(
        "\(quote(text)) is no number from 1 on", "\(quote(text)) n’est pas un nombre dès 1")
    case .negatedSetting(let key):
      return say("\(key.rawValue): cannot be negated", "\(key.rawValue): ne se nie pas")
    case .repeatedSetting(let key):
      return say("\(key.rawValue): is set already", "\(key.rawValue): est déjà réglé")
    case .expression(let problem): return problem.summary[language]
    case .unclosedExpression:
      return say("the expression is not closed", "l’expression n’est pas fermée")
    case .unclosedQuote: return say("the quote is not closed", "le guillemet n’est pas fermé")
    case .unclosedParenthesis:
      return say("the parenthesis is not closed", "la parenthèse n’est pas fermée")
    case .nothingToClose:
      return say("no parenthesis to close", "pas de parenthèse à fermer")
    case .missingSide(let word):
      return say("\(word) needs a term on each side", "\(word) demande un terme de chaque côté")
    case .missingNegated:
      return say("nothing to negate", "rien à nier")
    }
  }

  /// How to mend it: the nearest known word, else what was expected.
  public func help(in language: Language) -> String? {
    if let suggestion {
      let label = suggestion.label.map { " (\($0[language]))" } ?? ""
      return language == .french
        ? "Vouliez-vous \(suggestion.text)\(label) ?" : "Did you mean \(suggestion.text)\(label)?"
    }
    return expected(in: language)
  }

  /// What was expected in this place; `nil` where the summary says it all.
  public func expected(in language: Language) -> String? {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? "Attendu : \(french)" : "Use \(english)"
    }
    func values(_ key: QueryField.Key) -> String {
      QueryFields.values(of: QueryFields.field(key), in: language)
    }
    switch problem {
    case .unknownField:
      let names = QueryFields.all.map(\.name).joined(separator: ", ")
      return say(
        "\(names), or quotes to look for the text", "\(names), ou des guillemets pour le texte")
    case .missingValue(let key), .unknownValue(_, let key), .notComparable(let key),
      .severalValues(let key):
      return say(values(key), values(key))
    case .otherField(let text, _, let other):
      let term = other.rawValue + ":" + QueryScanner.value(text)
      return say(term, term)
    case .notAnAmount, .amountTooLarge: return say(values(.amount), values(.amount))
    case .unknownUnit: return say("k, m, bn, md, tn, € or EUR", "k, m, md, bn, tn, € ou EUR")
    case .notADate: return say(values(.date), values(.date))
    case .noSuchMonth(_, let year):
      return say(
        "\(Self.year(year))-01 … \(Self.year(year))-12",
        "\(Self.year(year))-01 … \(Self.year(year))-12")
    case .noSuchDay(_, let month):
      return say("\(month)-01 … \(month.lastDay)", "\(month)-01 … \(month.lastDay)")
    case .noSuchQuarter(_, let year):
      return say(
        "\(Self.year(year))-Q1 … \(Self.year(year))-Q4",
        "\(Self.year(year))-Q1 … \(Self.year(year))-Q4")
    case .notANumber: return say("limit:20", "limit:20")
    case .expression(let problem):
      return problem.expected.map { say($0[.english], $0[.french]) }
    case .unclosedExpression:
      return say("/…/, or quotes to look for the text", "/…/, ou des guillemets pour le texte")
    case .tooLong, .tooDeep, .partOfUnit, .twoCurrencies, .emptyRange, .negatedSetting,
      .repeatedSetting, .unclosedQuote, .unclosedParenthesis, .nothingToClose, .missingSide,
      .missingNegated:
      return nil
    }
  }

  private static func year(_ year: Int) -> String {
    PartialDate(year: year)?.description ?? String(year)
  }
}

extension ExpressionFault.Problem {
  /// What is wrong.
  fileprivate var summary: Bilingual {
    func say(_ english: String, _ french: String) -> Bilingual {
      Bilingual(english: english, french: french)
    }
    return switch self {
    case .empty: say("nothing between the slashes", "rien entre les barres obliques")
    case .unclosedGroup:
      say(
        "the expression’s parenthesis is not closed", "une parenthèse de l’expression est ouverte")
    case .nothingToClose:
      say(
        "the expression has no parenthesis to close", "l’expression n’a pas de parenthèse à fermer")
    case .unclosedClass: say("the bracket is not closed", "le crochet n’est pas fermé")
    case .emptyRange: say("the last comes before the first", "la fin précède le début")
    case .nothingToRepeat: say("nothing to repeat", "rien à répéter")
    case .unknownEscape(let text):
      say("\(text) has no meaning here", "\(text) n’a pas de sens ici")
    case .lookingAround:
      say("expressions do not look around", "une expression ne regarde pas autour d’elle")
    case .tooDeep: say("groups nested too deep", "trop de groupes imbriqués")
    case .tooLarge: say("the expression is too large", "l’expression est trop grande")
    }
  }

  /// What is expected instead; `nil` where the summary says it all.
  fileprivate var expected: Bilingual? {
    switch self {
    case .unknownEscape: Bilingual("\\d \\w \\s \\b \\n \\t \\. \\/")
    case .lookingAround: Bilingual("(?:…), (…)")
    case .nothingToRepeat: Bilingual("\\* \\+ \\?")
    case .empty: Bilingual("/milliards?/")
    case .unclosedGroup, .nothingToClose, .unclosedClass, .emptyRange, .tooDeep, .tooLarge: nil
    }
  }
}
