import Foundation
import PseudoTerminal
import Testing

/// The dialogue in lines of text, in the built program.
@Suite struct PlainTests {
  @Test func `through a pipe it answers each line, writes no escape code and ends with the input`()
    throws
  {
    let explorer = try Explorer(
      script: """
        printf 'country FR\\n1\\nquotes\\ntotal\\n' | "$0" --plain >"$HOME/out"; echo "ended: $?"
        """)
    try explorer.waitFor("ended: 0")
    let text = try explorer.folder.text(of: "out")
    #expect(text.contains("1. French AI investment plan"))
    #expect(text.contains("AMOUNTS"))
    #expect(text.contains("counted"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 13 })
    #expect(!text.contains("> "))
  }

  @Test func `quit ends it before the input does`() throws {
    let explorer = try Explorer(
      script: """
        printf 'quit\\n1\\n' | "$0" --plain >"$HOME/out"; echo "ended: $?"
        """)
    try explorer.waitFor("ended: 0")
    #expect(try !explorer.folder.text(of: "out").contains("United States, 1 to"))
  }

  @Test func `on a dumb terminal it works, and the explorer tells of it`() throws {
    let explorer = try Explorer(
      script: "\"$0\"; \"$0\" --plain --lang fr; echo \"ended: $?\"", environment: ["TERM": "dumb"])
    try explorer.waitFor("'pledgebook --plain' answers line by line")
    try explorer.waitFor("aide dit les commandes")
    try explorer.waitFor("> ")
    try explorer.type("pays FR")
    try explorer.press("Enter")
    try explorer.waitFor("suite")
    try explorer.press("C-d")
    try explorer.waitFor("ended: 0")
    #expect(!explorer.transcript.contains(0x1B))
  }
}
