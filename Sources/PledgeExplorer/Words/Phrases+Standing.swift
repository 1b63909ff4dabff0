import PledgeModel

extension Phrases {
  /// Why an amount is or is not part of the total, in a sentence.
  ///
  /// - Parameter name: Returns the name of another initiative, where it is known.
  public func sentence(
    _ standing: Standing, name: (InitiativeID) -> Bilingual?
  ) -> String {
    func named(_ id: InitiativeID) -> String { name(id).map { self($0) } ?? id.rawValue }
    switch standing {
    case .counted:
      return self("counted in the total", "compté dans le total")
    case .within(let whole):
      return self(
        "lies inside “\(named(whole.initiative))”, not added again",
        "compris dans « \(named(whole.initiative)) », pas ajouté une seconde fois")
    case .partOf(let whole):
      return self(
        "part of “\(named(whole))”, not added again",
        "fait partie de « \(named(whole)) », pas ajouté une seconde fois")
    case .besides:
      return self(
        "another amount stands for the initiative", "un autre montant représente l’initiative")
    case .disputed:
      return self(
        "sources differ: another figure is preferred",
        "les sources diffèrent : un autre chiffre est retenu")
    case .notAdded(let basis):
      return self("\(self.name(basis)): never added", "\(self.name(basis)) : jamais ajouté")
    case .unquantified:
      return self("no number in the source", "la source ne donne pas de chiffre")
    }
  }

  /// The standing in a word, for a column of at most ten cells.
  public func word(_ standing: Standing) -> String {
    switch standing {
    case .counted: self("counted", "compté")
    case .within, .partOf: self("⊂ inside", "⊂ inclus")
    case .besides: self("beside", "à côté")
    case .disputed: self("≠ disputed", "≠ divergent")
    case .notAdded: self("not added", "pas ajouté")
    case .unquantified: self("? vague", "? vague")
    }
  }
}
