/// A day, a month or a year, as far as a source tells (ISO 8601: `2025-02-11`, `2025-02`, `2025`).
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Makes a date from its parts.
  ///
  /// - Returns: `nil` when the parts name no day of the Gregorian calendar, or a year outside 1…9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(of: month, in: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025`, `2025-02` or `2025-02-11`.
  ///
  /// - Returns: `nil` for any other form, and for a day that does not exist.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
    else { return nil }
    let numbers = parts.map { digits in digits.reduce(0) { 10 * $0 + Int($1 & 0x0F) } }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  /// Orders by the first day that a date can mean: `2025` comes with `2025-01-01`, before it.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in ISO 8601, as far as it is known.
  public var description: String {
    // A text as short as this takes no memory of its own.
    String(unsafeUninitializedCapacity: 10) { bytes in
      var count = 0
      func put(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      func put(_ number: Int, from highest: Int) {
        var unit = highest
        while unit > 0 {
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
          unit /= 10
        }
      }
      put(year, from: 1_000)
      if let month {
        put(UInt8(ascii: "-"))
        put(month, from: 10)
      }
      if let day {
        put(UInt8(ascii: "-"))
        put(day, from: 10)
      }
      return count
    }
  }
}
