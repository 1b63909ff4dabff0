import PledgeModel

extension CorpusWarning {
  /// Why something in a corpus is hardly right.
  public enum Doubt: Hashable, Sendable {
    /// A source that states an amount of an initiative was published before the announcement.
    case announcedAfterSource(
      PartialDate, SourceID, published: PartialDate, amount: String)
    /// A form in which a figure is written is another number than the figure.
    case figureNotAsWritten(form: String, read: Int64, stated: Int64)
    case partLargerThanWhole(Int64, whole: AmountID, Int64)
    /// A source has the address of another one.
    case sameAddress(SourceID)
    /// An organization has the name of another one but for its spelling.
    case sameName(OrganizationID)
    /// A currency is that of none of an initiative's places.
    case unusualCurrency(Currency, [PlaceCode])
    /// An entry accepts a warning that there is not.
    case nothingToAccept(Name)

    /// The name by which an entry accepts the doubt.
    public var name: Name? {
      switch self {
      case .announcedAfterSource: .announcedAfterSource
      case .figureNotAsWritten: .figureNotAsWritten
      case .partLargerThanWhole: .partLargerThanWhole
      case .sameAddress: .sameAddress
      case .sameName: .sameName
      case .unusualCurrency: .unusualCurrency
      case .nothingToAccept: nil
      }
    }

    /// What is hardly right, in one line without its place.
    public var summary: String {
      switch self {
      case .announcedAfterSource(let announced, let source, let published, let amount):
        """
        announced \(announced), but \(source.rawValue.quoted) of \(published) states the amount \
        \(amount.quoted)
        """
      case .figureNotAsWritten(let form, let read, let stated):
        "\(form.quoted) is \(read.grouped), not \(stated.grouped)"
          + (Self.thousands(from: read, to: stated).map { ", \($0)" } ?? "")
      case .partLargerThanWhole(let part, let whole, let sum):
        "\(part.grouped) lies within \(whole.rawValue.quoted), which is \(sum.grouped)"
      case .sameAddress(let source): "the address is that of \(source.rawValue.quoted) too"
      case .sameName(let organization):
        """
        the name is that of \(organization.rawValue.quoted) but for case, accents, punctuation or \
        legal form
        """
      case .unusualCurrency(let currency, let places):
        "\(currency) is the currency of none of \(places.map(\.rawValue).joined(separator: ", "))"
      case .nothingToAccept(let name): "there is no \(name.rawValue) to accept"
      }
    }

    /// How the doubt is settled.
    public var help: String {
      switch self {
      case .announcedAfterSource:
        "mend announced here or published there" + acceptance
      case .figureNotAsWritten: "mend low and high, or the form" + acceptance
      case .partLargerThanWhole: "mend one of them, or remove within" + acceptance
      case .sameAddress: "make one source of both" + acceptance
      case .sameName: "make one organization of both" + acceptance
      case .unusualCurrency: "mend the currency or the places" + acceptance
      case .nothingToAccept: "remove it"
      }
    }

    private var acceptance: String {
      name.map { ", or write accept = [\"\($0.rawValue)\"] and say why" } ?? ""
    }

    /// Tells by which power of a thousand one number is more or less than another; `nil` where it is
    /// none.
    private static func thousands(from read: Int64, to stated: Int64) -> String? {
      let (less, more) = (min(read, stated), max(read, stated))
      guard less > 0 else { return nil }
      for (factor, word) in [(Int64(1000), "thousand"), (1_000_000, "million")] {
        let (product, hasOverflown) = less.multipliedReportingOverflow(by: factor)
        // What is written may have fewer digits than what is stated: within half a per cent.
        guard !hasOverflown, abs(more - product) <= product / 200 else { continue }
        return stated > read ? "a \(word) times as much" : "a \(word) times less"
      }
      return nil
    }
  }
}

extension Int64 {
  /// The number as corpus files write it: `109_000_000_000`.
  fileprivate var grouped: String {
    var digits = String(magnitude)
    for offset in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert("_", at: digits.index(digits.startIndex, offsetBy: offset))
    }
    return digits
  }
}
