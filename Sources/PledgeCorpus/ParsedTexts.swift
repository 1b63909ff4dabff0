import LinedTOML
import Synchronization

/// The texts of corpus files that were parsed, so that whoever reads a corpus again parses only what has
/// changed.
///
/// TOMLKit keeps the memory of every text that it parses; without this, each reading would take as much
/// again.
public final class ParsedTexts: Sendable {
  private let known = Mutex<[String: (text: LinedText, nodes: [String: TOMLNode])]>([:])

  public init() {}

  /// Returns what a file says, parsed only if its text is another than the last time.
  func entries(of file: CorpusFile) throws(CorpusFault) -> [String: TOMLNode] {
    if let last = known.withLock({ $0[file.path] }), last.text == file.text { return last.nodes }
    let nodes = try file.entries()
    known.withLock { $0[file.path] = (file.text, nodes) }
    return nodes
  }

  /// How many texts are known.
  var count: Int { known.withLock { $0.count } }
}
