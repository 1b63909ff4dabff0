import PledgeExplorer
import PledgeModel

/// What can be said in the line-by-line dialogue.
enum PlainCommand: CaseIterable {
  case places, country, find, list, open, quotes, total, more, back, help, quit

  /// The command's words in both languages; either is understood, whatever the dialogue's own is.
  var word: Bilingual {
    switch self {
    case .places: Bilingual(english: "places", french: "lieux")
    case .country: Bilingual(english: "country", french: "pays")
    case .find: Bilingual(english: "find", french: "chercher")
    case .list: Bilingual(english: "list", french: "liste")
    case .open: Bilingual(english: "open", french: "ouvrir")
    case .quotes: Bilingual(english: "quotes", french: "citations")
    case .total: Bilingual(english: "total", french: "total")
    case .more: Bilingual(english: "more", french: "suite")
    case .back: Bilingual(english: "back", french: "retour")
    case .help: Bilingual(english: "help", french: "aide")
    case .quit: Bilingual(english: "quit", french: "quitter")
    }
  }

  /// What follows the word.
  private var object: Bilingual {
    switch self {
    case .country: Bilingual(english: " FR, or a name", french: " FR, ou un nom")
    case .find: Bilingual(english: " words, or a query", french: " des mots, ou une requête")
    case .open: Bilingual(english: " 3, or 3 alone", french: " 3, ou 3 seul")
    case .places, .list, .quotes, .total, .more, .back, .help, .quit: Bilingual("")
    }
  }

  private var meaning: Bilingual {
    switch self {
    case .places:
      Bilingual(
        english: "the places and what is announced there", french: "les pays et leurs annonces")
    case .country:
      Bilingual(english: "the initiatives of a place", french: "les initiatives d’un pays")
    case .find:
      Bilingual(
        english: "the initiatives that a query keeps; without words, all of them",
        french: "les initiatives que garde une requête ; sans mots, toutes")
    case .list:
      Bilingual(english: "the list again from its start", french: "la liste depuis le début")
    case .open:
      Bilingual(english: "an entry of the list", french: "une entrée de la liste")
    case .quotes:
      Bilingual(
        english: "the words of the sources, for what is listed or open",
        french: "les mots des sources, pour ce qui est listé ou ouvert")
    case .total:
      Bilingual(english: "what the list adds up to", french: "à quoi la liste se monte")
    case .more: Bilingual(english: "the list goes on", french: "la suite de la liste")
    case .back: Bilingual(english: "back to what was before", french: "revenir à ce qui précède")
    case .help: Bilingual(english: "these commands", french: "ces commandes")
    case .quit:
      Bilingual(english: "end; so does the end of input", french: "fin ; la fin du texte aussi")
    }
  }

  /// A line of the help: `country FR, or a name: the initiatives of a place`.
  func help(_ say: Phrases) -> String {
    say(word) + say(object) + say(": ", "\u{A0}: ") + say(meaning)
  }

  /// Reads a line: a command's word or a number, and what follows it.
  ///
  /// - Returns: `nil` where the line begins with neither.
  static func read(_ line: String) -> (command: PlainCommand, rest: String)? {
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    if Int(first) != nil, words.count == 1 { return (.open, String(first)) }
    let rest = words.count == 2 ? String(words[1]) : ""
    let folded = WordFold.folded(String(first))
    return allCases.first { command in
      [command.word.english, command.word.french].contains { WordFold.folded($0) == folded }
    }.map { ($0, rest) }
  }
}
