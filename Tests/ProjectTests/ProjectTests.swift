import Foundation
import Testing

/// What the pages say of the project is so.
@Suite struct ProjectTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The table of modules in ARCHITECTURE.md: what each may import of ours.
  private static let table: [String: Set<String>] = {
    let text =
      (try? String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)) ?? ""
    let names = Set(
      text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
    var table: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 4 else { continue }
      let name = cells[0].replacing("`", with: "")
      let words = cells[2].replacing(",", with: " ").split(separator: " ").map(String.init)
      if cells[2].hasPrefix("all but") {
        table[name] = names.subtracting(words + [name])
      } else {
        table[name] = names.intersection(words)
      }
    }
    return table
  }()

  @Test func `the table names every module`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path())
    #expect(Set(folders) == Set(Self.table.keys))
  }

  @Test(arguments: Self.table.keys.sorted())
  func `a module imports only what the table allows`(module: String) throws {
    let folder = Self.root.appending(path: "Sources/\(module)")
    let allowed = try #require(Self.table[module])
    for file in try Self.swiftFiles(in: folder) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"),
          words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" }),
          let name = words.dropFirst(at + 1).first, Self.table.keys.contains(String(name))
        else { continue }
        #expect(allowed.contains(String(name)), "\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test(arguments: [
    "PledgeModel", "LinedTOML", "PledgeCorpus", "CellCanvas", "PledgeTheme", "PledgeExplorer",
  ])
  func `these modules do without Foundation`(module: String) throws {
    for file in try Self.swiftFiles(in: Self.root.appending(path: "Sources/\(module)")) {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("import Foundation"), "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: [
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "Corpus/README.md",
  ])
  func `every path that a page names exists`(page: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    let quoted = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    let paths = quoted.filter { path in
      ["Sources/", "Tests/", "Corpus/", "Themes/", "Scripts/"].contains { path.hasPrefix($0) }
        && !path.contains("<") && !path.contains(" ") && !path.contains("*")
    }
    for path in paths {
      #expect(
        FileManager.default.fileExists(atPath: Self.root.appending(path: path).path()),
        "\(page) names \(path)")
    }
  }

  @Test func `every theme and every picture is on the page of pictures`() throws {
    let folder = Self.root.appending(path: "Manual/pictures")
    let page = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let shown = Set(page.matches(of: /\]\(([^)]+\.svg)\)/).map { String($0.1) })
    let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".svg") }
    let themes = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Themes").path()
    ).filter { $0.hasSuffix(".toml") }.map { "theme-" + $0.dropLast(5) + ".svg" }
    #expect(Set(pictures) == shown)
    #expect(!themes.isEmpty && shown.isSuperset(of: themes))
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }
}
