import ArgumentParser
import Testing

@testable import pledgebook

@Suite struct FarewellTests {
  private func farewell(_ arguments: [String]) -> Farewell? {
    do {
      var command = try Pledgebook.parseAsRoot(arguments)
      if !(command is any ReportingCommand) { try command.run() }
      return nil
    } catch {
      return Farewell(error)
    }
  }

  @Test func `the version is an answer`() {
    let farewell = farewell(["--version"])
    #expect(farewell?.message == "pledgebook 0.1.0")
    #expect(farewell?.isAnswer == true)
    #expect(farewell?.status == 0)
  }

  @Test func `a help page is an answer`() {
    #expect(farewell(["list", "--help"])?.isAnswer == true)
    #expect(farewell(["list", "--help"])?.status == 0)
  }

  @Test(arguments: [
    ["list", "--bogus"], ["show"], ["list", "--sort", "size"], ["list", "--lang", "de"],
    ["list", "--format", "xml"],
  ])
  func `wrong arguments end with status 2`(arguments: [String]) {
    #expect(farewell(arguments)?.status == 2)
    #expect(farewell(arguments)?.isAnswer == false)
    #expect(farewell(arguments)?.message.contains("Usage: pledgebook") == true)
  }

  @Test func `a failure tells the program's name and has its own status`() {
    let farewell = Farewell(Failure("no such thing", help: "look", ending: .nothingMatched))
    #expect(farewell.message == "pledgebook: no such thing\nhelp: look")
    #expect(farewell.status == 1)
  }

  @Test func `words without a command are a filter for the explorer`() throws {
    let browse = try #require(try Pledgebook.parseAsRoot(["data", "centre"]) as? Browse)
    #expect(browse.arguments.query == ["data", "centre"])
  }

  @Test func `options without a command are read alone as by the whole parser`() throws {
    let arguments = ["--corpus", "a", "--no-mouse", "--corpus", "b", "list", "country:FR"]
    let browse = try #require(try Pledgebook.parseAsRoot(arguments) as? Browse)
    for opening in [Pledgebook.opening(arguments[...]), browse.opening] {
      #expect(opening?.filter == "list country:FR")
      #expect(opening?.options.corpora == ["a", "b"])
      #expect(opening?.options.mouse == false)
    }
    #expect(Pledgebook.opening([])?.filter == "")
  }

  @Test(arguments: [
    ["list"], ["data", "centre"], ["browse", "--plain"], ["--version"], ["--help"], ["-h"],
    ["--wrong"], ["--corpus"], ["--corpus", "a", "--help"],
    ["--generate-completion-script", "bash"],
    ["---completion", "list", "--", "--corpus", ""], ["--", "list"],
  ])
  func `everything else is left to the whole parser`(arguments: [String]) {
    #expect(Pledgebook.opening(arguments[...]) == nil)
  }
}
