import TOMLKit

extension LineScanner {
  /// The byte at the scanner's position; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes past a byte if it is the next one, and tells whether it was.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Whether the next two bytes are CR LF.
  private var isLineEnd: Bool {
    position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\n")
  }

  /// Goes past spaces, tabs and comments, and past line ends if asked to.
  mutating func skipBlanks(lineEnds: Bool) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
      case UInt8(ascii: "\r") where isLineEnd: position += 1
      case UInt8(ascii: "\n") where lineEnds:
        position += 1
        line += 1
      case UInt8(ascii: "#"):
        while let byte = next, byte != UInt8(ascii: "\n") { position += 1 }
      default: return
      }
    }
  }

  /// Scans a key with its dots: `a`, `a.b`, `"a b".c`.
  mutating func scanKey() throws(TOMLFault) -> [String] {
    var names: [String] = []
    repeat {
      skipBlanks(lineEnds: false)
      names.append(try scanName())
      try check(depth: names.count)
      skipBlanks(lineEnds: false)
    } while skip(UInt8(ascii: "."))
    return names
  }

  private mutating func scanName() throws(TOMLFault) -> String {
    let begin = position
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      guard !opensLongString else { throw refusal(.syntax("a key should stand on one line")) }
      try scanString()
      return unquoted(bytes[begin..<position])
    }
    while let byte = next, byte.isBareKey { position += 1 }
    guard position > begin else { throw refusal(.syntax("a key should stand here")) }
    return String(decoding: bytes[begin..<position], as: UTF8.self)
  }

  /// Returns what a quoted key names; TOMLKit knows the escapes.
  private func unquoted(_ quoted: ArraySlice<UInt8>) -> String {
    let inner = quoted.dropFirst().dropLast()
    let text = String(decoding: inner, as: UTF8.self)
    guard quoted.first == UInt8(ascii: "\""), inner.contains(UInt8(ascii: "\\")) else {
      return text
    }
    let pair = "key = " + String(decoding: quoted, as: UTF8.self)
    return (try? TOMLTable(string: pair))?["key"]?.string ?? text
  }

  /// Whether three equal quotation marks follow.
  private var opensLongString: Bool {
    let marks = bytes[position...].prefix(3)
    return marks.count == 3 && marks.allSatisfy { $0 == marks.first }
  }

  /// Scans a string of any of the four kinds, its quotation marks included.
  mutating func scanString() throws(TOMLFault) {
    guard let mark = next else { return }
    let begin = line
    let isLong = opensLongString
    position += isLong ? 3 : 1
    let hasEscapes = mark == UInt8(ascii: "\"")
    while let byte = next {
      if byte == mark {
        if closes(mark, isLong: isLong) { return }
        continue
      }
      if byte == UInt8(ascii: "\\") && hasEscapes {
        try refuseEscapedNUL()
        position += 1
        // The byte after it is text, whatever it is; a line end is counted below.
        if let escaped = next, escaped != UInt8(ascii: "\n") { position += 1 }
        continue
      }
      if byte == UInt8(ascii: "\n") {
        guard isLong else { throw refusal(.syntax("the text should end on this line")) }
        line += 1
      }
      position += 1
    }
    throw TOMLFault(.syntax("the text that begins here should end"), line: begin)
  }

  /// Goes past a quotation mark within a string, and tells whether it ends the string.
  private mutating func closes(_ mark: UInt8, isLong: Bool) -> Bool {
    guard isLong else {
      position += 1
      return true
    }
    // Up to two marks may stand before the three that end the string.
    var count = 0
    while count < 5, skip(mark) { count += 1 }
    return count >= 3
  }

  private func refuseEscapedNUL() throws(TOMLFault) {
    let rest = bytes[position...].prefix(10)
    guard !rest.starts(with: Array("\\u0000".utf8)), !rest.elementsEqual(Array("\\U00000000".utf8))
    else { throw refusal(.nulCharacter) }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isBareKey: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: isDigit
    }
  }
}
