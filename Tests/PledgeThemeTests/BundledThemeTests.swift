import CellCanvas
import Foundation
import PledgeTheme
import Testing

@Suite struct BundledThemeTests {
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Themes").path
  static let folders = ThemeFolders([path])
  static let coloured = [
    "catppuccin-latte", "catppuccin-mocha", "contrast", "dark", "dracula", "dusk", "everforest",
    "gruvbox-dark", "gruvbox-light", "kanagawa", "light", "nord", "one-dark", "rose-pine",
    "rose-pine-dawn", "safe", "solarized-dark", "solarized-light", "tokyo-night",
  ]

  @Test func `the bundled themes are these`() {
    #expect(Self.folders.names == (Self.coloured + ["mono", "terminal"]).sorted())
  }

  @Test func `every bundled theme is without fault and says what it looks like`() {
    let themes = Self.folders.load()
    for loaded in themes {
      #expect(loaded.faults.map(\.description) == [])
      #expect(!loaded.theme.summary.english.isEmpty && !loaded.theme.summary.french.isEmpty)
    }
    #expect(Set(themes.map(\.theme.summary.english)).count == themes.count)
    #expect(Set(themes.map(\.theme.summary.french)).count == themes.count)
  }

  @Test(arguments: coloured)
  func `a theme is dark or light as it says`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    let black = try #require(Contrast.ratio(theme[.screen].background, .rgb(0, 0, 0)))
    #expect(theme.appearance == (black < 4.5 ? .dark : .light))
  }

  @Test(arguments: coloured)
  func `text can be read on its own ground`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    for role in StyleRole.all where !Self.shapes.contains(role) {
      for palette in Palette.allCases {
        let ratio = try #require(palette.shown(theme[role]).contrast)
        #expect(ratio >= palette.legible, "\(name): \(role), \(palette)")
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
      guard theme[role].background == theme[.screen].background else { continue }
      for ground in grounds {
        for palette in Palette.allCases {
          let style = Style(
            foreground: theme[role].foreground, background: theme[ground].background)
          let ratio = try #require(palette.shown(style).contrast)
          #expect(ratio >= palette.legible, "\(name): \(role) on \(ground), \(palette)")
        }
      }
    }
  }

  @Test(arguments: coloured)
  func `frames and bars stand out from their ground`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    for role in Self.shapes {
      for palette in Palette.allCases {
        // WCAG 2.2, 1.4.11 asks for 3 where a shape tells something; a frame only parts.
        let least = role == .frame || palette == .named ? 1.3 : 3
        let ratio = try #require(palette.shown(theme[role]).contrast)
        #expect(ratio >= least, "\(name): \(role), \(palette)")
      }
    }
  }

  @Test(arguments: coloured)
  func `the selected row stands out from the others`(name: String) throws {
    let theme = try Self.folders.theme(named: name).theme
    let pairs: [(StyleRole, StyleRole, Double)] = [
      (.listSelected, .list, 1.3), (.tabsSelected, .tabs, 1.25), (.overlaySelected, .overlay, 1.25),
    ]
    for (selected, other, least) in pairs {
      for palette in [Palette.direct, .indexed] {
        let grounds = Style(
          foreground: theme[selected].background, background: theme[other].background)
        let ratio = try #require(palette.shown(grounds).contrast)
        #expect(ratio >= least, "\(name): \(selected), \(palette)")
      }
    }
    let named = Palette.named
    #expect(named.shown(theme[.listSelected]).ground != named.shown(theme[.list]).ground)
  }

  @Test(arguments: coloured)
  func `what differs in meaning differs in looks, whatever the terminal's colours`(
    name: String
  ) throws {
    let theme = try Self.folders.theme(named: name).theme
    let pairs: [(StyleRole, StyleRole)] = [
      (.amount, .list), (.amount, .muted), (.amount, .amountUncounted),
      (.listSelected, .list), (.listSelected, .listSelectedInactive), (.listMarked, .list),
      (.disputed, .list), (.match, .list), (.quoteFigure, .quote),
      (.titleFocused, .title), (.tabsSelected, .tabs), (.overlaySelected, .overlay),
      (.hintsKey, .hints), (.noticeError, .notice),
    ]
    for (role, other) in pairs {
      for palette in Palette.allCases {
        #expect(
          palette.shown(theme[role]) != palette.shown(theme[other]),
          "\(name): \(role) and \(other), \(palette)")
      }
    }
    // In 16 colours the signs tell them apart: ▸ and ≠.
    let signed: [(StyleRole, StyleRole)] = [(.listSelectedInactive, .list), (.disputed, .amount)]
    for (role, other) in signed {
      for palette in [Palette.direct, .indexed] {
        #expect(
          palette.shown(theme[role]) != palette.shown(theme[other]),
          "\(name): \(role) and \(other), \(palette)")
      }
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
  private static let shapes: [StyleRole] = [.frame, .bar, .barUncounted]

  /// How many colours the terminal has.
  private enum Palette: CaseIterable {
    case direct
    case indexed
    case named

    /// The least contrast of text. Who has 16 colours has set them to taste: xterm's are a guess.
    var legible: Double { self == .named ? 3 : 4.5 }

    /// What the program shows for a style.
    func shown(_ style: Style) -> Shown {
      let indices =
        switch self {
        case .direct: 0..<0
        case .indexed: 16..<256
        case .named: 0..<16
        }
      let ink = Contrast.number(of: style.foreground, in: indices)
      let ground = Contrast.number(of: style.background, in: indices)
      var shown = Shown(
        ink: ink.map(Contrast.color) ?? style.foreground,
        ground: ground.map(Contrast.color) ?? style.background, attributes: style.attributes)
      // Two colours that differ are not shown as one: the text would vanish.
      if shown.ink == shown.ground, style.foreground != style.background {
        let isBright = Contrast.ratio(shown.ground, .rgb(0, 0, 0)).map { $0 > 5.3 } ?? false
        shown.ink = Contrast.color(isBright ? 0 : 7)
      }
      return shown
    }
  }

  private struct Shown: Equatable {
    var ink: Color?
    let ground: Color?
    let attributes: Attributes

    var contrast: Double? { Contrast.ratio(ink, ground) }
  }
}
