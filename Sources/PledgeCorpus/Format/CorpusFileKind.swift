/// A kind of TOML file in a corpus folder.
public enum CorpusFileKind: String, CaseIterable, Sendable {
  case corpus
  case place
  case organization
  case observation
  case source
  case initiative

  /// The keys that a file of the kind may have.
  public var schema: EntrySchema {
    switch self {
    case .corpus: .corpus
    case .place: .places
    case .organization: .organizations
    case .observation: .observations
    case .source: .source
    case .initiative: .initiative
    }
  }

  /// Which files of the folder are of the kind: a path, where `*` stands for any name.
  public var pattern: String {
    switch self {
    case .corpus: "corpus.toml"
    case .place: "places.toml"
    case .organization: "organizations.toml"
    case .observation: "observations.toml"
    case .source: "sources/*.toml"
    case .initiative: "initiatives/*/*.toml"
    }
  }

  /// What a file of the kind holds, in a line of English.
  public var summary: String {
    switch self {
    case .corpus: "What the corpus is."
    case .place: "Countries, blocs and regions."
    case .organization: "Whoever announces, pays, builds or receives."
    case .observation: "Figures about a place that belong to no initiative."
    case .source: "One document, and the passages that are quoted from it."
    case .initiative: "One initiative, and its figures."
    }
  }
}
