import PledgeModel

/// The keys of the ledger and the reader.
extension KeyTable {
  static let moving: [Binding] = [
    Binding([character("j"), [.down]], .moveBy(1), "down a line", "une ligne plus bas"),
    Binding([character("k"), [.up]], .moveBy(-1), "up a line", "une ligne plus haut"),
    Binding([[.pageDown], [.control("f")]], .pageBy(1), "down a page", "une page plus bas"),
    Binding([[.pageUp], [.control("b")]], .pageBy(-1), "up a page", "une page plus haut"),
    Binding([[.control("d")]], .halfPageBy(1), "down half a page", "une demi-page plus bas"),
    Binding([[.control("u")]], .halfPageBy(-1), "up half a page", "une demi-page plus haut"),
    Binding(
      [[.home], [.character("g"), .character("g")]], .moveToStart, "to the start", "au début"),
    Binding([[.end], character("G")], .moveToEnd, "to the end", "à la fin"),
  ]

  static let ledger: [Binding] = [
    Binding(
      [[.enter], [.right], character("l")], .enter,
      "one level in: place, initiative, amount, words",
      "un niveau plus bas : pays, initiative, montant, texte",
      hint: Bilingual(english: "open", french: "ouvrir")),
    Binding(
      [[.escape], [.left], character("h"), [.backspace]], .back, "one level out",
      "un niveau plus haut", hint: Bilingual(english: "back", french: "retour")),
    Binding(
      [character(" ")], .toggleMark,
      "mark a place: the list holds all marked; or an initiative, to compare (3)",
      "marquer un pays : la liste contient les pays marqués ; ou une initiative, à comparer (3)",
      hint: Bilingual(english: "mark", french: "marquer")),
    Binding(
      [character("*")], .toggleAllMarks, "mark every initiative of the list; again: none of them",
      "marquer toutes les initiatives de la liste\u{A0}; encore\u{A0}: aucune"),
    Binding(
      [character("i")], .explainTotal, "what the total is made of, line by line",
      "de quoi le total est fait, ligne par ligne",
      hint: Bilingual(english: "why", french: "pourquoi")),
    Binding(
      [character("f")], .onlyThisPlace, "only the place under the cursor (again: all)",
      "seulement le pays sous le curseur (encore : tous)"),
    Binding(
      [[.character("s"), .character("a")]], .sort(.amount), "sort by amount", "trier par montant",
      hint: Bilingual(english: "sort", french: "trier")),
    Binding([[.character("s"), .character("d")]], .sort(.date), "sort by date", "trier par date"),
    Binding([[.character("s"), .character("n")]], .sort(.name), "sort by name", "trier par nom"),
    Binding([[.character("s"), .character("k")]], .sort(.kind), "sort by kind", "trier par type"),
    Binding(
      [[.character("s"), .character("q")]], .sort(.sources), "sort by number of sources",
      "trier par nombre de sources"),
    Binding(
      [[.character("s"), .character("r")]], .sort(.reverse), "turn the order round",
      "inverser l’ordre"),
    Binding(
      [character("C")], .chooseColumns, "choose the columns of the list",
      "choisir les colonnes de la liste"),
    Binding(
      [character("J")], .nextQuote, "next quotation of this figure",
      "citation suivante de ce chiffre", hint: Bilingual(english: "quotation", french: "citation")),
    Binding(
      [character("K")], .previousQuote, "previous quotation of this figure",
      "citation précédente de ce chiffre"),
    Binding(
      [[.tab]], .nextPane, "next pane", "volet suivant",
      hint: Bilingual(english: "pane", french: "volet")),
    Binding([[.backtab]], .previousPane, "previous pane", "volet précédent"),
    Binding([character("O")], .zoom, "one pane on the whole screen", "un volet sur tout l’écran"),
    Binding(
      [[.character("g"), .character("/")]], .find,
      "go to the next row that has words; none is hidden",
      "aller à la ligne suivante qui a des mots ; aucune n’est cachée"),
    Binding([character("n")], .findBy(1), "the next row that has them", "la suivante qui les a"),
    Binding(
      [character("N")], .findBy(-1), "the row before that has them", "la précédente qui les a"),
  ]

  static let reader: [Binding] = [
    Binding(
      [character("J")], .nextPassage,
      "next passage of this document", "passage suivant de ce document",
      hint: Bilingual(english: "passage", french: "passage")),
    Binding(
      [character("K")], .previousPassage, "previous passage of this document",
      "passage précédent de ce document"),
    Binding(
      [character("n"), [.tab]], .nextQuote, "next quotation of the same figure, in any source",
      "citation suivante du même chiffre, dans toute source",
      hint: Bilingual(english: "same figure", french: "même chiffre")),
    Binding(
      [character("N"), [.backtab]], .previousQuote, "previous quotation of the same figure",
      "citation précédente du même chiffre"),
    Binding(
      [[.escape], [.left], character("h"), [.backspace]], .back, "back to the figures",
      "retour aux chiffres", hint: Bilingual(english: "back", french: "retour")),
  ]

  static let filter: [Binding] = [
    Binding(
      [character("/")], .editFilter,
      "filter as you type: names, summaries, organisations, quotations",
      "filtrer en tapant : noms, résumés, organisations, citations",
      hint: Bilingual(english: "filter", french: "filtrer")),
    Binding(
      [[.delete]], .clearFilter, "clear the filter and the marks",
      "effacer le filtre et les marques"),
    Binding(
      [character("F")], .leaveOut, "leave out what is under the cursor",
      "laisser de côté ce qui est sous le curseur"),
    Binding(
      [character(".")], .invertFilter, "what the filter leaves out; again: what it keeps",
      "ce que le filtre laisse de côté ; encore : ce qu’il garde"),
    Binding(
      [character("I")], .showStatistics,
      "statistics of the list: median, quartiles, sums, years, sources",
      "statistiques de la liste\u{A0}: médiane, quartiles, sommes, années, sources"),
    Binding(
      [character("m")], .toggleKept, "keep the filter; again: no longer",
      "garder le filtre ; encore : l’oublier"),
    Binding([character("'")], .showKept, "filters that are kept", "les filtres gardés"),
  ]

  static let money: [Binding] = [
    Binding(
      [[.character("V"), .character("o")]], .look(.original), "figures as their sources state them",
      "chiffres tels que leurs sources les donnent",
      hint: Bilingual(english: "unit", french: "unité")),
    Binding(
      [[.character("V"), .character("e")]], .look(.currency(.euro)), "money in euros",
      "montants en euros"),
    Binding(
      [[.character("V"), .character("u")]], .look(.currency(.dollar)), "money in US dollars",
      "montants en dollars américains"),
    Binding(
      [[.character("V"), .character("p")]], .look(.currency("GBP")), "money in pounds",
      "montants en livres"),
    Binding(
      [[.character("V"), .character("c")]], .look(.chooseCurrency), "choose a currency",
      "choisir une monnaie"),
    Binding(
      [[.character("V"), .character("h")]], .look(.measure(.capita)),
      "money per head (again: whole)",
      "montants par habitant (encore : entiers)"),
    Binding(
      [[.character("V"), .character("g")]], .look(.measure(.gdp)),
      "money as a share of GDP (again: whole)",
      "montants en part du PIB (encore : entiers)"),
    Binding(
      [[.character("V"), .character("y")]], .look(.measure(.year)),
      "money per year of the period (again: whole)",
      "montants par année de la période (encore : entiers)"),
    Binding(
      [character("r")], .turnReading, "where money goes, or whose it is",
      "où va l’argent, ou à qui il est", hint: Bilingual(english: "origin", french: "origine")),
    Binding(
      [character("M")], .toggleMembers, "blocs with or without their members",
      "blocs avec ou sans leurs membres"),
  ]
}
