import CellCanvas
import PledgeModel
import PledgeTheme

/// The text of the reader: the passages of a document in their order, or the document itself.
struct ReaderText: Hashable, Sendable {
  /// What decides how the text of a source looks.
  struct Content: Hashable, Sendable {
    let source: SourceID
    let quote: QuoteID
    let width: Int
    let say: Phrases

    init(_ reader: Reader, width: Int, _ phrases: Phrases) {
      source = reader.source
      quote = reader.quote
      self.width = max(1, width)
      say = phrases
    }
  }

  private(set) var lines: [StyledLine] = []
  /// The lines of the passage under the cursor.
  private(set) var current: Range<Int>?
  let content: Content

  private var width: Int { content.width }
  private var say: Phrases { content.say }

  init(_ reader: Reader, _ content: Content) {
    self.content = content
    guard let detail = reader.detail else { return }
    if let document = reader.document {
      addDocument(document, detail)
    } else {
      addPassages(detail)
    }
  }

  private mutating func addPassages(_ detail: SourceDetail) {
    var end = 0
    for passage in detail.passages {
      if let position = passage.quote.position {
        addGap(position.lowerBound - end)
        end = max(end, position.upperBound)
      } else if !lines.isEmpty {
        lines.append(.blank)
      }
      let start = lines.count
      let isCurrent = passage.quote.id == content.quote
      add(
        passage.quote.exact, isCurrent: isCurrent,
        figures: FigurePlaces.ranges(
          of: passage.figures.flatMap(\.asWritten), in: passage.quote.exact))
      if isCurrent { current = start..<lines.count }
    }
    if let length = detail.source.length { addGap(length - end) }
  }

  /// The most scalars between two passages that are no gap: a blank or the end of a paragraph.
  private static let seam = 3

  /// What lies between two passages is not in the corpus; its size is told.
  private mutating func addGap(_ scalars: Int) {
    guard scalars > Self.seam else { return }
    let number = say.language.grouped(Int64(scalars))
    lines.append(
      StyledLine(
        say("  ┄┄ \(number) characters not quoted ┄┄", "  ┄┄ \(number) caractères non cités ┄┄"),
        .muted))
  }

  private mutating func add(_ text: String, isCurrent: Bool, figures: [Range<Int>]) {
    let role: StyleRole = isCurrent ? .quoteCurrent : .quote
    let marks = figures.map { ($0, StyleRole.quoteFigure) }
    append(StyledLine.wrap(text, width: width - 2, role, highlights: marks)) { _ in isCurrent }
  }

  /// The whole document, its quoted passages set off from the rest.
  private mutating func addDocument(_ document: String, _ detail: SourceDetail) {
    let scalars = Array(document.unicodeScalars)
    var start = 0
    for paragraph in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = start..<(start + paragraph.count)
      start = range.upperBound + 1
      addParagraph(
        String(String.UnicodeScalarView(paragraph)), at: range, detail.passages)
    }
  }

  private mutating func addParagraph(
    _ text: String, at range: Range<Int>, _ passages: [SourceDetail.Passage]
  ) {
    guard !range.isEmpty else {
      if lines.last != .blank { lines.append(.blank) }
      return
    }
    var marks: [(Range<Int>, StyleRole)] = []
    var figures: [(Range<Int>, StyleRole)] = []
    var here: Range<Int>?
    for passage in passages {
      guard let position = passage.quote.position, position.overlaps(range) else { continue }
      let shared = position.clamped(to: range)
      let local =
        (shared.lowerBound - range.lowerBound)..<(shared.upperBound - range.lowerBound)
      let isCurrent = passage.quote.id == content.quote
      if isCurrent { here = local }
      marks.append((local, isCurrent ? .quoteCurrent : .quote))
      figures += FigurePlaces.ranges(
        of: passage.figures.flatMap(\.asWritten), in: passage.quote.exact
      ).map {
        (($0.lowerBound + local.lowerBound)..<($0.upperBound + local.lowerBound), .quoteFigure)
      }
    }
    let highlights = figures + marks.sorted { $0.1 == .quoteCurrent && $1.1 != .quoteCurrent }
    let wrapped = TextLayout.wrap(text, width: width - 2)
    let first = lines.count
    let currentLines = Set(
      wrapped.indices.filter { index in
        guard let here else { return false }
        return wrapped[index].offsets.contains { here.contains($0) }
      })
    append(StyledLine.wrap(text, width: width - 2, .quoteContext, highlights: highlights)) {
      currentLines.contains($0)
    }
    if let low = currentLines.min(), let high = currentLines.max() {
      current = (first + low)..<(first + high + 1)
    }
  }

  /// Adds lines with a bar beside those of the passage under the cursor.
  private mutating func append(_ added: [StyledLine], isMarked: (Int) -> Bool) {
    for (index, line) in added.enumerated() {
      let isCurrent = isMarked(index)
      var whole = StyledLine(isCurrent ? "▐ " : "  ", isCurrent ? .quoteCurrent : .quote)
      whole.spans += line.spans
      lines.append(whole)
    }
  }
}
