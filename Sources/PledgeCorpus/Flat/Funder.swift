import PledgeModel

/// An organization that rows name.
final class Funder {
  let organization: Organization
  let actor: Initiative.Actor
  /// The stretch that has it already.
  var stretch = 0

  init(_ name: String) {
    organization = Organization(
      id: DerivedID.organization(name), name: Bilingual(name), type: .company)
    actor = Initiative.Actor(organization.id, .funder)
  }
}
