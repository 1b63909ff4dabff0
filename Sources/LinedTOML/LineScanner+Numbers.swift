extension LineScanner {
  /// Scans a number, a date, a time or a truth value.
  mutating func scanWord() throws(TOMLFault) {
    let begin = position
    scan: while let byte = next {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"),
        UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        break scan
      default: position += 1
      }
    }
    var word = bytes[begin..<position]
    while let last = word.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      word.removeLast()
    }
    guard !word.isEmpty else { throw refusal(.syntax("a value should stand here")) }
    try check(String(decoding: word, as: UTF8.self))
  }

  private func check(_ word: String) throws(TOMLFault) {
    if word == "true" || word == "false" { return }
    if word.isInteger {
      guard Int64(word.filter { $0 != "_" }) != nil else { throw refusal(.numberTooLarge(word)) }
      return
    }
    // A regular expression takes memory for each of its steps back.
    guard word.utf8.count <= Limits.wordBytes, word.isOtherNumber || word.isDateOrTime else {
      throw refusal(.noValue(word))
    }
  }
}

extension String {
  /// Whether the word is a whole number in base ten: underscores stand between its digits only, and
  /// only 0 begins with 0.
  fileprivate var isInteger: Bool {
    let isSigned = hasPrefix("+") || hasPrefix("-")
    let digits = utf8.dropFirst(isSigned ? 1 : 0)
    let groups = digits.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    return groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
      && (digits.first != UInt8(ascii: "0") || digits.count == 1)
  }

  /// Whether the word is a number with a fraction, or whole in another base than ten.
  fileprivate var isOtherNumber: Bool {
    let based = /0x[0-9a-fA-F](_?[0-9a-fA-F])*|0o[0-7](_?[0-7])*|0b[01](_?[01])*/
    let fraction =
      /[+-]?(0|[1-9](_?[0-9])*)(\.[0-9](_?[0-9])*)?([eE][+-]?[0-9](_?[0-9])*)?|[+-]?(inf|nan)/
    return wholeMatch(of: based) != nil || wholeMatch(of: fraction) != nil
  }

  /// Whether the word has the form of a date, a time or both.
  fileprivate var isDateOrTime: Bool {
    let date = /[0-9]{4}-[0-9]{2}-[0-9]{2}/
    let time = /[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?/
    let both =
      #/
      [0-9]{4}-[0-9]{2}-[0-9]{2} [Tt\u{20}] [0-9]{2}:[0-9]{2}:[0-9]{2}
      (\.[0-9]+)? ([Zz]|[+\-][0-9]{2}:[0-9]{2})?
      /#
    return wholeMatch(of: date) != nil || wholeMatch(of: time) != nil || wholeMatch(of: both) != nil
  }
}
