import Foundation
import PledgeCatalogue
import PledgeExplorer

/// Reads lines from standard input and answers them until one ends the dialogue or the input does.
///
/// Nothing but text is written: no escape codes, and no prompt where nobody sits at a terminal.
func runPlainDialogue(
  filter: String, phrases: Phrases, corpus: CorpusDoor, in surroundings: Surroundings
) throws(Failure) {
  let opened = try corpus.open()
  for note in opened.notes { Output.note("pledgebook: \(note)") }
  var dialogue = PlainDialogue(opened.catalogue, phrases, in: surroundings)
  let prompt = isatty(STDIN_FILENO) == 1 && surroundings.terminalWidth != nil ? "> " : ""
  var reply = try Failure.told { () throws(CatalogueError) in try dialogue.begin(filter) }
  while !reply.isLast {
    try Output.write(reply.text + prompt)
    guard let line = readLine() else { return }
    reply = try Failure.told { () throws(CatalogueError) in try dialogue.answer(line) }
  }
}
