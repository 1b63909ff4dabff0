extension Money {
  /// Returns the sum in few characters: `€109bn`, `109 Md€`; `CNY 8.2bn` without a sign of its own.
  public func compact(_ language: Language) -> String {
    let (digits, scale) = language.compactParts(units)
    return Self.place(currency, beside: digits, scale, in: language)
  }

  /// Returns the sum to the last unit: `€109,000,000,000`, `109 000 000 000 €`.
  public func full(_ language: Language) -> String {
    Self.full(language.grouped(units), currency, language)
  }

  /// Returns a written number with its currency: `€0.42`, `0,42 €`.
  static func full(_ digits: String, _ currency: Currency, _ language: Language) -> String {
    switch (language, currency.symbol) {
    case (.english, let symbol?): return symbol + digits
    case (.english, nil): return "\(currency)\(Language.noBreakSpace)\(digits)"
    case (.french, let symbol):
      return digits + Language.noBreakSpace + (symbol ?? currency.rawValue)
    }
  }

  /// Returns `€25–50bn`, or `nil` where the two numbers have different scales.
  static func compactRange(
    _ low: Int64, _ high: Int64, _ currency: Currency, _ language: Language
  ) -> String? {
    let (first, last) = (language.compactParts(low), language.compactParts(high))
    guard first.scale == last.scale else { return nil }
    return place(currency, beside: first.digits + "–" + last.digits, first.scale, in: language)
  }

  private static func place(
    _ currency: Currency, beside digits: String, _ scale: String, in language: Language
  ) -> String {
    switch (language, currency.symbol) {
    case (.english, let symbol?): symbol + digits + scale
    case (.english, nil): "\(currency)\(Language.noBreakSpace)\(digits)\(scale)"
    case (.french, let symbol?): digits + Language.noBreakSpace + scale + symbol
    case (.french, nil):
      digits + Language.noBreakSpace + (scale.isEmpty ? "" : scale + Language.noBreakSpace)
        + currency.rawValue
    }
  }
}

extension Bound {
  /// The sign before a figure: `≤` up to, `≥` at least, `≈` about; none for the others.
  public var sign: String {
    switch self {
    case .upTo: "≤"
    case .atLeast: "≥"
    case .about: "≈"
    case .exact, .range, .unquantified: ""
    }
  }
}

extension Figure {
  /// Returns the figure with its sign, each number as `write` writes it.
  ///
  /// - Parameters:
  ///   - unquantified: What stands for a figure in words.
  ///   - write: Writes one number, such as `Money.compact`.
  public func text(unquantified: String, write: (Int64) -> String) -> String {
    switch (low, high) {
    case (let low?, let high?) where low != high: write(low) + "–" + write(high)
    case (let number?, _), (nil, let number?): bound.sign + write(number)
    case (nil, nil): unquantified
    }
  }
}

extension Amount {
  /// Returns the figure in few characters, with its sign: `≤€50bn`, `≤50 Md€`.
  ///
  /// - Parameter unquantified: What stands for a figure in words.
  public func compact(_ language: Language, unquantified: String) -> String {
    if let currency, let low = figure.low, let high = figure.high, low < high,
      let range = Money.compactRange(low, high, currency, language)
    {
      return range
    }
    return figure.text(unquantified: unquantified) { number in
      currency.map { Money(number, $0).compact(language) } ?? language.compact(number)
    }
  }

  /// Returns the figure to the last unit, with its sign: `≤€50,000,000,000`.
  public func full(_ language: Language, unquantified: String) -> String {
    figure.text(unquantified: unquantified) { number in
      currency.map { Money(number, $0).full(language) } ?? language.grouped(number)
    }
  }
}

extension Sum {
  /// Returns the sum with its bound's sign, and `≈` behind it where a term was converted; a sum that
  /// is approximate anyway has the sign once.
  ///
  /// - Parameter currency: The display currency that the sum is in.
  /// - Returns: `nil` for a sum without a term in figures.
  public func compact(_ currency: Currency, _ language: Language) -> String? {
    guard counted > 0 else { return nil }
    let isMarked = isConverted && bound != .about
    return bound.sign + Money(units, currency).compact(language) + (isMarked ? "≈" : "")
  }
}

extension Measured {
  /// Returns the measure in few characters: `€1,590`, `€0.42`, `3.7%`, `€30bn`.
  ///
  /// Below a hundred units a head, two decimals are shown; a share has as many as its first two
  /// digits need.
  public func compact(_ language: Language) -> String {
    switch self {
    case .perYear(let money): money.compact(language)
    case .perHead(let hundredths, let currency, _):
      hundredths >= 10_000
        ? Money(hundredths / 100 + (hundredths % 100 >= 50 ? 1 : 0), currency).full(language)
        : Money.full(language.decimal(hundredths, places: 2), currency, language)
    case .shareOfGDP(let millionths, _):
      // A hundredth is 10 000 millionths.
      language.decimal(
        millionths.scaled(by: 1, over: millionths >= 10_000 ? 1_000 : 100) ?? 0,
        places: millionths >= 10_000 ? 1 : 2) + (language == .french ? Language.noBreakSpace : "")
        + "%"
    }
  }
}
