import CellCanvas
import PledgeModel

extension InitiativeRow {
  /// The lead amount as a lens shows it, as a cell of a list.
  func amountField(_ say: Phrases, through lens: Lens) -> Field {
    guard let lead else { return Field(text: Phrases.unknown, role: .muted) }
    return Field(
      text: say.figure(lead, through: lens),
      role: lead.standing == .counted ? .amount : .amountUncounted)
  }

  /// `≠` where sources differ, `⊂` where the money lies inside other money, `?` where there is no
  /// number.
  var markField: Field {
    if isDisputed { return Field(text: "≠", role: .disputed) }
    switch lead?.standing {
    case .within, .partOf: return Field(text: "⊂", role: .muted)
    case .unquantified: return Field(text: "?", role: .muted)
    default: return Field(text: " ")
    }
  }
}
