import Foundation
import PledgeExplorer
import PledgeModel
import Testing

@testable import pledgebook

/// The explorer as a dialogue in lines of text.
@Suite struct PlainDialogueTests {
  /// What is said to each line, the beginning first.
  private func replies(
    to lines: String..., language: Language = .english, filter: String = "",
    changes: [String: String] = [:], memory: Memory = Memory()
  ) throws -> [String] {
    let corpus = try SampleCorpus(changes)
    let phrases = Phrases(language)
    let surroundings = try corpus.surroundings(keeping: memory)
    let door = try CorpusDoor(given: [], in: surroundings, phrases)
    var dialogue = PlainDialogue(try door.open().catalogue, phrases, in: surroundings)
    var replies = [try dialogue.begin(filter).text]
    for line in lines { replies.append(try dialogue.answer(line).text) }
    return replies
  }

  @Test func `it begins with the places, numbered`() throws {
    #expect(
      try replies() == [
        """
        Pledgebook: Sample
        help lists the commands, quit ends.
        Places, 1 to 1 of 1
        1. France (FR), €109bn announced, 2\u{A0}initiatives

        """
      ])
  }

  @Test func `numbers lead from a place to an initiative, its words and their source`() throws {
    let replies = try replies(to: "1", "open 1", "quotes", "1")
    #expect(
      replies[1].hasPrefix("France, 1 to 2 of 2\n1. French plan, €109bn (total, announced), FR"))
    #expect(replies[2].hasPrefix("French plan\nA plan.\n"))
    #expect(replies[2].contains("Parts, to open:\n1. Brookfield's part, ≤€20bn (total, announced)"))
    #expect(replies[3].contains("1. “Le plan est de 109 milliards d'euros” “The plan is for 109"))
    #expect(replies[4].hasPrefix("Un plan\n"))
  }

  @Test func `back leads the same way`() throws {
    let replies = try replies(to: "1", "1", "back", "back", "back")
    #expect(replies[3] == replies[1])
    #expect(replies[0].hasSuffix(replies[4]))
    #expect(replies[5] == "There is nothing before this.\n")
  }

  @Test func `a place is named by its code or in either language`() throws {
    let named = try replies(to: "country fr", "pays France", "country", "country Nowhere")
    #expect(named[1].contains("1 to 2 of 2"))
    #expect(named[2] == named[1])
    #expect(named[3] == "Which? For example: country FR\n")
    #expect(named[4].contains("knows no “Nowhere”"))
  }

  @Test func `find reads queries and tells what is wrong with them`() throws {
    let replies = try replies(
      to: "find brookfield", "find amout:>1bn", "find nothing-at-all", "find")
    #expect(replies[1].contains("1. Brookfield's part"))
    #expect(replies[2].contains("Did you mean amount:?"))
    #expect(replies[3].contains("Nothing matches."))
    #expect(replies[4].hasPrefix("All initiatives, 1 to 2 of 2"))
  }

  @Test func `the total counts no euro twice`() throws {
    let total = try replies(to: "total")[1]
    #expect(
      total.hasPrefix(
        "2\u{A0}initiatives\nannounced: €109bn (1 counted; 1 inside others, not added"))
  }

  @Test func `long lists come in pages`() throws {
    let corpus = try SampleCorpus()
    let part = try corpus.text(of: "Corpus/initiatives/FR/part.toml")
    let changes = Dictionary(
      uniqueKeysWithValues: (0..<30).map {
        ("initiatives/FR/other-\($0).toml", part.replacing("part_of = \"plan\"\n", with: ""))
      })
    let replies = try replies(to: "1", "more", "", "list", "32", changes: changes)
    #expect(replies[1].hasPrefix("France, 1 to 20 of 32\n1. "))
    #expect(replies[1].hasSuffix("more: 12 others\n"))
    #expect(replies[2].hasPrefix("France, 21 to 32 of 32\n21. "))
    #expect(replies[3] == "That is all.\n")
    #expect(replies[4] == replies[1])
    #expect(replies[5].contains("AMOUNTS"))
  }

  @Test func `what is no command says so, and what is no number too`() throws {
    let replies = try replies(to: "dance", "9", "open", "open -1", "1", "1", "99")
    #expect(replies[1] == "“dance” is no command. help lists them; find looks for words.\n")
    #expect(replies[2] == "There is no 9: the list has 1.\n")
    #expect(replies[3] == "Open which number?\n")
    #expect(replies[4] == "Open which number?\n")
    #expect(replies[7] == "There is no 99: the list has 1.\n")
  }

  @Test func `in French it is French, and commands of either language are understood`() throws {
    let replies = try replies(to: "ouvrir 1", "total", "aide", "back", language: .french)
    #expect(replies[0].contains("aide dit les commandes"))
    #expect(replies[1].hasPrefix("France, 1 à 2 sur 2\n1. Plan français"))
    #expect(replies[2].contains("comptés"))
    #expect(replies[3].contains("pays FR, ou un nom"))
    #expect(replies[4].contains("Pays, 1 à 1 sur 1"))
  }

  @Test(arguments: PlainCommand.allCases)
  func `every command is understood by its own words, whatever their case`(command: PlainCommand) {
    for word in [command.word.english, command.word.french] {
      #expect(PlainCommand.read(word.uppercased() + " x")?.command == command)
    }
  }

  @Test func `no two commands have one word`() {
    let words = PlainCommand.allCases.flatMap { Set([$0.word.english, $0.word.french]) }
    #expect(Set(words).count == words.count)
  }

  @Test func `a filter is the first list`() throws {
    #expect(try replies(filter: "brookfield")[0].contains("1 to 1 of 1\n1. Brookfield's part"))
  }

  @Test func `what the reader has marked and noted is found`() throws {
    let memory = Memory(marked: ["plan"], notes: ["part": "ask again"])
    #expect(
      try replies(filter: "is:noted", memory: memory)[0].contains("1 to 1 of 1\n1. Brookfield"))
    #expect(try replies(to: "find is:marked", memory: memory)[1].contains("1 to 1 of 1\n1. French"))
  }

  @Test func `nothing hostile reaches the reader, from the corpus or from the line`() throws {
    let corpus = try SampleCorpus.hostile("\u{1B}]52;c;x\u{7}\u{202E}evil")
    let surroundings = corpus.surroundings(width: 80)
    let door = try CorpusDoor(given: [], in: surroundings, Phrases(.english))
    var dialogue = PlainDialogue(
      try door.open().catalogue, Phrases(.english), in: surroundings)
    var text = try dialogue.begin("").text
    for line in ["1", "1", "quotes", "1", "\u{1B}[2J", "find \u{1B}[2J", "total"] {
      text += try dialogue.answer(line).text
    }
    let controls = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }
}
