/// A passage of a source.
///
/// `exact`, `prefix` and `suffix` are the W3C Web Annotation Data Model's TextQuoteSelector; `start`
/// and the length of `exact` its TextPositionSelector, counted in Unicode scalars.
public struct Quote: Hashable, Sendable, Identifiable {
  /// How far the passage can be checked.
  public enum Grade: String, Vocabulary {
    /// The passage stands in a known document at a known place.
    case verbatim
    /// The passage is given without its place: nobody has compared it with the document.
    case quoted
    /// Only the figure as written is known; the source's link leads to the rest.
    case figure

    public static let title = "grade"
  }

  /// The most Unicode scalars of a passage without a place that is taken for a figure alone.
  public static let figureScalars = 60

  public let id: QuoteID
  public let exact: String
  public let start: Int?
  public let prefix: String?
  public let suffix: String?
  /// Who says it, where the document names somebody.
  public let speaker: String?
  /// Our translations, by language; none into the language that the passage is in.
  public let translation: [Language: String]

  public init(
    id: QuoteID, exact: String, start: Int? = nil, prefix: String? = nil, suffix: String? = nil,
    speaker: String? = nil, translation: [Language: String] = [:]
  ) {
    self.id = id
    self.exact = exact
    self.start = start
    self.prefix = prefix
    self.suffix = suffix
    self.speaker = speaker
    self.translation = translation
  }

  public var source: SourceID { id.source }

  public var grade: Grade {
    if start != nil { return .verbatim }
    return exact.unicodeScalars.dropFirst(Self.figureScalars).isEmpty ? .figure : .quoted
  }

  /// The passage's offsets in its document, in Unicode scalars; `nil` where they are not known.
  public var position: Range<Int>? {
    start.map { $0..<($0 + exact.unicodeScalars.count) }
  }
}
