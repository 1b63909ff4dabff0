/// Numbers and dates as a language writes them.
extension Language {
  /// The space that keeps a number and its unit on one line (U+00A0).
  static let noBreakSpace = "\u{A0}"

  /// Returns a whole number with its thousands set apart: `109,000` or `109 000`.
  public func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        text += self == .french ? Self.noBreakSpace : ","
      }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// Returns a number that counts tenths, hundredths or thousandths: 42 hundredths are `0.42`.
  func decimal(_ number: Int64, places: Int) -> String {
    let unit = (0..<places).reduce(Int64(1)) { unit, _ in unit * 10 }
    let fraction = String(number.magnitude % UInt64(unit))
    let padding = String(repeating: "0", count: max(0, places - fraction.count))
    return grouped(number / unit) + (self == .french ? "," : ".") + padding + fraction
  }

  /// Returns a number in few characters: `2.5bn`, `2,5 Md`.
  ///
  /// - Returns: One decimal below a hundred of the scale, none above; halves are rounded up.
  public func compact(_ number: Int64) -> String {
    let (digits, scale) = compactParts(number)
    if scale.isEmpty { return digits }
    return self == .french ? digits + Self.noBreakSpace + scale : digits + scale
  }

  /// The digits and the scale word of a compact number.
  ///
  /// English has thousands, millions, billions and trillions (k, m, bn, tn: The Economist's style);
  /// French has k, M and Md, and writes a trillion as a thousand milliards.
  func compactParts(_ number: Int64) -> (digits: String, scale: String) {
    let scales: [(unit: UInt64, word: String)] =
      switch self {
      case .english:
        [(1_000_000_000_000, "tn"), (1_000_000_000, "bn"), (1_000_000, "m"), (1_000, "k")]
      case .french: [(1_000_000_000, "Md"), (1_000_000, "M"), (1_000, "k")]
      }
    let magnitude = number.magnitude
    let sign = number < 0 ? "-" : ""
    guard let index = scales.firstIndex(where: { magnitude >= $0.unit })
    else { return (sign + String(magnitude), "") }
    let (unit, word) = scales[index]
    let tenths = magnitude / (unit / 10) + (magnitude % (unit / 10) >= unit / 20 ? 1 : 0)
    if tenths >= 1000 {
      let whole = magnitude / unit + (magnitude % unit >= unit / 2 ? 1 : 0)
      return (sign + grouped(Int64(clamping: whole)), word)
    }
    let point = self == .french ? "," : "."
    let fraction = tenths.isMultiple(of: 10) ? "" : point + String(tenths % 10)
    return (sign + String(tenths / 10) + fraction, word)
  }

  /// Returns a date in words: `11 Feb 2025`, `févr. 2025`, `2025`.
  public func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let words = [monthName(month), String(date.year)]
    guard let day = date.day else { return words.joined(separator: " ") }
    let number = self == .french && day == 1 ? "1er" : String(day)
    return ([number] + words).joined(separator: " ")
  }

  private func monthName(_ month: Int) -> String {
    let names =
      switch self {
      case .english:
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      case .french:
        [
          "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
          "déc.",
        ]
      }
    return names[month - 1]
  }
}
