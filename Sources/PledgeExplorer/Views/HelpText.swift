import CellCanvas
import PledgeModel
import PledgeTheme

/// The text of the help: the keys of each context and the signs, from the key table.
struct HelpText {
  private(set) var lines: [StyledLine] = []

  /// - Parameter context: Where help is asked for: what works there comes first.
  init(_ phrases: Phrases, in context: KeyContext, width: Int) {
    let here = KeyTable.sections(of: context)
    for section in here + KeySection.allCases.filter({ !here.contains($0) }) {
      lines.append(StyledLine(phrases.title(section), .overlayTitle))
      for binding in phrases.keys.bindings(of: section) where !binding.keys.isEmpty {
        let keys = binding.keys.map(Binding.name).joined(separator: "  ")
        let padding = String(repeating: " ", count: max(2, 22 - Glyphs.width(keys)))
        lines.append(
          StyledLine("  " + keys + padding, .overlayKey).adding(phrases(binding.help), .overlay))
      }
      lines.append(.blank)
    }
    addQueries(phrases, width: width)
    lines.append(StyledLine(phrases("Signs", "Signes"), .overlayTitle))
    for (sign, meaning) in phrases.signs {
      let padding = String(repeating: " ", count: max(2, 22 - Glyphs.width(sign)))
      lines.append(StyledLine("  " + sign + padding, .overlayKey).adding(meaning, .overlay))
    }
  }
}

extension HelpText {
  /// The language of filters, from the table of its fields.
  private mutating func addQueries(_ phrases: Phrases, width: Int) {
    lines.append(
      StyledLine(phrases("What a filter can say", "Ce que dit un filtre"), .overlayTitle))
    let syntax = QueryFields.syntax.map { ($0.example, phrases($0.help)) }
    let fields = QueryFields.all.map { field in
      let names = field.shortNames.map { $0 + ":" }.joined(separator: " ")
      return (field.example, phrases(field.help) + (names.isEmpty ? "" : " (\(names))"))
    }
    for (example, help) in syntax + fields {
      let left = "  " + example
      let indent = max(24, Glyphs.width(left) + 2)
      let parts = TextLayout.wrap(help, width: max(16, width - 2 - indent))
      for (index, part) in parts.enumerated() {
        let gap = String(repeating: " ", count: index == 0 ? indent - Glyphs.width(left) : indent)
        var line = StyledLine(index == 0 ? left + gap : gap, .overlayKey)
        line.append(part.glyphs, .overlay)
        lines.append(line)
      }
    }
    lines.append(.blank)
  }
}

extension Phrases {
  public func title(_ section: KeySection) -> String {
    switch section {
    case .everywhere: self("Everywhere", "Partout")
    case .moving: self("Moving in a list", "Dans une liste")
    case .ledger: self("In the ledger", "Dans le registre")
    case .filter: self("Filter", "Filtre")
    case .money: self("How money is shown", "Comment l’argent est montré")
    case .taking: self("Take it with you", "Emporter")
    case .reader: self("In the reader", "Dans le lecteur")
    case .boards: self("In bars, time, flows, differ", "Dans barres, temps, flux, écarts")
    case .bars: self("In bars", "Dans barres")
    case .disputes: self("Where sources differ", "Dans écarts")
    case .compare: self("In a comparison", "Dans une comparaison")
    case .map: self("On the map", "Sur la carte")
    case .overlay: self("In a box", "Dans une fenêtre")
    case .columns: self("While choosing columns", "En choisissant les colonnes")
    case .statistics: self("In the statistics", "Dans les statistiques")
    case .palette: self("In the list of commands", "Dans la liste des commandes")
    case .typing: self("While typing", "En tapant")
    case .prompt: self("While typing a filter", "En tapant un filtre")
    case .line:
      self("While typing a file’s name, a note", "En tapant un nom de fichier, une note")
    }
  }

  /// The signs beside figures and what they mean.
  public var signs: [(sign: String, meaning: String)] {
    [
      ("≤  ≥  ≈", self("up to, at least, about", "jusqu’à, au moins, environ")),
      (
        "€480bn≈",
        self("converted, or with converted terms", "converti, ou avec des termes convertis")
      ),
      (
        "⊂",
        self("lies inside other money, not added again", "inclus dans un autre montant, pas ajouté")
      ),
      ("≠", self("sources state different figures", "les sources donnent des chiffres différents")),
      (
        "?  " + unquantified,
        self("the source gives no number", "la source ne donne pas de chiffre")
      ),
      (
        "(…)",
        self(
          "money that is committed, spent or planned, not announced",
          "argent engagé, dépensé ou prévu, non annoncé")
      ),
      ("–", self("no source says", "aucune source ne le dit")),
      ("●  ▸", self("marked (is:marked), under the cursor", "marqué (is:marked), sous le curseur")),
      (
        "¶",
        self(
          "has a note of yours; is:noted keeps these",
          "a une note de vous\u{A0}; is:noted garde celles-ci")
      ),
    ]
  }
}
