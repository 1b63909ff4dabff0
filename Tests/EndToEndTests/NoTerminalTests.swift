import Foundation
import PseudoTerminal
import Testing

/// Output that is no terminal, and terminals that can show nothing.
@Suite struct NoTerminalTests {
  @Test func `a pipe gets the table`() throws {
    let explorer = try Explorer(script: "\"$0\" | cat >\"$HOME/table\"; echo over")
    try explorer.waitFor("over")
    let table = try explorer.folder.text(of: "table")
    #expect(table.contains("Stargate"))
    #expect(table.split(separator: "\n").count > 50)
    #expect(!table.contains("\u{1B}"))
  }

  @Test func `a file gets the table and the exit status is 0`() throws {
    let explorer = try Explorer(script: "\"$0\" >\"$HOME/table\" </dev/null; echo \"status $?\"")
    try explorer.waitFor("status 0")
    #expect(explorer.screen[0] == "status 0")
    #expect(try explorer.folder.text(of: "table").contains("Stargate"))
  }

  @Test(arguments: ["dumb", nil, "", "no-such-terminal", "\u{1B}]0;x\u{7}"] as [String?])
  func `a terminal that cannot show the explorer is told in words`(name: String?) throws {
    let explorer = try Explorer(script: "exec \"$0\"", environment: ["TERM": name])
    #expect(try explorer.wait() == .exit(status: 2))
    let screen = explorer.screen.filter { !$0.isEmpty }
    #expect(screen.first?.hasPrefix("pledgebook: ") == true)
    #expect(screen.count <= 3)
    #expect(explorer.text.contains("TERM"))
    #expect(!explorer.transcript.contains(0x1B))
    #expect(explorer.modes == .untouched)
  }

  @Test func `input that is no terminal is told in words`() throws {
    let explorer = try Explorer(script: "\"$0\" </dev/null; echo \"status $?\"")
    try explorer.waitFor("status 2")
    #expect(explorer.screen[0].hasPrefix("pledgebook: "))
    #expect(explorer.modes == .untouched)
  }
}
