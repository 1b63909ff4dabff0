import Foundation
import PledgeTesting
import PledgeTheme
import Testing

@Suite struct ThemeFoldersTests {
  @Test func `themes come in the order of their names and other files are passed over`() throws {
    let files = ["b.toml": ThemeFileTests.sound, "a.toml": ThemeFileTests.sound, "README.md": ""]
    try withFolders(files) { folder in
      #expect(folder.load().map(\.theme.name) == ["a", "b"])
    }
  }

  @Test func `an unknown theme names the nearest and the known ones`() throws {
    try withFolders(["dark.toml": ThemeFileTests.sound, "light.toml": ""]) { folder in
      let error = #expect(throws: UnknownTheme.self) { try folder.theme(named: "drak") }
      #expect(
        error?.description
          == "unknown theme 'drak'\nhelp: did you mean 'dark'? known: dark, light")
    }
  }

  @Test func `a name that is not UTF-8 is told, and is no other file's`() throws {
    try withFolders(["caf�.toml": ThemeFileTests.sound, "d.toml": ThemeFileTests.sound]) { folder in
      _ = makeForeignName(in: folder.paths[0], endingIn: ".toml")
      let themes = folder.load()
      #expect(Set(themes.map(\.theme.name)) == ["caf�", "d"])
      #expect(
        themes.first?.faults.map(\.description) == [
          """
          \(folder.paths[0])/caf�.toml:1: cannot read the theme: its name is not UTF-8
          help: a theme is a text file in UTF-8 of at most 262144 bytes
          """
        ])
      #expect(themes.last?.faults == [])
    }
  }

  @Test func `a file that cannot be read is told and hides no other`() throws {
    let large = String(repeating: "#", count: ThemeFile.sizeLimit + 1)
    try withFolders(["a.toml": large, "b.toml": ThemeFileTests.sound]) { folder in
      let path = "\(folder.paths[0])/c.toml"
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false)
      let themes = folder.load()
      #expect(themes.map(\.theme.name) == ["a", "b", "c"])
      #expect(
        themes.first?.faults.map(\.description) == [
          """
          \(folder.paths[0])/a.toml:1: cannot read the theme: it is too large
          help: a theme is a text file in UTF-8 of at most 262144 bytes
          """
        ])
      #expect(
        themes.last?.faults.first?.description.contains("it is no ordinary file") == true)
    }
  }

  @Test func `themes of a later folder come last and replace those of their names`() throws {
    let light = ThemeFileTests.sound.replacing("\"dark\"", with: "\"light\"")
    let bundled = ["a.toml": ThemeFileTests.sound, "z.toml": ThemeFileTests.sound]
    try withFolders(bundled, ["a.toml": light, "b.toml": light]) { folders throws in
      #expect(folders.names == ["z", "a", "b"])
      #expect(folders.load().map(\.theme.name) == ["z", "a", "b"])
      #expect(try folders.theme(named: "a").theme.appearance == .light)
      #expect(try folders.theme(named: "z").theme.appearance == .dark)
    }
  }

  @Test func `a folder that is missing has no themes`() {
    #expect(ThemeFolders(["/nowhere/at/all"]).load() == [])
  }
}

/// Calls `body` with folders of files of the given texts, which are removed after it.
func withFolders(
  _ folders: [String: String]..., body: (ThemeFolders) throws -> Void
) throws {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: root) }
  var paths: [String] = []
  for (number, files) in folders.enumerated() {
    let folder = root.appendingPathComponent("\(number)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    paths.append(folder.path)
  }
  try body(ThemeFolders(paths))
}
