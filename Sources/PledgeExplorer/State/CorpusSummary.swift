import PledgeModel

/// What the explorer knows of the corpus as a whole.
public struct CorpusSummary: Hashable, Sendable {
  public let title: Bilingual
  public let version: String
  /// The corpus's faults, each told whole.
  public let faults: [String]
  /// The corpora that the command line names; none for the one that is there without it.
  public let given: [String]
  /// Whether the files that the corpus was read from are at hand.
  public let hasFiles: Bool

  public init(
    title: Bilingual, version: String, faults: [String] = [], given: [String] = [],
    hasFiles: Bool = false
  ) {
    self.title = title
    self.version = version
    self.faults = faults
    self.given = given
    self.hasFiles = hasFiles
  }
}
