import Foundation
import PledgeTesting
import PseudoTerminal
import Testing

/// Names in bytes that are not UTF-8, which Swift would turn into other names.
@Suite struct ForeignNameTests {
  /// Runs a command of the shell in the program's home, with a name in ISO 8859-1 as `$n`.
  private func run(_ command: String) throws -> Explorer {
    try Explorer(script: "cd \"$HOME\" && n=$(printf 'caf\\351') && exec \(command)")
  }

  /// Expects that something is refused by name, and that nothing is made.
  private func expectRefused(_ run: Explorer, _ message: String) throws {
    #expect(try run.wait() == .exit(status: 2))
    #expect(run.screen[0] == "pledgebook: \(message)")
    #expect(run.screen[1].hasPrefix("help: rename the "))
    #expect(!run.transcript.contains(0xE9))
    #expect(try FileManager.default.contentsOfDirectory(atPath: run.folder.path) == [".local"])
  }

  @Test(arguments: [
    ("check $n.csv", "caf�.csv"), ("--corpus $n.csv", "caf�.csv"), ("list $n", "caf�"),
    ("totals --corpus=$n", "--corpus=caf�"), ("build -o $n.catalogue", "caf�.catalogue"),
    ("export --format csv -o $n.csv", "caf�.csv"), ("export --format datapackage -o $n", "caf�"),
    ("check --sources $n", "caf�"), ("new corpus $n", "caf�"), ("corpus add $n", "caf�"),
  ])
  func `an argument that is not UTF-8 is refused`(arguments: String, shown: String) throws {
    try expectRefused(run("\"$0\" \(arguments)"), "the argument is not UTF-8: \(shown)")
  }

  @Test(arguments: ["PLEDGEBOOK_CORPUS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"])
  func `a variable that names a folder and is not UTF-8 is refused`(name: String) throws {
    try expectRefused(run("env \(name)=/$n \"$0\" list"), "\(name) is not UTF-8: /caf�")
  }

  @Test func `words that are UTF-8 are taken`() throws {
    let run = try run("\"$0\" list é � zebra")
    #expect(try run.wait() == .exit(status: 1))
  }

  /// Runs commands of the shell in a folder of such a name; `nil` where the system takes none.
  private func runInside(_ commands: String) throws -> Explorer? {
    let folder = try TemporaryFolder()
    guard makeForeignName(in: folder.path, endingIn: "", isFolder: true) else { return nil }
    let run = try Explorer(
      script: "cd \"$1\"/caf* && set -e && \(commands)", arguments: [folder.path])
    _ = try run.wait()
    return run
  }

  @Test func `what lies in a folder of such a name is read by its relative path`() throws {
    let run = try runInside(
      """
      { echo id,initiative,amount,currency; echo a,Alpha,5bn,EUR; } >a.csv; \
      "$0" list --corpus a.csv; "$0" build a.csv -o a.db; \
      "$0" export --corpus a.db --format csv -o b.csv; wc -l b.csv
      """)
    guard let run else { return }
    #expect(try run.wait() == .exit(status: 0))
    #expect(run.text.contains("Alpha"))
    #expect(run.text.contains("2 b.csv"))
  }

  @Test func `a corpus that is added is refused where its absolute path is not UTF-8`() throws {
    let run = try runInside("mkdir A; touch A/corpus.toml; \"$0\" corpus add A")
    guard let run else { return }
    #expect(try run.wait() == .exit(status: 2))
    #expect(run.screen[0].hasPrefix("pledgebook: the path of A is not UTF-8: /"))
  }

  @Test func `a corpus folder in a folder of such a name is told to be there`() throws {
    guard let run = try runInside("mkdir A; \"$0\" check A") else { return }
    #expect(try run.wait() == .exit(status: 3))
    #expect(run.screen[0].hasPrefix("A: the name '"))
    #expect(run.text.contains("help: rename the file or folder: each � stands for what is not UTF"))
    #expect(!run.transcript.contains(0xE9))
  }
}
