/// A currency's ISO 4217 code, such as `EUR`.
public struct Currency: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }

  public static let euro: Currency = "EUR"
  public static let dollar: Currency = "USD"

  /// The sign that readers know the currency by, where it has one that no other shares.
  ///
  /// Dollars other than the United States' carry their country's letters, as in the style guides of
  /// the OECD and the IMF.
  public var symbol: String? {
    switch rawValue {
    case "EUR": "€"
    case "USD": "$"
    case "GBP": "£"
    case "JPY": "¥"
    case "INR": "₹"
    case "KRW": "₩"
    case "ILS": "₪"
    case "NGN": "₦"
    case "CAD": "C$"
    case "AUD": "A$"
    case "NZD": "NZ$"
    case "HKD": "HK$"
    case "TWD": "NT$"
    case "SGD": "S$"
    case "BRL": "R$"
    default: nil
    }
  }
}
