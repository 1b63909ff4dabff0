/// A name by which corpus entries refer to one another.
///
/// The types keep a source's name from being taken for an initiative's; the text is what corpus
/// files write.
public protocol Identifier: RawRepresentable<String>, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  init(_ text: String)
}

extension Identifier {
  public init(rawValue: String) { self.init(rawValue) }
  public init(stringLiteral text: String) { self.init(text) }
  public var description: String { rawValue }
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A country's ISO 3166-1 alpha-2 code, a bloc's (`EU`, `XX` for worldwide) or a region's UN M49
/// number.
public struct PlaceCode: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// An organization's name in the corpus, such as `mistral-ai`.
public struct OrganizationID: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// A source's name in the corpus: its file's name.
public struct SourceID: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// A quotation's name, `source-id#quote-id`.
public struct QuoteID: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }

  public init(source: SourceID, quote: String) { self.init("\(source)#\(quote)") }

  /// The source that the quotation is from: what stands before the first `#`.
  ///
  /// Bytes are compared: as a character, a `#` with a mark behind it is another.
  public var source: SourceID {
    let end = rawValue.utf8.firstIndex(of: UInt8(ascii: "#")) ?? rawValue.endIndex
    return SourceID(String(rawValue[..<end]))
  }
}

/// An initiative's name in the corpus: its file's name.
public struct InitiativeID: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }
}

/// An amount's name, `initiative-id/amount-id`.
public struct AmountID: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }

  public init(initiative: InitiativeID, amount: String) { self.init("\(initiative)/\(amount)") }

  /// The initiative that the amount belongs to: what stands before the last `/`.
  public var initiative: InitiativeID { InitiativeID(String(rawValue[..<end])) }

  /// The amount's name within its initiative: what stands after the last `/`.
  public var amount: String { String(rawValue.unicodeScalars[end...].dropFirst()) }

  /// Where the initiative's name ends; it may have slashes of its own.
  private var end: String.Index {
    rawValue.utf8.lastIndex(of: UInt8(ascii: "/")) ?? rawValue.endIndex
  }
}
