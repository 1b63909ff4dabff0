import PledgeModel

/// The keys of the boxes and of the lines that are typed.
extension KeyTable {
  static let overlay: [Binding] = [
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

  static let columns: [Binding] = [
    Binding(
      [character(" ")], .toggleMark, "show the column; again: hide it",
      "montrer la colonne\u{A0}; encore\u{A0}: la cacher",
      hint: Bilingual(english: "tick", french: "cocher")),
    Binding(
      [character("J")], .moveColumnBy(1), "move the column down: to the right in the list",
      "descendre la colonne\u{A0}: vers la droite dans la liste",
      hint: Bilingual(english: "down", french: "descendre")),
    Binding(
      [character("K")], .moveColumnBy(-1), "move the column up: to the left in the list",
      "monter la colonne\u{A0}: vers la gauche dans la liste",
      hint: Bilingual(english: "up", french: "monter")),
    Binding(
      [[.delete]], .takeStandardColumns, "back to the columns of config.toml, else to what fits",
      "revenir aux colonnes de config.toml, sinon à celles qui tiennent",
      hint: Bilingual(english: "default", french: "défaut")),
  ]

  static let statistics: [Binding] = [
    Binding(
      [[.enter], [.right]], .acceptPrompt, "go to the initiative of the amount",
      "aller à l’initiative du montant", hint: Bilingual(english: "go there", french: "y aller")),
    Binding(
      [[.escape], character("q"), [.left]], .cancelPrompt, "close",
      "fermer", hint: Bilingual(english: "close", french: "fermer")),
    Binding([[.control("z")]], .suspend, "suspend", "suspendre"),
    Binding([[.control("l")]], .redraw, "redraw the screen", "redessiner l’écran"),
    Binding([[.control("c")]], .quit, "quit", "quitter"),
  ]

  static let prompt: [Binding] = [
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

  static let line: [Binding] = [
    Binding(
      [[.enter]], .acceptPrompt, "take the line as it is", "prendre la ligne telle quelle",
      hint: Bilingual(english: "take", french: "prendre")),
    Binding(
      [[.escape]], .cancelPrompt, "leave everything as it was", "laisser tout comme avant",
      hint: Bilingual(english: "as before", french: "comme avant")),
  ]

  static let palette: [Binding] = [
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

  static let typing: [Binding] = [
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
