import CellCanvas
import PledgeModel
import PledgeTheme

/// The reader: a source's words, and a card of what the passage under the cursor states.
struct ReaderView {
  let state: ExplorerState
  let reader: Reader

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let area = layout.readerText
    PaneFrame(title: title, detail: position, isFocused: true)
      .draw(on: &canvas, in: area, theme: theme)
    canvas.write(
      reader.text?.lines ?? [], from: reader.top, in: area.inner.inset(1, 0), theme: theme)
    if let card = layout.readerCard {
      PaneFrame(title: cardTitle, detail: figureNumber)
        .draw(on: &canvas, in: card, theme: theme)
      let block = card.inner.inset(1, 0)
      canvas.write(cardLines(width: block.width), in: block, theme: theme)
    }
  }

  private var title: String { reader.detail?.source.title ?? say("reading…", "lecture…") }

  private var position: String {
    guard let count = reader.detail?.passages.count, let index = reader.index else { return "" }
    return say("passage \(index + 1)/\(count)", "passage \(index + 1)/\(count)")
  }

  private var cardTitle: String {
    let source = reader.detail.map { " · " + say.citation(of: $0.source) } ?? ""
    return say("Figure", "Chiffre") + source
  }

  /// Which of the figure's quotations this is.
  private var figureNumber: String {
    guard let quotes = state.claims.selected?.quotes,
      let index = quotes.firstIndex(of: reader.quote)
    else { return "" }
    return "\(index + 1)/\(quotes.count)"
  }

  private func cardLines(width: Int) -> [StyledLine] {
    guard let passage = reader.passage, let source = reader.detail?.source else { return [] }
    var lines: [StyledLine] = []
    for figure in ordered(passage.figures) { lines += figureLines(figure, width) }
    if let speaker = passage.quote.speaker {
      lines += row(say("said by", "selon"), speaker, width)
    }
    if let text = passage.quote.translation[state.language] {
      lines += [.blank]
      lines += StyledLine.wrap(
        say("“\(text)” (our translation)", "« \(text) » (notre traduction)"), width: width,
        .translation)
    }
    lines += [.blank] + sourceLines(source, passage.quote, width)
    return lines
  }

  /// The figure from which the reader was opened comes first.
  private func ordered(_ figures: [CitedFigure]) -> [CitedFigure] {
    guard case .amount(let row)? = state.claims.selected else { return figures }
    func isOpened(_ figure: CitedFigure) -> Bool {
      if case .amount(let amount, _, _) = figure.subject { return amount.id == row.amount.id }
      return false
    }
    return figures.filter(isOpened) + figures.filter { !isOpened($0) }
  }

  private func figureLines(_ figure: CitedFigure, _ width: Int) -> [StyledLine] {
    switch figure.subject {
    case .amount(let amount, _, let name):
      let text = amount.full(state.language, unquantified: say.unquantified)
      let kind = say.name(amount.basis) + " · " + say.name(amount.status)
      return StyledLine.wrap(text, width: width, .amount)
        + StyledLine.wrap("  " + say(name), width: width, .value)
        + StyledLine.wrap("  " + kind, width: width, .muted)
    case .metric(let metric, _, let name):
      return StyledLine.wrap(
        say.figure(metric) + " – " + say(metric.label), width: width, .value)
        + StyledLine.wrap("  " + say(name), width: width, .muted)
    case .observation(let observation):
      return StyledLine.wrap(
        say.figure(observation) + " – " + say(observation.label), width: width, .value)
    case .description(_, let name):
      return StyledLine.wrap(say("about ", "à propos de ") + say(name), width: width, .muted)
    }
  }

  private func sourceLines(_ source: Source, _ quote: Quote, _ width: Int) -> [StyledLine] {
    var lines = row(say("publisher", "éditeur"), source.publisher ?? Phrases.unknown, width)
    lines += row(say("author", "auteur"), source.author ?? Phrases.unknown, width)
    lines += row(
      say("date", "date"), source.published.map { state.language.date($0) } ?? Phrases.unknown,
      width)
    lines += row(say("language", "langue"), say.languageName(source.language), width)
    lines += row(say("link", "lien"), source.url ?? Phrases.unknown, width)
    let grade = say.name(quote.grade)
    if let position = quote.position {
      let number = state.language.grouped(Int64(position.lowerBound))
      let length =
        source.length.map { say(" of ", " sur ") + state.language.grouped(Int64($0)) } ?? ""
      lines += row(
        say("position", "position"), say("character ", "caractère ") + number + length, width)
      lines += row(say("grade", "nature"), grade, width, .verified)
    } else {
      lines += row(say("grade", "nature"), grade, width)
    }
    return lines
  }

  private func row(
    _ label: String, _ value: String, _ width: Int, _ role: StyleRole = .value
  ) -> [StyledLine] {
    StyledLine.wrap(value, width: width - 11, role).enumerated().map { index, line in
      let padded = label + String(repeating: " ", count: max(1, 11 - label.count))
      var whole = StyledLine(index == 0 ? padded : String(repeating: " ", count: 11), .label)
      whole.spans += line.spans
      return whole
    }
  }
}
