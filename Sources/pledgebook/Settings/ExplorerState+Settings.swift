import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import PledgeSettings

extension ExplorerState {
  /// Begins with what is set.
  ///
  /// - Returns: What is wrong with the settings.
  mutating func take(
    _ settings: EffectiveSettings, from catalogue: Catalogue
  ) throws(CatalogueError) -> [SettingsFault] {
    reading = Reading(settings.side.value, withMembers: settings.members.value)
    lens = Lens(settings.currency.value, per: settings.measure.value)
    standardColumns = settings.standardColumns.value
    columns = standardColumns
    var faults = settings.faults(themes: themes)
    // The catalogue is asked only where there is something to ask.
    if settings.currency.value != nil,
      let fault = settings.fault(ofCurrencyAmong: try catalogue.currencies)
    {
      lens.currency = nil
      if !faults.contains(where: { $0.line == fault.line }) { faults.append(fault) }
    }
    return faults
  }
}

extension Phrases {
  /// What is wrong with the settings, and where all of it is told.
  func notice(on faults: [SettingsFault]) -> Notice? {
    guard let first = faults.first else { return nil }
    let name = FilePath.name(of: first.file)
    let text =
      faults.count == 1
      ? first.headline.replacing(first.file, with: name)
      : "\(self.faults(faults.count)) · \(name)"
    return Notice(
      text
        + self(" · 'pledgebook config' tells more", " · « pledgebook config » en dit plus"),
      isError: true)
  }
}
