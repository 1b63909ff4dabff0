import LinedTOML
import PledgeModel

/// An entry as its file has it: the lines of its keys, and the warnings that it accepts.
///
/// It shares the file's bytes and values with whoever read them; a place is made when it is asked
/// for.
struct WrittenEntry: Sendable {
  let file: CorpusFile
  let line: Int
  let nodes: [String: TOMLNode]

  /// Returns the place of a key, or of the element of its list that is a certain text.
  ///
  /// The entry's own place stands for a key that is not there.
  func place(of key: String, element: String? = nil) -> SourcePlace {
    let node = nodes[key]
    let line = element.flatMap { text in node?.list?.first { $0.text == text }?.line }
    return file.place(line ?? node?.line ?? self.line)
  }

  /// The warnings that the entry says are right all the same, without unknown ones.
  var accepted: [CorpusWarning.Name] {
    (nodes["accept"]?.list ?? []).compactMap { $0.text.flatMap(CorpusWarning.Name.init) }
  }
}

extension CorpusDecoder {
  /// Keeps how an entry is written, where that is asked for, and notes where it accepts what is no
  /// warning.
  mutating func keep(_ name: EntryName, _ entry: EntryReader) {
    _ = entry.words("accept", as: CorpusWarning.Name.self)
    written?[name] = entry.written
  }
}
