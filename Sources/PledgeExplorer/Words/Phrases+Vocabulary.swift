import PledgeModel

/// The corpus's vocabularies as a reader sees them.
extension Phrases {
  /// A word of a vocabulary that queries name too: one label stands for both.
  public func name(_ word: some QueryVocabularyWords) -> String { self(word.label) }

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
    case .quoted: self("quoted, not checked", "cité, non vérifié")
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
  public func languageName(_ code: String) -> String { self(QueryVocabulary.languageName(code)) }
}
