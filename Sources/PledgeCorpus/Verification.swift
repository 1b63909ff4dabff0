import PledgeModel

/// How a corpus's quotations compare with their documents.
public struct Verification: Hashable, Sendable {
  /// Quotations that stand in their documents where they say.
  public var verified = 0
  /// Quotations that have no place to compare.
  public var figureOnly = 0
  /// Sources with placed quotations whose documents are not at hand.
  public var missingDocuments: [SourceID] = []
  public var mismatches: [Mismatch] = []

  public init() {}
}

/// A part of a quotation that does not stand in its document where it should.
public struct Mismatch: Hashable, Sendable {
  public enum Part: String, Hashable, Sendable {
    case exact
    case prefix
    case suffix
  }

  public let quote: QuoteID
  public let part: Part
  /// Where the part should begin, in Unicode scalars.
  public let offset: Int
  public let expected: String
  /// What stands there, as far as the document reaches.
  public let found: String
  /// Where an `exact` text stands instead, nearest to its offset; `nil` when it is nowhere.
  public let elsewhere: Int?

  public init(
    quote: QuoteID, part: Part, offset: Int, expected: String, found: String, elsewhere: Int? = nil
  ) {
    self.quote = quote
    self.part = part
    self.offset = offset
    self.expected = expected
    self.found = found
    self.elsewhere = elsewhere
  }
}

extension Mismatch: CustomStringConvertible {
  /// The quotation, what differs, what stands in the document, and the way to mend it:
  ///
  ///     communicare#plan-109: the document has other words than 'exact' at 13590
  ///       13590 | un plan d'investissement de 109 milliards d'euros
  ///     help: the passage is at 13612: write start = 13612
  public var description: String {
    """
    \(quote.rawValue.harmless()): the document has other words than '\(part.rawValue)' at \(offset)
      \(offset) | \(found.harmless())
    help: \(help)
    """
  }

  private var help: String {
    switch (part, elsewhere) {
    case (.exact, let start?): "the passage is at \(start): write start = \(start)"
    case (.exact, nil): "the passage is nowhere in the document: quote it as the document has it"
    case (.prefix, _): "write the scalars before the passage as the document has them"
    case (.suffix, _): "write the scalars after the passage as the document has them"
    }
  }
}
