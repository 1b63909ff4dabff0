import Foundation
import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `Comparing quotations with their documents` {
  /// Verifies the sample corpus, changed in its source, against a folder with its document.
  private func verify(
    replacing old: String = "start = 15", with new: String = "start = 15",
    document: String? = SampleFolder.document
  ) throws -> Verification {
    let corpus = try load { $0.replace(old, with: new, in: "sources/news.toml") }.corpus
    var folder = SampleFolder()
    folder.write("documents/other.txt", "other")
    if let document { folder.write("documents/anything.txt", document) }
    return try folder.withFolder { DocumentFolder(folder: $0 + "/documents").verify(corpus) }
  }

  @Test func `counts what is verified and what is a figure only`() throws {
    let verification = try verify()
    #expect(verification.verified == 2)
    #expect(verification.figureOnly == 1)
    #expect(verification.missingDocuments == [])
    #expect(verification.mismatches == [])
  }

  @Test func `names sources whose documents are missing or changed`() throws {
    #expect(try verify(document: nil).missingDocuments == ["news"])
    #expect(try verify(document: SampleFolder.document + " ").missingDocuments == ["news"])
    #expect(
      DocumentFolder(folder: "/no/such/folder").verify(try SampleFolder().load().corpus).verified
        == 0)
  }

  @Test func `finds a passage that stands elsewhere`() throws {
    let mismatch = try #require(
      try verify(replacing: "start = 15", with: "start = 14").mismatches.first)
    #expect(mismatch.elsewhere == 15)
    #expect(
      mismatch.description == """
        news#plan-109: the document has other words than 'exact' at 14
          14 |  un plan de 109 milliards d'euro
        help: the passage is at 15: write start = 15
        """)
  }

  @Test func `finds a passage that stands nowhere, though it looks the same`() throws {
    let mismatch = try #require(
      try verify(replacing: "exact = \"un plan", with: "exact = \"un\u{A0}plan").mismatches.first)
    #expect(
      mismatch.description == """
        news#plan-109: the document has other words than 'exact' at 15
          15 | un plan de 109 milliards d'euros
        help: the passage is nowhere in the document: quote it as the document has it
        """)
  }

  @Test(arguments: ["La France a eu ", "Et la France a eu "])
  func `finds another prefix`(prefix: String) throws {
    let new = prefix.replacing("France", with: "france")
    let mismatch = try #require(
      try verify(replacing: "\"La France a eu \"", with: "\"\(new)\"").mismatches.first)
    #expect(mismatch.part == .prefix)
    #expect(
      mismatch.description.hasSuffix(
        "help: write the scalars before the passage as the document has them"))
  }

  @Test func `finds another suffix`() throws {
    let mismatch = try #require(
      try verify(replacing: "suffix = \", et \"", with: "suffix = \" et \"").mismatches.first)
    #expect(
      mismatch.description == """
        news#plan-109: the document has other words than 'suffix' at 47
          47 | , et
        help: write the scalars after the passage as the document has them
        """)
  }
}
