import PledgeModel

/// A folder with the documents that a corpus quotes, known by their contents rather than names.
public struct DocumentFolder: Sendable {
  /// The path of each file by the SHA-256 of its bytes.
  private let paths: [String: String]
  /// The files that are passed over because their names are not UTF-8, or the folder because of its own.
  public let faults: [CorpusFault]

  /// Reads every regular file of a folder once.
  ///
  /// Files of more than 64 MiB, hidden ones, links and folders in it are passed over, and what cannot
  /// be read is taken for missing.
  public init(folder: String) {
    let place = SourcePlace(path: folder)
    var names = OpenFolder.Names()
    var root = ""
    do throws(ReadingError) {
      root = try realPath(folder)
      names = try OpenFolder(root).names()
    } catch .pathNotUTF8(let path) {
      names.notUTF8 = [path]
    } catch {
      // A folder that cannot be read has no documents.
    }
    faults = names.notUTF8.map { CorpusFault(.nameNotUTF8($0), at: place) }
    var paths: [String: String] = [:]
    for path in names.texts.map({ "\(root)/\($0)" }) {
      guard let bytes = try? readRegularFile(path, limit: Limits.documentBytes) else { continue }
      paths[SHA256.hexadecimal(of: bytes)] = path
    }
    self.paths = paths
  }

  /// Returns the text of a source's document.
  ///
  /// - Returns: `nil` when the source names no SHA-256, no file has it, or the file is not UTF-8.
  public func document(for source: Source) -> String? {
    guard let path = source.sha256.flatMap({ paths[$0] }),
      let bytes = try? readRegularFile(path, limit: Limits.documentBytes)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Compares every quotation that has a place with its document, Unicode scalar for Unicode scalar.
  public func verify(_ corpus: Corpus) -> Verification {
    var verification = Verification()
    let passages = Dictionary(grouping: corpus.quotes, by: \.source)
    for source in corpus.sources {
      let quotes = passages[source.id] ?? []
      let placed = quotes.filter { $0.start != nil }
      verification.figureOnly += quotes.count - placed.count
      guard !placed.isEmpty else { continue }
      guard let text = document(for: source) else {
        verification.missingDocuments.append(source.id)
        continue
      }
      let document = Array(text.unicodeScalars)
      for quote in placed {
        let mismatches = quote.mismatches(in: document)
        verification.verified += mismatches.isEmpty ? 1 : 0
        verification.mismatches += mismatches
      }
    }
    return verification
  }
}

extension Quote {
  /// Returns what differs between the quotation and its document.
  fileprivate func mismatches(in document: [Unicode.Scalar]) -> [Mismatch] {
    guard let position else { return [] }
    func compare(_ part: Mismatch.Part, _ text: String, from start: Int) -> Mismatch? {
      let expected = Array(text.unicodeScalars)
      let range = max(0, start)..<max(0, start + expected.count)
      let found = document[range.clamped(to: document.indices)]
      guard !found.elementsEqual(expected) else { return nil }
      let elsewhere = part == .exact ? document.offset(of: expected, nearest: start) : nil
      return Mismatch(
        quote: id, part: part, offset: start, expected: text, found: String(found),
        elsewhere: elsewhere)
    }
    if let mismatch = compare(.exact, exact, from: position.lowerBound) { return [mismatch] }
    let before = prefix.flatMap {
      compare(.prefix, $0, from: position.lowerBound - $0.unicodeScalars.count)
    }
    let after = suffix.flatMap { compare(.suffix, $0, from: position.upperBound) }
    return [before, after].compactMap(\.self)
  }
}

extension [Unicode.Scalar] {
  /// Returns where a passage stands, nearest to an offset; `nil` where it does not.
  fileprivate func offset(of passage: [Unicode.Scalar], nearest offset: Int) -> Int? {
    guard let first = passage.first, passage.count <= count else { return nil }
    return (0...(count - passage.count))
      .filter { self[$0] == first && self[$0..<($0 + passage.count)].elementsEqual(passage) }
      .min { abs($0 - offset) < abs($1 - offset) }
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
