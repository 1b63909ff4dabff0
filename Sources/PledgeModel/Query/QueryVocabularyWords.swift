/// A vocabulary whose words are typed in queries.
///
/// The labels are the ones that screens show, so that a query may be typed as it is read.
public protocol QueryVocabularyWords: Vocabulary {
  /// What the word means to a reader.
  var label: Bilingual { get }
  /// Other words for the same.
  var aliases: [String] { get }
}

extension QueryVocabularyWords {
  public var aliases: [String] { [] }
}

extension InitiativeKind: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .publicProgramme: Bilingual(english: "public programme", french: "programme public")
    case .privateInvestment:
      Bilingual(english: "private investment", french: "investissement privé")
    case .publicPrivate: Bilingual(english: "public-private", french: "public-privé")
    case .fund: Bilingual(english: "fund", french: "fonds")
    case .fundingRound: Bilingual(english: "funding round", french: "levée de fonds")
    case .infrastructure: Bilingual("infrastructure")
    case .institution: Bilingual("institution")
    case .partnership: Bilingual(english: "partnership", french: "partenariat")
    case .regulation: Bilingual(english: "regulation", french: "réglementation")
    case .event: Bilingual(english: "event", french: "événement")
    case .project: Bilingual(english: "project", french: "projet")
    case .proposal: Bilingual(english: "proposal", french: "proposition")
    case .product: Bilingual(english: "product", french: "produit")
    case .goal: Bilingual(english: "goal", french: "objectif")
    case .acquisitionOffer: Bilingual(english: "acquisition offer", french: "offre d’achat")
    }
  }

  public var aliases: [String] {
    switch self {
    case .publicPrivate: ["mixed"]
    case .fundingRound: ["equity"]
    case .infrastructure: ["dc"]
    case .regulation: ["law"]
    default: []
    }
  }
}

extension Stage: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .proposed: Bilingual(english: "proposed", french: "proposé")
    case .announced: Bilingual(english: "announced", french: "annoncé")
    case .launched: Bilingual(english: "launched", french: "lancé")
    case .underWay: Bilingual(english: "under way", french: "en cours")
    case .completed: Bilingual(english: "completed", french: "achevé")
    case .paused: Bilingual(english: "paused", french: "suspendu")
    case .cancelled: Bilingual(english: "cancelled", french: "abandonné")
    }
  }
}

extension InitiativeTheme: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .compute: Bilingual(english: "compute", french: "calcul")
    case .models: Bilingual(english: "models", french: "modèles")
    case .data: Bilingual(english: "data", french: "données")
    case .talent: Bilingual(english: "talent", french: "talents")
    case .research: Bilingual(english: "research", french: "recherche")
    case .adoption: Bilingual("adoption")
    case .safety: Bilingual(english: "safety", french: "sûreté")
    case .regulation: Bilingual(english: "regulation", french: "réglementation")
    case .energy: Bilingual(english: "energy", french: "énergie")
    case .defence: Bilingual(english: "defence", french: "défense")
    case .startups: Bilingual(english: "startups", french: "start-up")
    case .chips: Bilingual(english: "chips", french: "puces")
    }
  }

  public var aliases: [String] { self == .talent ? ["training"] : [] }
}

extension MoneyStatus: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .planned: Bilingual(english: "planned", french: "prévu")
    case .announced: Bilingual(english: "announced", french: "annoncé")
    case .committed: Bilingual(english: "committed", french: "engagé")
    case .spent: Bilingual(english: "spent", french: "dépensé")
    }
  }
}

extension Basis: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .total: Bilingual("total")
    case .part: Bilingual(english: "part", french: "partie")
    case .initial: Bilingual("initial")
    case .target: Bilingual(english: "target", french: "objectif")
    case .round: Bilingual(english: "round", french: "levée")
    case .annual: Bilingual(english: "annual", french: "annuel")
    case .prior: Bilingual(english: "prior", french: "antérieur")
    case .valuation: Bilingual(english: "valuation", french: "valorisation")
    case .statistic: Bilingual(english: "statistic", french: "statistique")
    }
  }
}

extension Bound: QueryVocabularyWords {
  public var label: Bilingual {
    switch self {
    case .exact: Bilingual("exact")
    case .upTo: Bilingual(english: "up to", french: "jusqu’à")
    case .atLeast: Bilingual(english: "at least", french: "au moins")
    case .about: Bilingual(english: "about", french: "environ")
    case .range: Bilingual(english: "range", french: "fourchette")
    case .unquantified: Bilingual(english: "in words only", french: "sans chiffre")
    }
  }

  public var aliases: [String] { self == .unquantified ? ["vague"] : [] }
}
