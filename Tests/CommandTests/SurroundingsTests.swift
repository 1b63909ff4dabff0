import Foundation
import PledgeModel
import Testing

@testable import pledgebook

@Suite struct SurroundingsTests {
  private func language(_ environment: [String: String]) -> Language {
    Surroundings(environment: environment, executable: "", terminalWidth: nil).language
  }

  @Test func `the first locale that is not empty decides the language`() {
    #expect(language([:]) == .english)
    #expect(language(["LANG": "fr_FR.UTF-8"]) == .french)
    #expect(language(["LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB"]) == .english)
    #expect(language(["LC_MESSAGES": "en_GB", "LC_ALL": "fr_CA"]) == .french)
    #expect(language(["LC_ALL": "", "LANG": "fr"]) == .french)
  }

  @Test func `the cache lies where the XDG specification puts it`() {
    #expect(CacheFolder.path(in: ["XDG_CACHE_HOME": "/c", "HOME": "/h"]) == "/c/pledgebook")
    #expect(CacheFolder.path(in: ["HOME": "/h"]) == "/h/.cache/pledgebook")
    #expect(CacheFolder.path(in: ["XDG_CACHE_HOME": "c", "HOME": "/h"]) == "/h/.cache/pledgebook")
    #expect(CacheFolder.path(in: [:]) == nil)
  }

  @Test func `every variable that is asked for is read`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/pledgebook")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var asked: Set<String> = []
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?:environment\[|isSet\()"([A-Z_]+)"(?:\)|\](?! = ))/) {
        asked.insert(String(match.1))
      }
    }
    #expect(asked.isSuperset(of: ["HOME", "TERM", "WAYLAND_DISPLAY"]))
    #expect(asked.subtracting(Surroundings.variables) == [])
  }
}
