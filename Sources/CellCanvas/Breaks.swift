/// Where a paragraph may be broken into lines.
struct Breaks {
  let glyphs: [Glyph]
  /// The first scalar of each glyph, by which the rules go.
  private let leads: [Unicode.Scalar]

  init(_ glyphs: [Glyph]) {
    self.glyphs = glyphs
    leads = glyphs.map { $0.text.unicodeScalars.first ?? " " }
  }

  /// The parts between two breaks, in order; each has the spaces that follow it.
  var chunks: [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    for index in leads.indices.dropFirst() where isBreak(before: index) {
      chunks.append(start..<index)
      start = index
    }
    if start < leads.count { chunks.append(start..<leads.count) }
    return chunks
  }

  func width(_ range: Range<Int>) -> Int {
    glyphs[range].reduce(0) { $0 + $1.width }
  }

  func withoutTrailingSpaces(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, leads[end - 1].isBreakingSpace { end -= 1 }
    return range.lowerBound..<end
  }

  private func isBreak(before index: Int) -> Bool {
    let previous = leads[index - 1]
    let next = leads[index]
    if next.isBreakingSpace { return false }
    if previous.isBreakingSpace {
      let isSingle = index < 2 || !leads[index - 2].isBreakingSpace
      return !isSingle || !isFrenchSpace(before: index)
    }
    switch previous {
    case "-", "\u{2010}": return index > 1 && leads[index - 2].isWord && next.isWord
    case "\u{2014}": return next.isWord || Self.opening.contains(next)
    default: break
    }
    guard glyphs[index - 1].width == 2 || glyphs[index].width == 2 else { return false }
    return !Self.closing.contains(next) && !Self.opening.contains(previous)
      && !previous.isNoBreakSpace && !next.isNoBreakSpace
  }

  /// Whether the one space before `index` belongs to what stands beside it, as French sets it.
  private func isFrenchSpace(before index: Int) -> Bool {
    switch leads[index] {
    case ":", ";", "?", "!", "%", "‰", "»", "›": return true
    case "€", "$", "£", "¥": return !(index + 1 < leads.count && leads[index + 1].isDigit)
    default: break
    }
    guard index > 1 else { return false }
    if leads[index - 2] == "«" || leads[index - 2] == "‹" { return true }
    return (1...3).contains(digits(endingAt: index - 1)) && digits(from: index) == 3
  }

  /// The digits in a row that end before `index`; counts no further than 4.
  private func digits(endingAt index: Int) -> Int {
    leads[..<index].suffix(4).reversed().prefix { $0.isDigit }.count
  }

  /// The digits in a row from `index` on; counts no further than 4.
  private func digits(from index: Int) -> Int {
    leads[index...].prefix(4).prefix { $0.isDigit }.count
  }

  /// What no line begins with.
  private static let closing: Set<Unicode.Scalar> = [
    "、", "。", "，", "．", "：", "；", "？", "！", "）", "］", "｝", "」", "』", "】", "》", "〉", "ー", "％", ".",
    ",", ":", ";", "?", "!", ")", "]", "}", "%", "’", "”", "»", "…",
  ]

  /// What no line ends with.
  private static let opening: Set<Unicode.Scalar> = [
    "（", "［", "｛", "「", "『", "【", "《", "〈", "(", "[", "{", "‘", "“", "«",
  ]
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isWord: Bool { isDigit || properties.isAlphabetic }

  fileprivate var isNoBreakSpace: Bool {
    self == "\u{A0}" || self == "\u{202F}" || self == "\u{2007}"
  }

  fileprivate var isBreakingSpace: Bool {
    switch value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}
