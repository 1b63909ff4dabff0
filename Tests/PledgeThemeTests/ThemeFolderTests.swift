import Foundation
import PledgeTheme
import Testing

@Suite struct ThemeFolderTests {
  /// A folder with files of the given texts, removed after `body`.
  private func withFolder(
    _ files: [String: String], _ body: (ThemeFolder) throws -> Void
  ) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appendingPathComponent(name))
    }
    try body(ThemeFolder(url.path))
  }

  @Test func `themes come in the order of their names and other files are passed over`() throws {
    let files = ["b.toml": ThemeFileTests.sound, "a.toml": ThemeFileTests.sound, "README.md": ""]
    try withFolder(files) { folder in
      #expect(folder.load().map(\.theme.name) == ["a", "b"])
    }
  }

  @Test func `an unknown theme names the nearest and the known ones`() throws {
    try withFolder(["dark.toml": ThemeFileTests.sound, "light.toml": ""]) { folder in
      let error = #expect(throws: UnknownTheme.self) { try folder.theme(named: "drak") }
      #expect(
        error?.description
          == "unknown theme 'drak'\nhelp: did you mean 'dark'? known: dark, light")
    }
  }

  @Test func `a file that cannot be read is told and hides no other`() throws {
    let large = String(repeating: "#", count: ThemeFile.sizeLimit + 1)
    try withFolder(["a.toml": large, "b.toml": ThemeFileTests.sound]) { folder in
      let path = "\(folder.path)/c.toml"
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false)
      let themes = folder.load()
      #expect(themes.map(\.theme.name) == ["a", "b", "c"])
      #expect(
        themes.first?.faults.map(\.description) == [
          """
          \(folder.path)/a.toml:1: cannot read the theme: it is too large
          help: a theme is a text file in UTF-8 of at most 262144 bytes
          """
        ])
      #expect(
        themes.last?.faults.first?.description.contains("it is no ordinary file") == true)
    }
  }

  @Test func `a folder that is missing has no themes`() {
    #expect(ThemeFolder("/nowhere/at/all").load() == [])
  }
}
