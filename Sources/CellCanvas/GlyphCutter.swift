/// Cuts text into glyphs and keeps where in the text each begins.
///
/// A glyph is a grapheme cluster, except that a cluster wider than two columns (some of India's) is
/// cut where the second column ends, so that the columns are those that a terminal counts.
struct GlyphCutter {
  private(set) var glyphs: [Glyph] = []
  /// Where each glyph begins, in Unicode scalars of the text.
  private(set) var offsets: [Int] = []

  /// The combining marks and joiners that a column keeps.
  private static let mostMarks = 4
  /// The scalars that an emoji sequence keeps; the longest in use have ten.
  private static let longestSequence = 16

  /// The glyph that is being put together; empty between two glyphs.
  private var text = String.UnicodeScalarView()
  private var scalarCount = 0
  private var width = 0
  private var marks = 0
  private var last: Unicode.Scalar = " "
  /// Whether `text` ends in an emoji, its selector or its skin tone.
  private var endsInPictograph = false
  private var start = 0
  /// Whether marks were left out since the last glyph.
  private var leavesOutMarks = false

  /// Adds the glyphs of a text until there are `limit` of them.
  ///
  /// - Parameter offset: Where the text begins, in scalars, for `offsets`.
  mutating func cut(_ text: Substring, from offset: Int = 0, limit: Int = .max) {
    let scalars = text.unicodeScalars
    var position = offset
    var index = text.startIndex
    var current = scalars.first
    while let scalar = current, glyphs.count < limit {
      let after = scalars.index(after: index)
      let next = after < text.endIndex ? scalars[after] : nil
      if let glyph = scalar.loneGlyph, next?.isLone ?? true {
        emit(glyph, at: position)
        position += 1
        index = after
        current = next
        continue
      }
      // Anything but plain characters beside each other is left to the standard library's clusters.
      let end = text.index(after: index)
      current = end < text.endIndex ? scalars[end] : nil
      add(scalars[index..<end], before: current, at: &position)
      index = end
    }
  }

  private mutating func add(
    _ cluster: Substring.UnicodeScalarView, before following: Unicode.Scalar?,
    at position: inout Int
  ) {
    if cluster.elementsEqual(["\r", "\n"]) {
      emit(.space, at: position)
      position += 2
      return
    }
    var scalars = cluster.makeIterator()
    var current = scalars.next()
    while let scalar = current {
      let next = scalars.next()
      add(scalar, before: next ?? following, at: position)
      position += 1
      current = next
    }
    finish()
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, at position: Int
  ) {
    switch ScalarKind(scalar) {
    case .spacing(let columns):
      if !continues(with: scalar, columns: columns) {
        finish()
        start = position
      }
      let isTone = endsInPictograph && scalar.properties.isEmojiModifier
      width = min(2, width + columns)
      append(scalar)
      marks = 0
      endsInPictograph = isTone || scalar.isPictograph
    case .mark:
      addMark(scalar, at: position)
    case .joiner where joins(to: next):
      append(scalar)
      marks += 1
    case .selector where selects(before: next):
      append(scalar)
      if scalar == "\u{FE0F}" { width = 2 }
    case .blank:
      finish()
      emit(.space, at: position)
    case .refused, .joiner, .selector:
      finish()
      emit(Glyph(String(scalar.substitute), width: 1), at: position)
    }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar, at position: Int) {
    if leavesOutMarks { return }
    if text.isEmpty {
      start = position
      width = 1
      append("\u{25CC}")
    }
    if marks < Self.mostMarks {
      append(scalar)
      marks += 1
    } else {
      finish()
      emit(Glyph("\u{FFFD}", width: 1), at: position)
      leavesOutMarks = true
    }
  }

  /// Whether a scalar that takes columns still belongs to the glyph before it.
  private func continues(with scalar: Unicode.Scalar, columns: Int) -> Bool {
    if text.isEmpty { return false }
    if last == "\u{200D}", endsInPictograph { return true }
    if endsInPictograph, scalar.properties.isEmojiModifier { return true }
    return width + columns <= 2
  }

  private func joins(to next: Unicode.Scalar?) -> Bool {
    guard let next, !text.isEmpty, scalarCount < Self.longestSequence else { return false }
    if endsInPictograph { return last != "\u{200D}" && next.isPictograph }
    return marks < Self.mostMarks && last.needsJoiners && next.needsJoiners
  }

  /// Whether a selector stands after an emoji; after a digit only in a keycap.
  private func selects(before next: Unicode.Scalar?) -> Bool {
    guard !text.isEmpty, last.properties.isEmoji else { return false }
    return last.isASCII ? next == "\u{20E3}" : true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    text.append(scalar)
    scalarCount += 1
    last = scalar
  }

  private mutating func finish() {
    leavesOutMarks = false
    guard !text.isEmpty else { return }
    emit(Glyph(String(text), width: width), at: start)
    text = String.UnicodeScalarView()
    scalarCount = 0
    width = 0
    marks = 0
    endsInPictograph = false
  }

  private mutating func emit(_ glyph: Glyph, at offset: Int) {
    glyphs.append(glyph)
    offsets.append(offset)
  }
}
