import PledgeExplorer
import PledgeModel

/// A source with the passages quoted from it and what they state.
struct SourceCard {
  let detail: SourceDetail
  let phrases: Phrases

  func written(as format: OutputFormat, width: Int?) -> String {
    let source = detail.source
    switch format {
    case .table: return card(width: width)
    case .json:
      let quoted = detail.passages.map { passage in
        JSON(passage.quote).adding(["states": .list(passage.figures.map(Self.json))])
      }
      return JSON(source).adding(["quoted": .list(quoted)]).text
    case .csv:
      return QuoteListing.csv(detail.passages.map(\.quote), [source.id: source]).text
    }
  }

  private func card(width: Int?) -> String {
    let source = detail.source
    var card = Card(width: width)
    card.add(source.title)
    let origin = [
      source.publisher, source.author, source.published.map { phrases.language.date($0) },
      phrases.languageName(source.language),
    ]
    card.add(origin.compactMap(\.self).joined(separator: " · "))
    if let url = source.url { card.add(url) }
    if let digest = source.sha256 { card.add("SHA-256 \(digest)") }
    for passage in detail.passages {
      card.addEmptyLine()
      card.add(passage.quote, in: source, indent: 0, phrases)
      for figure in passage.figures { card.add("→ \(text(of: figure))", indent: 2) }
    }
    return card.text
  }

  private func text(of figure: CitedFigure) -> String {
    switch figure.subject {
    case .amount(let amount, _, let name):
      "\(phrases(name)): \(phrases.figure(amount)) \(phrases.name(amount.basis))"
    case .metric(let metric, _, let name):
      "\(phrases(name)): \(phrases.figure(metric)) \(phrases(metric.label))"
    case .observation(let observation):
      "\(observation.place): \(phrases.figure(observation)) \(phrases(observation.label))"
    case .description(_, let name): phrases(name)
    }
  }

  /// What a passage is quoted for: the entry's kind and its id.
  private static func json(_ figure: CitedFigure) -> JSON {
    switch figure.subject {
    case .amount(let amount, let initiative, _):
      ["amount": JSON(amount.id), "initiative": JSON(initiative)]
    case .metric(let metric, let initiative, _):
      ["metric": JSON(metric.id), "initiative": JSON(initiative)]
    case .observation(let observation): ["observation": JSON(observation.id)]
    case .description(let initiative, _): ["initiative": JSON(initiative)]
    }
  }
}
