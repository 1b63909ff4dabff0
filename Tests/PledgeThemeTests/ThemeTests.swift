import CellCanvas
import PledgeTheme
import Testing

@Suite struct ThemeTests {
  @Test func `a role takes what it leaves open from the roles before its dots`() {
    let theme = Theme(
      name: "t", appearance: .dark,
      written: [
        .screen: Style(foreground: .palette(7), background: .palette(0)),
        .list: Style(foreground: .palette(2)),
        .listSelected: Style(background: .palette(4), attributes: .bold),
      ])
    #expect(
      theme[.listSelected]
        == Style(foreground: .palette(2), background: .palette(4), attributes: .bold))
    #expect(theme[.muted] == Style(foreground: .palette(7), background: .palette(0)))
  }

  @Test func `a role can refuse an attribute of the role before its dot`() {
    let theme = Theme(
      name: "t", appearance: .dark,
      written: [.amount: Style(attributes: [.bold, .underline]), .amountUncounted: Style()],
      removed: [.amountUncounted: .bold])
    #expect(theme[.amount].attributes == [.bold, .underline])
    #expect(theme[.amountUncounted].attributes == .underline)
  }

  @Test func `the plain theme tells the selected row from the one that waits`() {
    #expect(Theme.plain[.listSelected].attributes == .reverse)
    #expect(Theme.plain[.listSelectedInactive].attributes == .underline)
  }

  @Test func `a role is found by its name`() {
    #expect(StyleRole.named("list.selected") == .listSelected)
    #expect(StyleRole.named("list.chosen") == nil)
    #expect(StyleRole.all.allSatisfy { StyleRole.named($0.name) == $0 })
  }
}
