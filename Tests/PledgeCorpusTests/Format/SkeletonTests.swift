import PledgeCorpus
import PledgeTesting
import Testing

@Suite struct SkeletonTests {
  /// A file of a kind in the sample corpus.
  static func path(of kind: CorpusFileKind) -> String {
    kind.pattern.replacing("initiatives/*", with: "initiatives/FR").replacing("*", with: "new")
  }

  private func load(_ text: String, as kind: CorpusFileKind) throws -> LoadedCorpus {
    try PledgeCorpusTests.load { $0.write(Self.path(of: kind), text) }
  }

  /// A skeleton as a new file has it.
  private func skeleton(_ kind: CorpusFileKind) -> Skeleton {
    switch kind {
    case .source: Skeleton(kind, values: ["quote.id": TOMLText("first")])
    case .initiative:
      Skeleton(
        kind, values: ["places": TOMLText(["FR"]), "quotes": TOMLText(["news#plan-109"])],
        schemaPath: "../../schemas/initiative.json")
    default: Skeleton(kind)
    }
  }

  @Test(arguments: [CorpusFileKind.corpus, .source, .initiative, .observation])
  func `a file is without faults as it is`(kind: CorpusFileKind) throws {
    #expect(try load(skeleton(kind).text, as: kind).faults == [])
  }

  @Test(arguments: CorpusFileKind.allCases)
  func `every key of a file is known and its example fits`(kind: CorpusFileKind) throws {
    let text = skeleton(kind).text.withEveryKeyInUse
    let own = try load(text, as: kind).faults.filter {
      $0.place.path.hasSuffix(Self.path(of: kind))
    }
    let others = own.filter { fault in
      switch fault.fault {
      // Examples refer to entries that are not there, and stand for those that were.
      case .unknownReference, .figureNotInQuotation: false
      default: true
      }
    }
    #expect(others == [])
  }

  @Test(arguments: CorpusFileKind.allCases)
  func `a file shows every key of its kind`(kind: CorpusFileKind) {
    let lines = skeleton(kind).text.withEveryKeyInUse.split(separator: "\n")
    for (table, key) in kind.keys {
      if case .entries = key.content {
        #expect(lines.contains("[[\(key.name)]]"))
      } else {
        #expect(lines.contains { $0.hasPrefix("\(key.name) = ") }, "\(table) \(key.name)")
      }
    }
  }

  @Test(arguments: CorpusFileKind.allCases)
  func `a comment lists every word that a key may have`(kind: CorpusFileKind) {
    // Comments are broken into lines.
    let text = skeleton(kind).text.replacing("\n# ", with: " ")
    for (_, key) in kind.keys {
      switch key.content {
      case .word(let words): #expect(text.contains("One of: \(words.joined(separator: ", ")).\n"))
      case .words(let words, _):
        #expect(text.contains("Any of: \(words.joined(separator: ", ")).\n"))
      default: break
      }
    }
  }

  @Test(arguments: CorpusFileKind.allCases)
  func `the words of a key are those that the decoder knows`(kind: CorpusFileKind) throws {
    var words: Set<[String]> = []
    var text = skeleton(kind).text.withEveryKeyInUse
    for (_, key) in kind.keys {
      switch key.content {
      case .word(let known):
        words.insert(known)
        text = text.replacingValue(of: key.name, with: "\"zzz\"")
      case .words(let known, _):
        words.insert(known)
        text = text.replacingValue(of: key.name, with: "[\"zzz\"]")
      default: break
      }
    }
    let told = try load(text, as: kind).faults.compactMap { fault -> [String]? in
      if case .unknownWord("zzz", _, let known) = fault.fault { known } else { nil }
    }
    #expect(Set(told) == words)
  }

  @Test func `a text with quotation marks and line ends stays one text`() throws {
    let name = "A \"plan\"\\\n[[amount]]\u{1B}"
    var skeleton = skeleton(.initiative)
    skeleton.values["name"] = .inEachLanguage(name)
    let loaded = try load(skeleton.text, as: .initiative)
    #expect(loaded.faults == [])
    #expect(loaded.corpus.initiatives.first { $0.id == "new" }?.name.french == name)
  }

  @Test func `the directive of editors is the first line`() {
    #expect(skeleton(.initiative).text.hasPrefix("#:schema ../../schemas/initiative.json\n# One "))
    #expect(skeleton(.corpus).text.hasPrefix("# What the corpus is.\n"))
  }
}

extension CorpusFileKind {
  /// Every key of the kind's files with the list that it belongs to.
  fileprivate var keys: [(table: String, key: EntryKey)] {
    schema.keys.flatMap { key -> [(String, EntryKey)] in
      guard case .entries(let entry) = key.content else { return [("", key)] }
      return [("", key)] + entry.keys.map { (key.name, $0) }
    }
  }
}

extension String {
  fileprivate func replacingValue(of key: String, with value: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("\(key) = ") ? "\(key) = \(value)" : String($0) }
      .joined(separator: "\n")
  }
}
