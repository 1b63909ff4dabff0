import Foundation
import PledgeCorpus
import Testing

@Suite struct `The fingerprint of a corpus folder` {
  @Test func `stays while nothing changes, and needs a folder`() throws {
    try SampleFolder().withFolder { folder in
      let print = try #require(CorpusFingerprint.of(folder: folder))
      #expect(print.count == 64)
      #expect(print == CorpusFingerprint.of(folder: folder + "/"))
    }
    #expect(CorpusFingerprint.of(folder: "/no/such/folder") == nil)
  }

  @Test func `changes with a file that is changed, added or removed`() throws {
    try SampleFolder().withFolder { folder in
      var prints = [CorpusFingerprint.of(folder: folder)]
      let plan = folder + "/initiatives/FR/plan.toml"
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: plan)
      prints.append(CorpusFingerprint.of(folder: folder))
      try FileManager.default.copyItem(atPath: plan, toPath: folder + "/initiatives/FR/b.toml")
      prints.append(CorpusFingerprint.of(folder: folder))
      try FileManager.default.removeItem(atPath: plan)
      prints.append(CorpusFingerprint.of(folder: folder))
      try Data("place,ring\n".utf8).write(to: URL(filePath: folder + "/outlines.csv"))
      prints.append(CorpusFingerprint.of(folder: folder))
      #expect(Set(prints).count == 5)
      #expect(!prints.contains(nil))
    }
  }

  @Test func `does not mind files that are no part of the corpus`() throws {
    try SampleFolder().withFolder { folder in
      let before = CorpusFingerprint.of(folder: folder)
      try Data("x".utf8).write(to: URL(filePath: folder + "/notes.txt"))
      try Data("x".utf8).write(to: URL(filePath: folder + "/sources/.hidden.toml"))
      #expect(before == CorpusFingerprint.of(folder: folder))
    }
  }

  @Test func `where a folder lies is told whatever is in it`() throws {
    try SampleFolder().withFolder { folder in
      let place = try #require(CorpusFingerprint.ofPlace(folder: folder))
      #expect(place == CorpusFingerprint.ofPlace(folder: folder + "/initiatives/.."))
      #expect(place != CorpusFingerprint.ofPlace(folder: folder + "/initiatives"))
      #expect(place != CorpusFingerprint.of(folder: folder))
      try Data("x = 1".utf8).write(to: URL(filePath: folder + "/corpus.toml"))
      #expect(place == CorpusFingerprint.ofPlace(folder: folder))
    }
    #expect(CorpusFingerprint.ofPlace(folder: "/no/such/folder") == nil)
  }
}
