import PledgeModel

/// A figure of money as a source writes it, read as far as it is understood: `1,5 milliard d'euros`,
/// `between $12 billion and $14 billion`, `1兆2390億円`.
///
/// What is not understood is not guessed: a form with figures in words, with a number whose scale is
/// not known, or with a word behind the number that may be a currency is no value of this type.
struct WrittenForm {
  /// What a number may be, and by how much at most its last written digit rounds it.
  struct Reading: Hashable {
    let value: Int128
    let slack: Int128
  }

  /// A number that the form states.
  struct Number {
    var readings: [Reading]
    /// The currencies that it may be in; `nil` where the form names none.
    var currencies: Set<Currency>?
  }

  let numbers: [Number]

  /// - Parameters:
  ///   - text: The form; one longer than a quotation is not read.
  ///   - languages: The languages of the sources that write it so.
  init?(_ text: String, languages: Set<String>) {
    guard text.unicodeScalars.count <= Limits.quotationScalars,
      let tokens = FormToken.tokens(of: text),
      let numbers = FormReader(tokens: tokens, languages: languages).numbers()
    else { return nil }
    self.numbers = numbers
  }
}

extension WrittenForm.Reading {
  /// - Parameter exponent: The power of ten by which the digits are counted.
  init?(digits: Int64, fraction: Int, exponent: Int) {
    let power = exponent - fraction
    guard power <= 18, power >= -15 else { return nil }
    let factor = (0..<abs(power)).reduce(Int128(1)) { factor, _ in factor * 10 }
    value = power < 0 ? Int128(digits) / factor : Int128(digits) * factor
    slack = power < 0 ? 1 : factor / 2
  }

  /// Whether a number is the one read, as far as its digits are written.
  func holds(_ number: Int64) -> Bool {
    let difference = Int128(number) - value
    return difference >= -slack && difference <= slack
  }
}
