/// A piece of the grammar that is no field.
public struct QuerySyntax: Hashable, Sendable {
  /// The piece at work: `-kind:fund`.
  public let example: String
  public let help: Bilingual
}

extension QueryFields {
  /// How terms are written and put together, in the order in which help shows it.
  public static let syntax: [QuerySyntax] = [
    QuerySyntax(
      example: "plan milliards",
      help: Bilingual(
        english: "both words; the one being typed may be the beginning of a longer one",
        french: "les deux mots ; celui qu’on tape peut être le début d’un plus long")),
    QuerySyntax(
      example: "milliard*",
      help: Bilingual(english: "words that begin so", french: "les mots qui commencent ainsi")),
    QuerySyntax(
      example: "\"data centre\"",
      help: Bilingual(
        english: "these words one after the other", french: "ces mots l’un après l’autre")),
    QuerySyntax(
      example: "/milliards? d'euros/",
      help: Bilingual(
        english: "a regular expression, as grep -E takes them",
        french: "une expression régulière, comme les prend grep -E")),
    QuerySyntax(
      example: "kind:fund,project",
      help: Bilingual(english: "either value", french: "l’une des deux valeurs")),
    QuerySyntax(
      example: "-kind:fund",
      help: Bilingual(
        english: "not; !kind:fund and not:kind:fund say the same",
        french: "pas ; !kind:fund et not:kind:fund disent de même")),
    QuerySyntax(
      example: "(plan OR fund) country:FR",
      help: Bilingual(
        english: "one of both; OR binds less than a blank, parentheses most",
        french: "l’un des deux ; OR lie moins qu’une espace, les parenthèses le plus")),
  ]

  /// Returns what the values of a field look like, for help and for what a fault expects.
  public static func values(of field: QueryField, in language: Language) -> String {
    let text: Bilingual =
      switch field.values {
      case .words(let words): Bilingual(words.map(\.word).joined(separator: ", "))
      case .places:
        Bilingual(
          english: "a code or a name, such as FR or \"United States\"",
          french: "un code ou un nom, comme FR ou \"États-Unis\"")
      case .currencies:
        Bilingual(
          english: "a code or a sign, such as EUR or €",
          french: "un code ou un signe, comme EUR ou €")
      case .languages:
        Bilingual(english: "a code or a name, such as fr", french: "un code ou un nom, comme fr")
      case .organizations, .sources, .speakers:
        Bilingual(
          english: "words of a name, several in quotes",
          french: "des mots d’un nom, plusieurs entre \"\"")
      case .initiatives:
        Bilingual(
          english: "an initiative’s name in the corpus",
          french: "le nom d’une initiative dans le corpus")
      case .amounts: Bilingual("60bn, €2.5bn, 109md, >1bn, <=5m, 60bn.., ..5m, 1bn..10bn")
      case .dates: Bilingual("2025, 2025-Q1, 2025-02, 2025-02-11, 30d, 2y, 2025..2026")
      case .number: Bilingual(english: "a whole number from 1 on", french: "un nombre entier dès 1")
      }
    return text[language]
  }
}
