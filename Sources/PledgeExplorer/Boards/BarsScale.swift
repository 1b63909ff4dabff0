import CellCanvas
import PledgeModel

/// How long a number is on a chart, and where its round numbers stand.
struct BarsScale: Hashable, Sendable {
  /// A round number, and its column.
  struct Tick: Hashable, Sendable {
    let number: Int64
    let column: Int
  }

  /// The number that is as long as the chart is wide.
  let largest: Int64
  /// The power of ten that a logarithmic scale begins at; `nil` for a linear scale, which begins at 0.
  ///
  /// It is below the smallest number, so that every bar has a length.
  let exponent: Int?

  /// Makes a scale for numbers; `nil` where none is more than 0.
  init?(_ numbers: [Int64], isLogarithmic: Bool) {
    let numbers = numbers.filter { $0 > 0 }
    guard let largest = numbers.max(), let smallest = numbers.min() else { return nil }
    self.largest = largest
    guard isLogarithmic else {
      exponent = nil
      return
    }
    let below = Self.powers.firstIndex { $0 >= smallest } ?? Self.powers.count
    exponent = below - 1
  }

  /// Returns the share of the chart's width that a number takes.
  func share(of number: Int64) -> (numerator: Int64, denominator: Int64) {
    guard let exponent, number > 0 else { return (max(0, number), largest) }
    let start = Self.logarithm(10) * Double(exponent)
    let whole = Self.logarithm(Double(largest)) - start
    let share = (Self.logarithm(Double(number)) - start) / whole
    return (Int64((share * 1_000_000).rounded()), 1_000_000)
  }

  /// The column in which a number ends.
  func column(of number: Int64, width: Int) -> Int {
    let (numerator, denominator) = share(of: number)
    let product = Double(max(0, numerator)) / Double(denominator) * Double(width)
    return min(width, Int(product + 0.000_1))
  }

  /// Returns round numbers that have room for labels.
  ///
  /// - Parameters:
  ///   - width: The columns of the chart.
  ///   - labelWidth: The columns of a number's label.
  func ticks(width: Int, labelWidth: (Int64) -> Int) -> [Tick] {
    let series = exponent.map { decades(from: $0) } ?? steps
    for numbers in series {
      let ticks = numbers.map { Tick(number: $0, column: column(of: $0, width: width)) }
      if ticks.count <= Self.mostTicks, Self.haveRoom(ticks, labelWidth) {
        // One round number alone tells no length.
        return ticks.count > 1 ? ticks : []
      }
    }
    return []
  }

  /// More lines through a chart than these are in the way of its bars.
  private static let mostTicks = 6

  /// Whether two blanks are left between the labels of neighbours.
  private static func haveRoom(_ ticks: [Tick], _ labelWidth: (Int64) -> Int) -> Bool {
    zip(ticks, ticks.dropFirst()).allSatisfy { first, next in
      next.column - first.column >= (labelWidth(first.number) + labelWidth(next.number)) / 2 + 2
    }
  }

  /// Series of the multiples of 1, 2 and 5 times each power of ten, the finest of at most 40 first.
  private var steps: [[Int64]] {
    let steps = Self.powers.flatMap { power in
      [Int64(1), 2, 5].compactMap { factor -> Int64? in
        let (step, overflow) = power.multipliedReportingOverflow(by: factor)
        return overflow ? nil : step
      }
    }
    return steps.filter { largest / $0 <= 40 }.map { step in
      (0...(largest / step)).map { $0 * step }
    }
  }

  /// Series of powers of ten from one on: with their doubles and fives, alone, every second, …
  private func decades(from exponent: Int) -> [[Int64]] {
    let decades = Self.powers.dropFirst(max(0, exponent)).prefix { $0 <= largest }
    let fine = decades.flatMap { power in
      [Int64(1), 2, 5].compactMap { factor -> Int64? in
        let (number, overflow) = power.multipliedReportingOverflow(by: factor)
        return overflow || number > largest ? nil : number
      }
    }
    let coarse = (1...max(1, decades.count)).map { step in
      decades.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
    }
    return [fine] + coarse
  }

  /// 1, 10, 100 and so on, as far as there is room in 64 bits.
  private static let powers: [Int64] = (0..<19).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// Returns a number's logarithm to the base of 2, to a millionth; the standard library has none.
  private static func logarithm(_ number: Double) -> Double {
    guard number > 0 else { return 0 }
    var rest = number.significand
    var (logarithm, bit) = (Double(number.exponent), 0.5)
    for _ in 0..<24 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        logarithm += bit
      }
      bit /= 2
    }
    return logarithm
  }
}

extension Phrases {
  /// A round number of a scale, in the lens's unit.
  func tick(_ number: Int64, through lens: Lens) -> String {
    switch lens.measure {
    case .whole, .year: return Money(number, lens.sumCurrency).compact(language)
    case .capita:
      guard number.isMultiple(of: 100) else {
        return Measured.perHead(hundredths: number, lens.sumCurrency, year: 0).compact(language)
      }
      return Money(number / 100, lens.sumCurrency).compact(language)
    case .gdp:
      guard number.isMultiple(of: 10_000) else {
        return Measured.shareOfGDP(millionths: number, year: 0).compact(language)
      }
      return language.grouped(number / 10_000) + self("%", "\u{A0}%")
    }
  }
}
