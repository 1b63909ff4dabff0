import PledgeModel

/// What a reader takes out of the explorer: citations to the clipboard, links to a browser.
extension ExplorerState {
  /// What can be done with the thing under the cursor.
  public enum Taking: Hashable, Sendable {
    case copy(Clipping.Kind)
    case open
  }

  /// Does it with the thing under the cursor; where its words are not at hand, it asks for them first.
  mutating func take(_ taking: Taking) -> [Effect] {
    if taking == .copy(.filter) {
      guard !text.isEmpty else { return explain("There is no filter", "Il n’y a pas de filtre") }
      return [.copy(Clipping(.filter, text))]
    }
    if case .copy(let kind) = taking, let effects = takeWhole(kind) { return effects }
    switch pick {
    case .citation(let citation): return take(taking, from: citation)
    case .initiative(let id):
      awaited = Awaited(initiative: id, taking: taking)
      return [.ask(.initiative(id, query))]
    case nil: return explain("Nothing is under the cursor", "Rien n’est sous le curseur")
    }
  }

  /// Does what was waiting for an initiative's words, now that they are there.
  mutating func takeAwaited(_ detail: InitiativeDetail?, of id: InitiativeID) -> [Effect] {
    guard let awaited, awaited.initiative == id else { return [] }
    self.awaited = nil
    return detail.map { take(awaited.taking, from: leadCitation(of: $0)) } ?? []
  }

  private mutating func take(_ taking: Taking, from citation: Citation) -> [Effect] {
    switch taking {
    case .copy(.citation): return [.copy(Clipping(.citation, citation.text(phrases)))]
    case .copy(.footnote): return [.copy(Clipping(.footnote, citation.footnote(phrases)))]
    case .copy(.figure):
      guard let figure = citation.figure else {
        return explain("There is no figure here", "Il n’y a pas de chiffre ici")
      }
      return [.copy(Clipping(.figure, figure))]
    case .copy(.filter), .copy(.json), .copy(.rows), .copy(.command): return []
    case .copy(.bibliography), .copy(.link), .open:
      guard let source = citation.source else {
        return explain(
          "No single source stands here: Enter leads to the sources",
          "Pas de source unique ici : Entrée mène aux sources")
      }
      if taking == .copy(.bibliography) { return ask(for: .bibliography(source.id)) }
      guard let address = citation.address else {
        return explain(
          "“\(source.title)” has no address on the web",
          "«\u{A0}\(source.title)\u{A0}» n’a pas d’adresse sur le web")
      }
      return [taking == .open ? .open(address) : .copy(Clipping(.link, address))]
    }
  }

  mutating func explain(_ english: String, _ french: String) -> [Effect] {
    notice = Notice(phrases(english, french))
    return []
  }

  /// What came of a text for the clipboard.
  mutating func tell(_ clipping: Clipping, by route: ClipboardRoute?) {
    let what = phrases.name(clipping.kind)
    switch route {
    case .terminal:
      notice = Notice(
        phrases(
          "\(what): sent to the terminal’s clipboard",
          "\(what)\u{A0}: envoyé au presse-papiers du terminal"))
    case .program(let name):
      notice = Notice(
        phrases("\(what): copied (\(name))", "\(what)\u{A0}: dans le presse-papiers (\(name))"))
    case nil:
      notice = Notice(
        phrases(
          "\(what): no clipboard took it", "\(what)\u{A0}: aucun presse-papiers ne l’a pris"),
        isError: true)
    }
  }

  /// What came of an address for a browser.
  mutating func tell(opened address: String, by program: String?) {
    if let program {
      notice = Notice(phrases("\(program) opens \(address)", "\(program) ouvre \(address)"))
    } else {
      notice = Notice(
        phrases(
          "No browser here; y u copies the link: \(address)",
          "Pas de navigateur ici ; y u copie le lien\u{A0}: \(address)"), isError: true)
    }
  }
}

extension ExplorerState {
  /// Something to be done with an initiative once its words are there.
  struct Awaited: Hashable, Sendable {
    let initiative: InitiativeID
    let taking: Taking
  }

  private enum Pick {
    case citation(Citation)
    /// An initiative whose words are not at hand.
    case initiative(InitiativeID)
  }

  /// What is under the cursor; `nil` where nothing is.
  private var pick: Pick? {
    if let reader { return reader.passage.flatMap { citation(of: $0, in: reader) } }
    if let composition {
      return composition.list.selected.map { .initiative($0) }
    }
    switch board {
    case .ledger: return ledgerPick
    case .compare:
      let keys = compareKeys
      guard keys.indices.contains(compareIndex) else { return nil }
      switch keys[compareIndex] {
      case .initiative(let id): return .initiative(id)
      case .place(let place): return places.rows.first { $0.id == place }.map { sum(of: $0) }
      }
    case .bars:
      guard let chart = bars.chart else { return nil }
      guard let row = bars.selectedRow else { return sum(of: wholeName, chart.totals.sums) }
      return sum(of: phrases.name(row.key, by: chart.grouping, row.name), row.sums)
    case .time: return time.list.selected.map { .initiative($0) }
    case .map: return selectedOnMap.map { sum(of: $0) }
    case .flows:
      return flows.selectedFlow.map { flow in
        sum(of: phrases.origin(of: flow) + " → " + phrases.destination(of: flow), flow.sums)
      }
    case .disputes: return disputes.list.selected.map { .initiative($0) }
    }
  }

  private var ledgerPick: Pick? {
    if focus == .places {
      return places.selectedRow.map { sum(of: $0) }
        ?? places.whole.map { sum(of: wholeName, $0.sums) }
    }
    guard let detail = claims.detail, let claim = claims.selected else { return nil }
    if case .part(let part) = claim { return .initiative(part.id) }
    return .citation(citation(of: claim, quote: claims.quote, in: detail))
  }

  private var wholeName: String {
    let names = names(of: places.marked)
    return names.isEmpty ? phrases("All places", "Tous les pays") : names
  }

  /// The headline of an initiative with its first words; without money, its first words.
  private func leadCitation(of detail: InitiativeDetail) -> Citation {
    let headline = detail.initiative.leadAmount?.id
    let claims = detail.claims
    let claim = claims.first { claim in
      if case .amount(let row) = claim { row.amount.id == headline } else { false }
    }
    guard let claim = claim ?? claims.first else {
      return Citation(subject: phrases(detail.initiative.name))
    }
    return citation(of: claim, quote: 0, in: detail)
  }

  private func citation(
    of claim: Claim, quote number: Int, in detail: InitiativeDetail
  ) -> Citation {
    let say = phrases
    var citation = Citation(subject: say(detail.initiative.name))
    switch claim {
    case .amount(let row): cite(row.amount, in: &citation)
    case .metric(let metric): cite(metric, in: &citation)
    case .remainder(let figure, let currency):
      citation.figure = figure.text(unquantified: say.unquantified) {
        Money($0, currency).full(language)
      }
      citation.kind = say("remainder", "reste")
      citation.basis = say(
        "derived: the whole less its known parts", "déduit : l’ensemble moins ses parties connues")
    case .part, .words: break
    }
    if claim.quotes.indices.contains(number), let quote = detail.quotes[claim.quotes[number]] {
      citation.quote = quote
      citation.source = detail.sources[quote.source]
    }
    return citation
  }

  private func cite(_ amount: Amount, in citation: inout Citation) {
    citation.figure = amount.full(language, unquantified: phrases.unquantified)
    citation.kind = phrases.name(amount.basis) + ", " + phrases.name(amount.status)
  }

  private func cite(_ metric: Metric, in citation: inout Citation) {
    citation.figure = phrases.figure(metric)
    citation.kind = phrases(metric.label)
  }

  /// A passage of the reader, with the figure from which the reader was opened, else its first.
  private func citation(of passage: SourceDetail.Passage, in reader: Reader) -> Pick? {
    guard let source = reader.detail?.source else { return nil }
    var citation = Citation(subject: "", quote: passage.quote, source: source)
    var opened: AmountID?
    if case .amount(let row)? = claims.selected { opened = row.amount.id }
    let figure =
      passage.figures.first { figure in
        if case .amount(let amount, _, _) = figure.subject { amount.id == opened } else { false }
      } ?? passage.figures.first
    switch figure?.subject {
    case .amount(let amount, _, let name):
      citation.subject = phrases(name)
      cite(amount, in: &citation)
    case .metric(let metric, _, let name):
      citation.subject = phrases(name)
      cite(metric, in: &citation)
    case .observation(let observation):
      citation.subject = phrases(observation.label)
      citation.figure = phrases.figure(observation)
    case .description(_, let name): citation.subject = phrases(name)
    case nil: citation.subject = source.title
    }
    return .citation(citation)
  }

  private func sum(of row: PlaceRow) -> Pick {
    sum(of: phrases(row.place.name), row.sums, at: row.place)
  }

  /// A sum: no source states it, so what it is made of stands in the place of the source.
  private func sum(
    of name: String, _ sums: [MoneyStatus: Sum], at place: Place? = nil
  ) -> Pick {
    let say = phrases
    var citation = Citation(subject: name)
    if let (status, sum) = sums.leading {
      citation.figure = say.figure(sum, at: place, through: lens)
      citation.kind =
        ([say.name(status)] + say.parts(of: sum)).joined(separator: say("; ", "\u{A0}; "))
    }
    let filter = text.isEmpty ? "" : say(", filter: ", ", filtre\u{A0}: ") + text
    let version = corpus.version.isEmpty ? "" : " " + corpus.version
    citation.basis = say(
      "Sum by Pledgebook over “\(say(corpus.title))”\(version)\(filter)",
      "Somme de Pledgebook sur «\u{A0}\(say(corpus.title))\u{A0}»\(version)\(filter)")
    return .citation(citation)
  }
}
