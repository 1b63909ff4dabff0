import PledgeModel

/// The keys of the boards.
extension KeyTable {
  private static let out = Binding(
    [[.escape], [.left], character("h"), [.backspace]], .back, "back", "retour",
    hint: Bilingual(english: "back", french: "retour"))

  static let boards: [Binding] = [
    Binding(
      [[.enter], [.right], character("l")], .enter,
      "one level in: what a sum is made of, an initiative's amounts",
      "un niveau plus bas : de quoi une somme est faite, les montants d’une initiative",
      hint: Bilingual(english: "open", french: "ouvrir")),
    Binding(
      [character(" ")], .toggleMark, "mark the initiative or the place, to compare (3)",
      "marquer l’initiative ou le pays, à comparer (3)"),
    Binding(
      [character("*")], .toggleAllMarks, "mark every initiative of the list; again: none of them",
      "marquer toutes les initiatives de la liste\u{A0}; encore\u{A0}: aucune"),
    out,
  ]

  static let bars: [Binding] =
    [
      Binding(
        [character("]")], .nextGrouping, "group by the next", "grouper par le suivant",
        hint: Bilingual(english: "group", french: "grouper")),
      Binding(
        [character("[")], .previousGrouping, "group by the one before", "grouper par le précédent"),
    ]
    + [
      ("p", Grouping.place, "group by place", "grouper par pays"),
      ("o", .origin, "group by origin of the money", "grouper par origine de l’argent"),
      ("k", .kind, "group by kind", "grouper par type"),
      ("t", .theme, "group by theme", "grouper par thème"),
      ("f", .funder, "group by funder", "grouper par financeur"),
      ("c", .currency, "group by currency", "grouper par monnaie"),
      ("y", .year, "group by year", "grouper par année"),
    ].map {
      Binding([[.character("g"), .character($0)]], .group($1), $2, $3)
    } + [
      Binding(
        [[.character("g"), .character("l")]], .toggleLogarithmicScale,
        "logarithmic or linear scale", "échelle logarithmique ou linéaire")
    ]

  static let disputes: [Binding] = [
    Binding(
      [character("J")], .nextQuote, "down a line of the words", "une ligne du texte plus bas",
      hint: Bilingual(english: "words", french: "texte")),
    Binding(
      [character("K")], .previousQuote, "up a line of the words", "une ligne du texte plus haut"),
  ]

  static let map: [Binding] = [
    Binding([character("j"), [.down]], .moveBy(1), "south", "au sud"),
    Binding([character("k"), [.up]], .moveBy(-1), "north", "au nord"),
    Binding([character("h"), [.left]], .moveAcrossBy(-1), "west", "à l’ouest"),
    Binding([character("l"), [.right]], .moveAcrossBy(1), "east", "à l’est"),
    Binding(
      [[.tab]], .nextPane, "next place by sum", "pays suivant par somme",
      hint: Bilingual(english: "by sum", french: "par somme")),
    Binding([[.backtab]], .previousPane, "previous place by sum", "pays précédent par somme"),
    Binding(
      [[.enter]], .enter, "the place in the ledger", "le pays dans le registre",
      hint: Bilingual(english: "open", french: "ouvrir")),
    Binding([character(" ")], .toggleMark, "mark the place", "marquer le pays"),
    Binding(
      [character("i")], .explainTotal, "what the total is made of, line by line",
      "de quoi le total est fait, ligne par ligne",
      hint: Bilingual(english: "why", french: "pourquoi")),
    Binding(
      [[.escape], [.backspace]], .back, "back", "retour",
      hint: Bilingual(english: "back", french: "retour")),
  ]

  static let compare: [Binding] = [
    Binding(
      [character("l"), [.right]], .moveAcrossBy(1), "a column to the right",
      "une colonne à droite", hint: Bilingual(english: "column", french: "colonne")),
    Binding(
      [character("h"), [.left]], .moveAcrossBy(-1), "a column to the left", "une colonne à gauche"),
    Binding(
      [character("b")], .setBase, "compare with this column", "comparer à cette colonne",
      hint: Bilingual(english: "base", french: "base")),
    Binding(
      [character(" ")], .toggleMark, "take the column away", "ôter la colonne",
      hint: Bilingual(english: "take away", french: "ôter")),
    Binding(
      [[.enter]], .enter, "the column in the ledger", "la colonne dans le registre",
      hint: Bilingual(english: "open", french: "ouvrir")),
    Binding(
      [[.escape], [.backspace]], .back, "back", "retour",
      hint: Bilingual(english: "back", french: "retour")),
  ]
}
