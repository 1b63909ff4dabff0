import Foundation
import PseudoTerminal
import Testing

/// Exports of the program itself: what interrupts them, and caches that are damaged.
@Suite struct ExportTests {
  /// Begins an export, sends it a signal some time later and returns what is in its folder then.
  private func names(format: String, milliseconds: UInt32, signal: Int32) throws -> [String] {
    let home = try TemporaryFolder()
    let folder = home.path + "/out"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    func export() throws -> PseudoTerminal {
      try PseudoTerminal(
        program: Program.path,
        arguments: ["export", "--format", format, "--force", "-o", folder + "/target"],
        environment: Program.environment(home: home))
    }
    let first = try export()
    usleep(milliseconds * 1_000)
    first.signal(signal)
    #expect([.signal(Int(signal)), .exit(status: 0)].contains(try first.wait(seconds: 60)))
    if signal == SIGKILL {
      // Nobody can clean up behind this signal but the next export.
      #expect(try export().wait(seconds: 60) == .exit(status: 0))
    }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test(arguments: ["html", "sqlite", "datapackage"], [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func `an export that is interrupted leaves all or nothing`(
    format: String, signal: Int32
  ) throws {
    for step in 1...5 {
      let names = try names(format: format, milliseconds: UInt32(step) * 120, signal: signal)
      #expect(names == [] || names == ["target"])
    }
  }

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
