import ArgumentParser
import Foundation
import Testing

@testable import pledgebook

@Suite struct ManualTests {
  private let page: String

  init() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    page = try String(contentsOf: root.appending(path: "Manual/pledgebook.1"), encoding: .utf8)
  }

  /// Every command, those of commands among them.
  private static var commands: [any ParsableCommand.Type] {
    Pledgebook.configuration.subcommands.flatMap { [$0] + $0.configuration.subcommands }
  }

  @Test(arguments: Self.commands.compactMap { $0.configuration.commandName })
  func `the manual page has every command`(name: String) {
    #expect(page.contains(".It Em \(name)\n"), "run 'make manual'")
  }

  @Test func `the manual page has every option of every command`() {
    for command in Self.commands {
      let help = Pledgebook.helpMessage(for: command)
      for option in help.matches(of: /\n  (?:-\w, )?--([a-z-]+)/).map({ $0.output.1 }) {
        #expect(page.contains("-\(option)"), "--\(option): run 'make manual'")
      }
    }
  }
}
