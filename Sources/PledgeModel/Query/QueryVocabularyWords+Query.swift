extension Grouping: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .place: Bilingual(english: "country", french: "pays")
    case .origin: Bilingual(english: "country of whoever pays", french: "pays de qui paie")
    case .kind: Bilingual(english: "kind", french: "type")
    case .theme: Bilingual(english: "theme", french: "thème")
    case .year: Bilingual(english: "year", french: "année")
    case .month: Bilingual(english: "month", french: "mois")
    case .funder: Bilingual(english: "funder", french: "financeur")
    case .currency: Bilingual(english: "currency", french: "devise")
    }
  }

  public var aliases: [String] {
    switch self {
    case .place: ["country", "receiver"]
    case .origin: ["payer"]
    case .currency: ["cur"]
    case .kind, .theme, .year, .month, .funder: []
    }
  }
}

extension InitiativeContent: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .amount: Bilingual(english: "an amount", french: "un montant")
    case .date: Bilingual(english: "a date", french: "une date")
    case .period: Bilingual(english: "a period", french: "une période")
    case .funder: Bilingual(english: "a funder", french: "un financeur")
    case .metric:
      Bilingual(english: "a figure other than money", french: "un chiffre autre que d’argent")
    case .quote: Bilingual(english: "a quotation", french: "une citation")
    case .url: Bilingual(english: "a source’s address", french: "l’adresse d’une source")
    case .note:
      Bilingual(english: "a remark in the corpus", french: "une remarque dans le corpus")
    }
  }
}

extension InitiativeTrait: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .exact: Bilingual(english: "an exact amount", french: "montant exact")
    case .bound: Bilingual(english: "a bound or an estimate", french: "borne ou estimation")
    case .vague: Bilingual(english: "an amount in words only", french: "montant sans chiffre")
    case .converted: Bilingual(english: "converted", french: "converti")
    case .disputed: Bilingual(english: "disputed", french: "divergent")
    case .agreed:
      Bilingual(english: "agreed by several sources", french: "concordant entre sources")
    case .single: Bilingual(english: "from one source", french: "d’une seule source")
    case .counted: Bilingual(english: "counted in the total", french: "compté dans le total")
    case .nested: Bilingual(english: "inside other money", french: "inclus dans un autre montant")
    case .marked: Bilingual(english: "marked by you", french: "marqué par vous")
    case .noted: Bilingual(english: "with a note of yours", french: "avec une note de vous")
    }
  }
}

extension InitiativeOrder {
  /// The order as it is typed behind `sort:`; `desc` has the largest, the newest or the last of the
  /// alphabet first.
  var queryWord: String { key.rawValue + (isDescending ? "-desc" : "-asc") }

  /// The order in words.
  var label: Bilingual {
    switch (key, isReversed) {
    case (.amount, false):
      Bilingual(english: "largest amount first", french: "montant le plus grand d’abord")
    case (.amount, true):
      Bilingual(english: "smallest amount first", french: "montant le plus petit d’abord")
    case (.date, false): Bilingual(english: "newest first", french: "plus récent d’abord")
    case (.date, true): Bilingual(english: "oldest first", french: "plus ancien d’abord")
    case (.name, false): Bilingual(english: "name from A to Z", french: "nom de A à Z")
    case (.name, true): Bilingual(english: "name from Z to A", french: "nom de Z à A")
    case (.kind, false): Bilingual(english: "kind from A to Z", french: "type de A à Z")
    case (.kind, true): Bilingual(english: "kind from Z to A", french: "type de Z à A")
    case (.sources, false):
      Bilingual(english: "most sources first", french: "plus de sources d’abord")
    case (.sources, true):
      Bilingual(english: "fewest sources first", french: "moins de sources d’abord")
    }
  }

  /// Reads a word of `sort:`.
  init?(queryWord: String) {
    let orders = Key.allCases.flatMap { [Self($0), Self($0, reversed: true)] }
    guard let order = orders.first(where: { $0.queryWord == queryWord }) else { return nil }
    self = order
  }

  private var isDescending: Bool {
    switch key {
    case .amount, .date, .sources: !isReversed
    case .name, .kind: isReversed
    }
  }
}
