import Foundation

@testable import pledgebook

/// A repository of git in a folder, with the sample corpus in it.
final class LocalRepository {
  /// Whether git is there; where it is not, `Scripts/install-dependencies tests` installs it.
  static let hasGit =
    (try? GitProgram(in: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])) != nil

  let corpus: SampleCorpus
  let path: String
  private let git: GitProgram

  /// - Parameter folder: The folder of the corpus within the repository.
  init(folder: String = "") throws {
    corpus = try SampleCorpus()
    path = "\(corpus.path)/origin"
    git = try GitProgram(in: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(corpus.path)/Corpus", toPath: "\(corpus.path)/origin/Corpus")
    if folder.isEmpty {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/Corpus") {
        try FileManager.default.moveItem(
          atPath: "\(path)/Corpus/\(name)", toPath: "\(path)/\(name)")
      }
      try FileManager.default.removeItem(atPath: "\(path)/Corpus")
    }
    try run(["init", "--quiet"])
    // Another corpus than the bundled one, with an initiative of its own.
    try write("corpus.toml", in: folder) { $0.replacing("Sample", with: "Other") }
    try commit()
  }

  var address: String { "file://\(path)" }

  /// Changes a file.
  func write(_ name: String, in folder: String = "", _ change: (String) -> String) throws {
    let file = [path, folder, name].filter { !$0.isEmpty }.joined(separator: "/")
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    try Data(change(text).utf8).write(to: URL(fileURLWithPath: file))
  }

  func commit() throws {
    try run(["add", "--all"])
    try run([
      "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org",
      "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "A state",
    ])
  }

  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    try git.demand(arguments, in: path, "git \(arguments)")
  }
}
