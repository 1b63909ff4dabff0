import Foundation
import PledgeCorpus
import PledgeModel
import PledgeTesting
import Testing

/// Names in bytes that are not UTF-8, which Swift would turn into those of other files.
@Suite struct `A name that is not UTF-8` {
  @Test func `is told, and hides no other file`() throws {
    try SampleFolder().withFolder { folder in
      guard makeForeignName(in: folder + "/sources", endingIn: ".toml"),
        makeForeignName(in: folder + "/initiatives/FR", endingIn: ".toml"),
        makeForeignName(in: folder + "/initiatives", endingIn: "", isFolder: true)
      else { return }
      let loaded = CorpusLoader(folder: folder).load()
      #expect(
        loaded.faults.map { $0.description.replacing(folder, with: "Corpus") }
          == [
            ("initiatives", "caf�"), ("initiatives/FR", "caf�.toml"), ("sources", "caf�.toml"),
          ].map { place, name in
            """
            Corpus/\(place): the name '\(name)' is not UTF-8
            help: rename the file or folder: each � stands for what is not UTF-8
            """
          })
      #expect(loaded.corpus.initiatives.count == 2)
    }
  }

  @Test func `is no other file's`() throws {
    var sample = SampleFolder()
    sample.write("sources/caf�.toml", SampleFolder.source)
    try sample.withFolder { folder in
      let before = CorpusLoader(folder: folder).load()
      guard makeForeignName(in: folder + "/sources", endingIn: ".toml") else { return }
      let after = CorpusLoader(folder: folder).load()
      #expect(after.corpus == before.corpus)
      #expect(Set(after.faults).subtracting(before.faults).count == 1)
    }
  }

  @Test func `matters in no file that is no part of the corpus`() throws {
    try SampleFolder().withFolder { folder in
      let before = CorpusFingerprint.of(folder: folder)
      guard makeForeignName(in: folder, endingIn: ".toml"),
        makeForeignName(in: folder + "/sources", endingIn: ".txt")
      else { return }
      #expect(CorpusLoader(folder: folder).load().faults == [])
      #expect(CorpusFingerprint.of(folder: folder) == before)
    }
  }

  @Test func `changes the fingerprint, so that a cached catalogue does not hide it`() throws {
    try SampleFolder().withFolder { folder in
      let before = CorpusFingerprint.of(folder: folder)
      guard makeForeignName(in: folder + "/sources", endingIn: ".toml") else { return }
      let after = try #require(CorpusFingerprint.of(folder: folder))
      #expect(after != before)
      #expect(after == CorpusFingerprint.of(folder: folder))
    }
  }

  @Test func `is told of a document`() throws {
    var sample = SampleFolder()
    sample.write("documents/anything.txt", SampleFolder.document)
    try sample.withFolder { folder in
      guard makeForeignName(in: folder + "/documents", endingIn: ".txt") else { return }
      let documents = DocumentFolder(folder: folder + "/documents")
      let corpus = try SampleFolder().load().corpus
      #expect(documents.faults.map(\.fault) == [.nameNotUTF8("caf�.txt")])
      #expect(documents.verify(corpus).verified == 2)
    }
  }
}
