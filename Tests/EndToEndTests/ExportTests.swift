import Foundation
import PseudoTerminal
import Testing

/// Exports of the program itself, also from caches that are damaged.
@Suite struct ExportTests {
  @Test(arguments: ["csv", "sqlite"])
  func `an export from a damaged cache makes the cache anew`(format: String) throws {
    let home = try TemporaryFolder()
    func run(_ arguments: [String]) throws -> PseudoTerminal {
      let run = try PseudoTerminal(
        program: Program.path, arguments: arguments,
        environment: Program.environment(home: home, cache: home.path + "/cache"))
      #expect(try run.wait(seconds: 60) == .exit(status: 0))
      return run
    }
    _ = try run(["list"])
    let folder = home.path + "/cache/pledgebook/"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    let file = URL(filePath: folder + name)
    var bytes = try Data(contentsOf: file)
    // A quotation, which is read only when half of the export has been written.
    let place = try #require(bytes.range(of: Data("109 milliards d'euros".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: file)
    chmod(file.path(), 0o600)
    _ = try run(["export", "--format", format, "-o", home.path + "/target"])
    let exported = try Data(contentsOf: URL(filePath: home.path + "/target"))
    #expect(exported.range(of: Data("109 milliards d'euros".utf8)) != nil)
  }
}
