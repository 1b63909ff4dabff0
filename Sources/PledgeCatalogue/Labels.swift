import GRDB

/// The numbers of words, given out as they are first needed.
final class Labels {
  private var numbers: [String: Int64] = [:]

  /// Returns the number of a word.
  func callAsFunction(_ text: String) -> Int64 {
    if let number = numbers[text] { return number }
    let number = Int64(numbers.count) + 1
    numbers[text] = number
    return number
  }

  /// Writes the words that have a number.
  func write(into table: Insertion) throws {
    for (text, number) in numbers.sorted(by: { $0.value < $1.value }) { try table(number, text) }
  }
}
