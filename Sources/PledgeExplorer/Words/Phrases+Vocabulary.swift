import PledgeModel

/// The corpus's vocabularies as a reader sees them.
extension Phrases {
  public func name(_ kind: InitiativeKind) -> String {
    switch kind {
    case .publicProgramme: self("public programme", "programme public")
    case .privateInvestment: self("private investment", "investissement privé")
    case .publicPrivate: self("public-private", "public-privé")
    case .fund: self("fund", "fonds")
    case .fundingRound: self("funding round", "levée de fonds")
    case .infrastructure: self("infrastructure", "infrastructure")
    case .institution: self("institution", "institution")
    case .partnership: self("partnership", "partenariat")
    case .regulation: self("regulation", "réglementation")
    case .event: self("event", "événement")
    case .project: self("project", "projet")
    case .proposal: self("proposal", "proposition")
    case .product: self("product", "produit")
    case .goal: self("goal", "objectif")
    case .acquisitionOffer: self("acquisition offer", "offre d’achat")
    }
  }

  public func name(_ stage: Stage) -> String {
    switch stage {
    case .proposed: self("proposed", "proposé")
    case .announced: self("announced", "annoncé")
    case .launched: self("launched", "lancé")
    case .underWay: self("under way", "en cours")
    case .completed: self("completed", "achevé")
    case .paused: self("paused", "suspendu")
    case .cancelled: self("cancelled", "abandonné")
    }
  }

  public func name(_ role: Role) -> String {
    switch role {
    case .announcer: self("announced by", "annoncé par")
    case .funder: self("funded by", "financé par")
    case .operator: self("run by", "mené par")
    case .partner: self("with", "avec")
    case .recipient: self("for", "pour")
    case .signatory: self("signed by", "signé par")
    case .proposer: self("proposed by", "proposé par")
    case .participant: self("attended by", "avec la participation de")
    }
  }

  public func name(_ theme: InitiativeTheme) -> String {
    switch theme {
    case .compute: self("compute", "calcul")
    case .models: self("models", "modèles")
    case .data: self("data", "données")
    case .talent: self("talent", "talents")
    case .research: self("research", "recherche")
    case .adoption: self("adoption", "adoption")
    case .safety: self("safety", "sûreté")
    case .regulation: self("regulation", "réglementation")
    case .energy: self("energy", "énergie")
    case .defence: self("defence", "défense")
    case .startups: self("startups", "start-up")
    case .chips: self("chips", "puces")
    }
  }

  public func name(_ basis: Basis) -> String {
    switch basis {
    case .total: self("total", "total")
    case .part: self("part", "partie")
    case .initial: self("initial", "initial")
    case .target: self("target", "objectif")
    case .round: self("round", "levée")
    case .annual: self("annual", "annuel")
    case .prior: self("prior", "antérieur")
    case .valuation: self("valuation", "valorisation")
    case .statistic: self("statistic", "statistique")
    }
  }

  public func name(_ status: MoneyStatus) -> String {
    switch status {
    case .planned: self("planned", "prévu")
    case .announced: self("announced", "annoncé")
    case .committed: self("committed", "engagé")
    case .spent: self("spent", "dépensé")
    }
  }

  /// The bound in a word, for a sign that stands alone.
  public func name(_ bound: Bound) -> String {
    switch bound {
    case .exact: self("exact", "exact")
    case .upTo: self("up to", "jusqu’à")
    case .atLeast: self("at least", "au moins")
    case .about: self("about", "environ")
    case .range: self("range", "fourchette")
    case .unquantified: self("in words only", "sans chiffre")
    }
  }

  public func name(_ type: OrganizationType) -> String {
    switch type {
    case .government: self("government", "gouvernement")
    case .company: self("company", "entreprise")
    case .investor: self("investor", "investisseur")
    case .foundation: self("foundation", "fondation")
    case .institution: self("institution", "institution")
    case .intergovernmental: self("intergovernmental body", "organisation intergouvernementale")
    }
  }

  public func name(_ grade: Quote.Grade) -> String {
    switch grade {
    case .verbatim: self("verbatim", "verbatim")
    case .figure: self("figure only", "chiffre seul")
    }
  }

  public func name(_ key: InitiativeOrder.Key) -> String {
    switch key {
    case .amount: self("amount", "montant")
    case .date: self("date", "date")
    case .name: self("name", "nom")
    case .kind: self("kind", "type")
    case .sources: self("sources", "sources")
    }
  }

  /// A unit that corpus files write in English; a symbol stays as it is.
  public func unit(_ unit: String) -> String {
    switch unit {
    case "people": self("people", "personnes")
    case "people/year": self("people a year", "personnes par an")
    case "companies": self("companies", "entreprises")
    case "countries": self("countries", "pays")
    case "startups": self("startups", "start-up")
    case "employees": self("employees", "employés")
    case "researchers": self("researchers", "chercheurs")
    case "investors": self("investors", "investisseurs")
    case "years": self("years", "ans")
    case "times": self("times", "fois")
    case "months": self("months", "mois")
    case "households": self("households", "foyers")
    case "proposals": self("proposals", "propositions")
    case "inhabitants": self("inhabitants", "habitants")
    default: unit
    }
  }

  /// A language by its ISO 639-1 code, in the reader's language.
  public func languageName(_ code: String) -> String {
    switch code {
    case "en": self("English", "anglais")
    case "fr": self("French", "français")
    case "de": self("German", "allemand")
    case "es": self("Spanish", "espagnol")
    case "it": self("Italian", "italien")
    default: code
    }
  }
}
