import CellCanvas
import Foundation
import PledgeTheme
import Testing

@Suite struct BundledThemeTests {
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Themes").path
  static let folders = ThemeFolders([path])
  static let coloured = ["contrast", "dark", "dusk", "light", "safe"]

  @Test func `the bundled themes are these`() {
    #expect(
      Self.folders.names == ["contrast", "dark", "dusk", "light", "mono", "safe", "terminal"])
  }

  @Test func `every bundled theme is without fault and says what it looks like`() {
    for loaded in Self.folders.load() {
      #expect(loaded.faults.map(\.description) == [])
      #expect(!loaded.summary.english.isEmpty && !loaded.summary.french.isEmpty)
    }
  }

  @Test(arguments: coloured)
  func `text can be read on its own ground`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    for role in StyleRole.all where !Self.shapes.contains(role) {
      for palette in Palette.allCases {
        let style = theme[role]
        let ratio = try #require(palette.contrast(style.foreground, style.background))
        #expect(ratio >= 4.5, "\(name): \(role), \(palette)")
      }
    }
  }

  @Test(arguments: coloured)
  func `text without a ground of its own can be read on every ground it may stand on`(
    name: String
  ) throws {
    let theme = try Self.folders.theme(named: name).theme
    let grounds: [StyleRole] = [.screen, .tabs, .hints, .overlay]
    for role in StyleRole.all where !Self.shapes.contains(role) {
      let style = theme[role]
      for ground in grounds where style.background == theme[.screen].background {
        let ratio = try #require(
          Palette.direct.contrast(style.foreground, theme[ground].background))
        #expect(ratio >= 4.5, "\(name): \(role) on \(ground)")
      }
    }
  }

  @Test(arguments: coloured)
  func `frames and bars stand out from their ground`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    for role in Self.shapes {
      for palette in Palette.allCases {
        let style = theme[role]
        let ratio = try #require(palette.contrast(style.foreground, style.background))
        #expect(ratio >= 1.6, "\(name): \(role), \(palette)")
      }
    }
  }

  @Test(arguments: coloured)
  func `the selected row stands out from the others`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    for palette in Palette.allCases {
      let ratio = try #require(
        palette.contrast(theme[.listSelected].background, theme[.list].background))
      #expect(ratio >= 1.3, "\(name), \(palette)")
      #expect(theme[.listSelected] != theme[.listSelectedInactive])
    }
  }

  @Test(arguments: ["mono", "terminal"])
  func `a theme on the terminal's ground selects by more than colour`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    let attributes: [Attributes] = [
      theme[.list].attributes, theme[.listSelected].attributes,
      theme[.listSelectedInactive].attributes,
    ]
    #expect(Set(attributes.map(\.rawValue)).count == 3)
    #expect(theme[.listSelected].attributes.contains(.reverse))
    #expect(theme[.amount].attributes != theme[.amountUncounted].attributes)
    #expect(theme[.quoteFigure].attributes != theme[.quote].attributes)
  }

  @Test func `mono has no colours`() throws {
    let theme = try Self.folders.theme(named: "mono").theme
    for role in StyleRole.all {
      #expect(theme[role].foreground == nil && theme[role].background == nil, "\(role)")
    }
  }

  /// What is drawn with lines and blocks and never with letters.
  private static let shapes: [StyleRole] = [
    .frame, .frameFocused, .overlayFrame, .bar, .barUncounted,
  ]

  /// How many colours the terminal has.
  private enum Palette: CaseIterable {
    case direct
    case xterm256

    func contrast(_ first: Color?, _ second: Color?) -> Double? {
      switch self {
      case .direct: Contrast.ratio(first, second)
      case .xterm256: Contrast.ratio(Contrast.reduced(first), Contrast.reduced(second))
      }
    }
  }
}
