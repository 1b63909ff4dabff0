import PledgeModel

/// The keys that are at hand on every screen.
extension KeyTable {
  static let taking: [Binding] = [
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
      [[.character("y"), .character("b")]], .take(.copy(.bibliography)),
      "copy the source as BibTeX", "copier la source en BibTeX"),
    Binding(
      [[.character("y"), .character("j")]], .take(.copy(.json)),
      "copy the initiative, in the reader the source, as JSON",
      "copier l’initiative, dans le lecteur la source, en JSON"),
    Binding(
      [[.character("y"), .character("r")]], .take(.copy(.rows)),
      "copy the rows of the list, for a spreadsheet",
      "copier les lignes de la liste, pour un tableur"),
    Binding(
      [[.character("y"), .character("c")]], .take(.copy(.command)),
      "copy the command line that lists the same",
      "copier la ligne de commande qui donne la même liste"),
    Binding(
      [character("o")], .take(.open), "open the source in a browser",
      "ouvrir la source dans un navigateur"),
    Binding(
      [character("a")], .note, "a note of your own on the initiative; is:noted finds notes again",
      "une note à vous sur l’initiative\u{A0}; is:noted retrouve les notes"),
    Binding(
      [character("x")], .export, "export what the filter keeps into a file",
      "exporter dans un fichier ce que garde le filtre"),
    Binding(
      [character("e")], .edit, "open the entry’s file in an editor, at its line",
      "ouvrir le fichier de l’entrée dans un éditeur, à sa ligne"),
  ]

  static let everywhere: [Binding] = [
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
      [character("<"), character("u")], .travelBy(-1), "back to the view before",
      "revenir à la vue précédente"),
    Binding(
      [character(">"), [.control("r")]], .travelBy(1), "forward again", "avancer de nouveau"),
    Binding(
      [[.function(2)], character("T")], .chooseTheme, "choose a theme", "choisir un thème"),
    Binding(
      [[.function(3)], character("L")], .switchLanguage, "français", "English"),
    Binding(
      [character("R"), [.function(5)]], .reload, "read the corpus again",
      "relire le corpus"),
    Binding([character("W")], .showFaults, "faults of the corpus", "erreurs du corpus"),
    Binding(
      [character(":"), [.control("p")]], .showPalette,
      "find a command by what it does; a number leads to that row",
      "trouver une commande par ce qu’elle fait ; un nombre mène à cette ligne",
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
}
