import CellCanvas
import PledgeModel

/// Every key of the explorer. Key handling, the help overlay, the hints and the command `keys` read it.
public enum KeyTable {
  /// The bindings of a context, in the order of the help.
  public static func bindings(in context: KeyContext) -> [Binding] {
    sections(of: context).flatMap { bindings(of: $0) }
  }

  /// The bindings of a section of the help.
  public static func bindings(of section: KeySection) -> [Binding] {
    switch section {
    case .moving: moving
    case .ledger: ledger
    case .reader: reader
    case .boards: boards
    case .bars: bars
    case .disputes: disputes
    case .map: map
    case .compare: compare
    case .money: money
    case .taking: taking
    case .filter: filter
    case .everywhere: everywhere
    case .overlay: overlay
    case .palette: palette
    case .prompt: prompt
    case .typing: typing
    }
  }

  /// The sections of the help whose keys are at hand in a context.
  static func sections(of context: KeyContext) -> [KeySection] {
    switch context {
    case .ledger: [.moving, .ledger, .filter, .money, .taking, .everywhere]
    case .reader: [.moving, .reader, .taking, .everywhere]
    case .bars: [.moving, .boards, .bars, .filter, .money, .taking, .everywhere]
    case .time, .flows, .composition: [.moving, .boards, .filter, .money, .taking, .everywhere]
    case .disputes: [.moving, .boards, .disputes, .filter, .money, .taking, .everywhere]
    case .compare: [.moving, .compare, .filter, .money, .taking, .everywhere]
    case .map: [.map, .filter, .money, .taking, .everywhere]
    case .overlay: [.moving, .overlay]
    case .palette: [.palette, .typing]
    case .prompt: [.prompt, .typing]
    }
  }

  /// What a sequence of keys means in a context.
  public enum Match: Hashable, Sendable {
    case command(Command)
    /// The sequence begins longer ones.
    case prefix
    case none
  }

  public static func match(_ sequence: [Key], in context: KeyContext) -> Match {
    let bindings = bindings(in: context)
    if let found = bindings.first(where: { $0.keys.contains(sequence) }) {
      return .command(found.command)
    }
    let begins = bindings.contains { $0.keys.contains { $0.starts(with: sequence) } }
    return begins ? .prefix : .none
  }

  private static func character(_ character: Character) -> [Key] { [.character(character)] }

  private static let moving: [Binding] = [
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

  private static let ledger: [Binding] = [
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
  ]

  private static let reader: [Binding] = [
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

  private static let out = Binding(
    [[.escape], [.left], character("h"), [.backspace]], .back, "back", "retour",
    hint: Bilingual(english: "back", french: "retour"))

  private static let boards: [Binding] = [
    Binding(
      [[.enter], [.right], character("l")], .enter,
      "one level in: what a sum is made of, an initiative's amounts",
      "un niveau plus bas : de quoi une somme est faite, les montants d’une initiative",
      hint: Bilingual(english: "open", french: "ouvrir")),
    Binding(
      [character(" ")], .toggleMark, "mark the initiative or the place, to compare (3)",
      "marquer l’initiative ou le pays, à comparer (3)"),
    out,
  ]

  private static let bars: [Binding] =
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

  private static let disputes: [Binding] = [
    Binding(
      [character("J")], .nextQuote, "down a line of the words", "une ligne du texte plus bas",
      hint: Bilingual(english: "words", french: "texte")),
    Binding(
      [character("K")], .previousQuote, "up a line of the words", "une ligne du texte plus haut"),
  ]

  private static let map: [Binding] = [
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

  private static let compare: [Binding] = [
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

  private static let money: [Binding] = [
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

  private static let filter: [Binding] = [
    Binding(
      [character("/")], .editFilter,
      "filter as you type: names, summaries, organisations, quotations",
      "filtrer en tapant : noms, résumés, organisations, citations",
      hint: Bilingual(english: "filter", french: "filtrer")),
    Binding(
      [[.delete]], .clearFilter, "clear the filter and the marks",
      "effacer le filtre et les marques"),
    Binding(
      [character("m")], .toggleKept, "keep the filter; again: no longer",
      "garder le filtre ; encore : l’oublier"),
    Binding([character("'")], .showKept, "filters that are kept", "les filtres gardés"),
  ]

  private static let taking: [Binding] = [
    Binding(
      [[.character("y"), .character("y")]], .take(.copy(.citation)),
      "copy a citation: figure, words, source, date, link",
      "copier une citation : chiffre, texte, source, date, lien",
      hint: Bilingual(english: "copy", french: "copier")),
    Binding(
      [character("Y"), [.character("y"), .character("m")]], .take(.copy(.footnote)),
      "copy it as a Markdown footnote", "la copier en note de bas de page Markdown"),
    Binding(
      [[.character("y"), .character("a")]], .take(.copy(.figure)), "copy the figure",
      "copier le chiffre"),
    Binding(
      [[.character("y"), .character("u")]], .take(.copy(.link)), "copy the source’s link",
      "copier le lien de la source"),
    Binding(
      [[.character("y"), .character("f")]], .take(.copy(.filter)), "copy the filter",
      "copier le filtre"),
    Binding(
      [character("o")], .take(.open), "open the source in a browser",
      "ouvrir la source dans un navigateur"),
  ]

  private static let everywhere: [Binding] = [
    Binding([character("1")], .show(.ledger), "ledger: the panes", "registre : les volets"),
    Binding([character("2")], .showReader, "reader: the words", "lecteur : le texte"),
    Binding(
      [character("3")], .show(.compare), "compare what is marked", "comparer ce qui est marqué"),
    Binding([character("4")], .show(.bars), "bars: sums of groups", "barres : sommes de groupes"),
    Binding([character("5")], .show(.time), "time: when what was announced", "temps : quoi, quand"),
    Binding([character("6")], .show(.map), "map", "carte"),
    Binding(
      [character("7")], .show(.flows), "flows: whose money goes where",
      "flux : l’argent de qui va où"),
    Binding(
      [character("8")], .show(.disputes), "differ: where sources disagree",
      "écarts : où les sources diffèrent"),
    Binding(
      [[.function(2)], character("T")], .chooseTheme, "choose a theme", "choisir un thème"),
    Binding(
      [[.function(3)], character("L")], .switchLanguage, "français", "English"),
    Binding([character("W")], .showFaults, "faults of the corpus", "erreurs du corpus"),
    Binding(
      [character(":"), [.control("p")]], .showPalette, "find a command by what it does",
      "trouver une commande par ce qu’elle fait",
      hint: Bilingual(english: "commands", french: "commandes")),
    Binding(
      [character("?"), [.function(1)]], .showHelp, "this help", "cette aide",
      hint: Bilingual(english: "help", french: "aide")),
    Binding([[.control("l")]], .redraw, "redraw the screen", "redessiner l’écran"),
    Binding([[.control("z")]], .suspend, "suspend", "suspendre"),
    Binding(
      [character("q")], .leave, "one level out; at the top, quit",
      "un niveau plus haut ; en haut, quitter",
      hint: Bilingual(english: "quit", french: "quitter")),
    Binding([character("Q"), [.control("c")]], .quit, "quit", "quitter"),
  ]

  private static let overlay: [Binding] = [
    Binding(
      [[.enter]], .acceptPrompt, "take it", "choisir",
      hint: Bilingual(english: "take", french: "choisir")),
    Binding(
      [[.escape], character("q"), character("?"), [.function(1)], [.left]], .cancelPrompt, "close",
      "fermer", hint: Bilingual(english: "close", french: "fermer")),
    Binding([[.control("z")]], .suspend, "suspend", "suspendre"),
    Binding([[.control("l")]], .redraw, "redraw the screen", "redessiner l’écran"),
    Binding([[.control("c")]], .quit, "quit", "quitter"),
  ]

  private static let prompt: [Binding] = [
    Binding(
      [[.enter]], .acceptPrompt, "keep the filter", "garder le filtre",
      hint: Bilingual(english: "keep", french: "garder")),
    Binding(
      [[.escape]], .cancelPrompt, "back to the filter before", "revenir au filtre précédent",
      hint: Bilingual(english: "as before", french: "comme avant")),
    Binding(
      [[.tab]], .completeBy(1), "complete; again: the next that fits",
      "compléter ; encore : le suivant qui convient",
      hint: Bilingual(english: "complete", french: "compléter")),
    Binding([[.backtab]], .completeBy(-1), "the one before", "le précédent"),
    Binding(
      [[.up]], .recallBy(-1), "the filter typed before", "le filtre tapé avant",
      hint: Bilingual(english: "earlier", french: "précédents")),
    Binding([[.down]], .recallBy(1), "the filter typed after it", "le filtre tapé après"),
    Binding([[.control("p")]], .moveBy(-1), "up a line of the list", "une ligne plus haut"),
    Binding([[.control("n")]], .moveBy(1), "down a line of the list", "une ligne plus bas"),
  ]

  private static let palette: [Binding] = [
    Binding(
      [[.enter]], .acceptPrompt, "perform the command", "exécuter la commande",
      hint: Bilingual(english: "do it", french: "exécuter")),
    Binding(
      [[.escape]], .cancelPrompt, "close", "fermer",
      hint: Bilingual(english: "close", french: "fermer")),
    Binding([[.up], [.control("p")]], .moveBy(-1), "up a line", "une ligne plus haut"),
    Binding([[.down], [.control("n")]], .moveBy(1), "down a line", "une ligne plus bas"),
    Binding([[.pageUp]], .pageBy(-1), "up a page", "une page plus haut"),
    Binding([[.pageDown]], .pageBy(1), "down a page", "une page plus bas"),
  ]

  private static let typing: [Binding] = [
    Binding([[.backspace]], .deleteBackward, "delete a character", "effacer un caractère"),
    Binding([[.delete], [.control("d")]], .deleteForward, "delete the next", "effacer le suivant"),
    Binding([[.control("w")]], .deleteWord, "delete a word", "effacer un mot"),
    Binding(
      [[.control("u")]], .deleteToStart, "clear", "effacer tout",
      hint: Bilingual(english: "clear", french: "effacer")),
    Binding([[.left], [.control("b")]], .moveCursorBy(-1), "left", "à gauche"),
    Binding([[.right], [.control("f")]], .moveCursorBy(1), "right", "à droite"),
    Binding([[.home], [.control("a")]], .moveCursorToStart, "to the start", "au début"),
    Binding([[.end], [.control("e")]], .moveCursorToEnd, "to the end", "à la fin"),
    Binding([[.control("z")]], .suspend, "suspend", "suspendre"),
    Binding([[.control("l")]], .redraw, "redraw the screen", "redessiner l’écran"),
    Binding([[.control("c")]], .quit, "quit", "quitter"),
  ]
}
