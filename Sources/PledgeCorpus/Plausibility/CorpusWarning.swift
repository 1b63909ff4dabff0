import PledgeModel

/// Something in a corpus that can be right and hardly is, told so that its author looks at it.
public struct CorpusWarning: Hashable, Sendable {
  public let place: SourcePlace
  public let doubt: Doubt

  public init(_ doubt: Doubt, at place: SourcePlace) {
    self.place = place
    self.doubt = doubt
  }

  /// The warnings that an entry can accept, by the names that its key `accept` lists.
  public enum Name: String, Vocabulary {
    case announcedAfterSource = "announced-after-source"
    case figureNotAsWritten = "figure-not-as-written"
    case partLargerThanWhole = "part-larger-than-whole"
    case sameAddress = "same-address"
    case sameName = "same-name"
    case unusualCurrency = "unusual-currency"

    public static let title = "warning"
  }
}

extension CorpusWarning: CustomStringConvertible {
  /// The place, the doubt, the line, and the ways to mend or to accept it:
  ///
  ///     Corpus/initiatives/CN/listing.toml:14: warning: HKD is the currency of none of CN
  ///       14 | currency = "HKD"
  ///     help: mend the currency or the places, or write accept = ["unusual-currency"] and say why
  ///
  /// No part of the text can do anything to a terminal.
  public var description: String {
    place.message("warning: \(doubt.summary)", help: doubt.help)
  }
}

extension CorpusWarning: Comparable {
  /// Orders by place, then by text.
  public static func < (left: Self, right: Self) -> Bool {
    left.place == right.place
      ? left.doubt.summary < right.doubt.summary : left.place < right.place
  }
}
