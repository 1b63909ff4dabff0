import CellCanvas
import PledgeTheme

extension Theme {
  /// The style for text of a role on whatever ground it stands: a role that has the screen's ground
  /// takes the ground below it.
  func ink(_ role: StyleRole) -> Style {
    var style = self[role]
    if style.background == self[.screen].background { style.background = nil }
    return style
  }
}
