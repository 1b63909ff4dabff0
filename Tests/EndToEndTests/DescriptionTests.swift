import Foundation
import PledgeTesting
import PseudoTerminal
import Testing

#if os(Linux)
  /// Descriptions of terminals that a disk or somebody has damaged.
  @Suite struct DescriptionTests {
    /// The compiled description of the terminal that the tests run in.
    private static let whole = ["/usr/share/terminfo", "/lib/terminfo"].lazy.compactMap {
      try? Data(contentsOf: URL(filePath: $0 + "/x/xterm-256color"))
    }.first

    /// Runs the explorer in a terminal with a description.
    private func explorer(_ description: Data) throws -> Explorer {
      let explorer = try Explorer(
        script: """
          mkdir -p "$HOME/terminfo/x"; read line
          TERMINFO=$HOME/terminfo exec "$0"
          """)
      let path = explorer.folder.path + "/terminfo/x/xterm-256color"
      let end = ContinuousClock.now + .seconds(10)
      while !FileManager.default.createFile(atPath: path, contents: description), .now < end {
        usleep(10_000)
      }
      try explorer.press("Enter")
      return explorer
    }

    /// A description in which the names of further capabilities lie where there is nothing.
    private func withoutNames(_ whole: Data) -> Data {
      func short(_ place: Int) -> Int { Int(whole[place]) | Int(whole[place + 1]) << 8 }
      func even(_ place: Int) -> Int { place + place % 2 }
      let numberSize = short(0) == 0o1036 ? 4 : 2
      let numbers = even(12 + short(2) + short(4))
      let further = even(numbers + short(6) * numberSize + short(8) * 2 + short(10))
      let offsets = even(further + 10 + short(further)) + short(further + 2) * numberSize
      return whole[..<offsets] + Data(repeating: 0x7F, count: whole.count - offsets)
    }

    @Test func `names that lie nowhere are told, and nothing is drawn`() throws {
      let explorer = try explorer(withoutNames(try #require(Self.whole)))
      #expect(try explorer.wait() == .exit(status: 2))
      #expect(explorer.find("pledgebook: the description of the terminal type") != nil)
      #expect(explorer.find("is damaged") != nil)
      #expect(!explorer.transcript.contains(0x1B))
      #expect(try explorer.settings == explorer.settingsAtStart)
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `bytes that have changed crash nothing`(seed: UInt64) throws {
      var random = SeededGenerator(seed: seed)
      var bytes = try #require(Self.whole)
      for _ in 0..<30 {
        let place = bytes.count - Int.random(in: 1...1_500, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let explorer = try explorer(bytes)
      explorer.waitUntilQuiet(for: .milliseconds(600))
      // What can be read all the same may look like anything; it ends as it should.
      if explorer.isRunning { explorer.signal(SIGTERM) }
      #expect([.exit(status: 2), .signal(Int(SIGTERM))].contains(try explorer.wait()))
      #expect(try explorer.settings == explorer.settingsAtStart)
    }
  }
#endif
