import Foundation
import PseudoTerminal

/// The program under test, and the world that it runs in.
enum Program {
  /// What `PLEDGEBOOK_PROGRAM` names, or the program that was built with these tests.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["PLEDGEBOOK_PROGRAM"] { return named }
    return products.appending(path: "pledgebook").path()
  }()

  /// The folder that the tests were built into: the bundle's on macOS, else the test program's own.
  private static var products: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let own = bundle?.bundleURL ?? Bundle.main.executableURL ?? URL(filePath: ".")
    return own.deletingLastPathComponent()
  }

  /// The checkout, which holds the corpus and the themes.
  static let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let corpus = checkout.appending(path: "Corpus").resolvingSymlinksInPath()

  /// The whole environment of the program.
  ///
  /// - Parameters:
  ///   - home: The program's home.
  ///   - cache: The folder of caches.
  ///   - changed: Variables that differ; `nil` takes one away.
  static func environment(
    home: TemporaryFolder, cache: String = cache, changed: [String: String?] = [:]
  ) -> [String: String] {
    let pinned = [
      "HOME": home.path, "XDG_CACHE_HOME": cache, "LC_ALL": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "PLEDGEBOOK_CORPUS": corpus.path(),
      "PLEDGEBOOK_THEMES": checkout.appending(path: "Themes").path(), "TERM": "xterm-256color",
    ]
    return changed.reduce(into: pinned) { $0[$1.key] = $1.value }
  }

  /// Takes the folder of caches away, so that a start reads the corpus itself.
  static let cold: [String: String?] = ["XDG_CACHE_HOME": nil]

  /// A folder of caches that has the bundled corpus, so that a start is short: removed when the
  /// tests end.
  private static let cache: String = {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "pledgebook-cache-" + UUID().uuidString).path()
    atexit { try? FileManager.default.removeItem(atPath: Program.cache) }
    if let home = try? TemporaryFolder() {
      let list = try? PseudoTerminal(
        program: Program.path, arguments: ["list"],
        environment: environment(home: home, cache: path))
      _ = try? list?.wait()
    }
    return path
  }()
}
