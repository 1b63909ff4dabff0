/// A body that announces, pays for, builds, receives or signs.
public struct Organization: Hashable, Sendable, Identifiable {
  public let id: OrganizationID
  public let name: Bilingual
  public let type: OrganizationType
  /// Where the body is at home; `nil` where that is unknown or nowhere.
  public let country: PlaceCode?

  public init(
    id: OrganizationID, name: Bilingual, type: OrganizationType, country: PlaceCode? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.country = country
  }
}
