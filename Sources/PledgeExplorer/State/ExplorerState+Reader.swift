import PledgeModel

extension ExplorerState {
  mutating func performInReader(_ command: Command) -> [Effect] {
    switch command {
    case .nextPassage: return turnPassage(by: 1)
    case .previousPassage: return turnPassage(by: -1)
    case .nextQuote: return turnQuote(by: 1)
    case .previousQuote: return turnQuote(by: -1)
    case .back: return performBack()
    case .showReader: notice = Notice(phrases("This is the reader", "C’est ici le lecteur"))
    default: break
    }
    return []
  }

  /// Goes to another passage of the document; at an end it says so.
  private mutating func turnPassage(by distance: Int) -> [Effect] {
    guard let passages = reader?.detail?.passages, let index = reader?.index else { return [] }
    guard passages.indices.contains(index + distance) else {
      notice = Notice(
        distance > 0
          ? phrases("The document's last passage", "Dernier passage du document")
          : phrases("The document's first passage", "Premier passage du document"))
      return []
    }
    return read(passages[index + distance].quote.id)
  }

  /// Goes to another quotation of the claim from which the reader was opened.
  private mutating func turnQuote(by distance: Int) -> [Effect] {
    guard let claim = claims.selected, let reader else { return [] }
    guard claim.quotes.count > 1 else {
      notice = Notice(
        phrases("No other passage is quoted for this figure", "Aucune autre citation de ce chiffre")
      )
      return []
    }
    if claim.quotes.contains(reader.quote) { claims.turn(by: distance) }
    guard let quote = claims.selectedQuote else { return [] }
    return read(quote.id)
  }

  /// Puts the cursor on a passage, of this source or another.
  private mutating func read(_ quote: QuoteID) -> [Effect] {
    if let index = claims.selected?.quotes.firstIndex(of: quote) { claims.quote = index }
    guard quote.source == reader?.source else {
      reader = Reader(quote)
      return [.ask(.source(quote.source))]
    }
    reader?.quote = quote
    reader?.seeksPassage = true
    return []
  }

  mutating func scrollReader(by distance: Int) {
    reader?.top += distance
    reader?.seeksPassage = false
  }

  /// Scrolls the reader's text: to the passage under the cursor after a jump, else into its bounds.
  mutating func revealPassage(in layout: Layout) {
    guard var reader, reader.detail != nil else { return }
    let content = ReaderText.Content(reader, width: layout.readerWidth, phrases)
    let text =
      reader.text.flatMap { $0.content == content ? $0 : nil } ?? ReaderText(reader, content)
    reader.text = text
    let height = max(1, layout.readerRows)
    if reader.seeksPassage, let lines = text.current {
      let margin = max(0, min(3, (height - lines.count) / 2))
      reader.top = lines.lowerBound - margin
      reader.seeksPassage = false
    }
    reader.top = max(0, min(reader.top, text.lines.count - height))
    self.reader = reader
  }
}
