/// The numbers of a list's words, given out from 1 on as they are first needed.
struct Labels {
  /// The lists that columns refer to, by their names in `label`.
  enum List: String, CaseIterable { case kind, stage, theme, currency }

  private(set) var numbers: [String: Int] = [:]

  /// Returns the number of a word.
  mutating func callAsFunction(_ text: String) -> Int {
    if let number = numbers[text] { return number }
    let number = numbers.count + 1
    numbers[text] = number
    return number
  }
}
