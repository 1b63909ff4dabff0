import CellCanvas
import PledgeModel

/// Every key of the explorer. Key handling, the help overlay, the hints and the command `keys` read it.
public enum KeyTable {
  /// The bindings of a context, in the order of the help.
  public static func bindings(in context: KeyContext) -> [Binding] {
    switch context {
    case .ledger: moving + ledger + everywhere
    case .reader: moving + reader + everywhere
    case .overlay: moving + overlay
    case .prompt: prompt
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
    Binding([[.home], [.character("g"), .character("g")]], .moveToStart, "to the start", "au début"),
    Binding([[.end], character("G")], .moveToEnd, "to the end", "à la fin"),
  ]

  private static let ledger: [Binding] = [
    Binding(
      [[.enter], [.right], character("l")], .enter, "one level in: place, initiative, amount, words",
      "un niveau plus bas : pays, initiative, montant, texte",
      hint: Bilingual(english: "open", french: "ouvrir")),
    Binding(
      [[.escape], [.left], character("h"), [.backspace]], .back, "one level out",
      "un niveau plus haut", hint: Bilingual(english: "back", french: "retour")),
    Binding(
      [character("/")], .editFilter, "filter as you type: names, summaries, organisations, quotations",
      "filtrer en tapant : noms, résumés, organisations, citations",
      hint: Bilingual(english: "filter", french: "filtrer")),
    Binding(
      [character(" ")], .toggleMark, "mark a place: the list holds all marked places",
      "marquer un pays : la liste contient tous les pays marqués",
      hint: Bilingual(english: "mark", french: "marquer")),
    Binding(
      [character("f")], .onlyThisPlace, "only the place under the cursor (again: all)",
      "seulement le pays sous le curseur (encore : tous)"),
    Binding(
      [[.delete]], .clearFilter, "clear the filter and the marks", "effacer le filtre et les marques"),
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

  private static let everywhere: [Binding] = [
    Binding([character("1")], .showLedger, "ledger: the panes", "registre : les volets"),
    Binding([character("2")], .showReader, "reader: the words", "lecteur : le texte"),
    Binding(
      [[.function(2)], character("T")], .chooseTheme, "choose a theme", "choisir un thème"),
    Binding(
      [[.function(3)], character("L")], .switchLanguage, "français", "English"),
    Binding([character("W")], .showFaults, "faults of the corpus", "erreurs du corpus"),
    Binding(
      [character("?"), [.function(1)]], .showHelp, "this help", "cette aide",
      hint: Bilingual(english: "help", french: "aide")),
    Binding([[.control("l")]], .redraw, "redraw the screen", "redessiner l’écran"),
    Binding([[.control("z")]], .suspend, "suspend", "suspendre"),
    Binding(
      [character("q")], .leave, "one level out; at the top, quit", "un niveau plus haut ; en haut, quitter",
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
    Binding([[.up], [.control("p")]], .moveBy(-1), "up a line of the list", "une ligne plus haut"),
    Binding([[.down], [.control("n")]], .moveBy(1), "down a line of the list", "une ligne plus bas"),
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
