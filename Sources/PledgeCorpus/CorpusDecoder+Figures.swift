import PledgeModel

/// Figures and the quotations that lead to their words.
extension CorpusDecoder {
  /// Returns the quotations of an entry that are there, and notes those that nothing declares.
  func quotations(of entry: EntryReader) -> [(quote: Quote, line: Int)] {
    entry.texts("quotes").compactMap { text, line in
      if let quote = quotes[QuoteID(text)] { return (quote, line) }
      if let fault = known.fault(ofQuote: text) { log.add(fault, in: entry.file, line: line) }
      return nil
    }
  }

  /// Returns the quotations that state a figure; one that has none of its forms is noted.
  ///
  /// - Returns: `nil` when no quotation is left: the figure is to be left out.
  func quotations(
    of entry: EntryReader, stating kind: CorpusFault.EntryKind, _ id: String, as forms: [String]
  ) -> [QuoteID]? {
    let named = quotations(of: entry)
    if named.isEmpty {
      if entry.isEmpty("quotes") { entry.report(.figureWithoutQuotation(kind, id)) }
      return nil
    }
    if forms.isEmpty { return nil }
    let stating = named.compactMap { quote, line -> QuoteID? in
      if forms.contains(where: { quote.exact.utf8.holds($0.utf8) }) { return quote.id }
      log.add(.figureNotInQuotation(quote.id, exact: quote.exact), in: entry.file, line: line)
      return nil
    }
    return stating.isEmpty ? nil : stating
  }

  mutating func readObservations(_ document: Document?) -> [Observation] {
    guard let document else { return [] }
    var first: [String: SourcePlace] = [:]
    var observations: [Observation] = []
    let file = reader(document, of: .observations)
    for entry in file.entries("observation", of: .observation) {
      let place = entry.text("place").flatMap {
        self.place($0, line: entry.line(of: "place"), of: entry)
      }
      guard let id = entry.id("id"), entry.isNew(id, &first, key: "id") else { continue }
      let (figure, label, date) = (entry.figure(), entry.bilingual("label"), entry.date("date"))
      let forms = entry.texts("as_written").map(\.text)
      let quotes = quotations(of: entry, stating: .observation, id, as: forms)
      guard let place, let figure, let label, let quotes, let unit = entry.text("unit") else {
        continue
      }
      observations.append(
        Observation(
          id: id, place: place, figure: figure, unit: unit, label: label, date: date,
          asWritten: forms, quotes: quotes))
    }
    return observations
  }

  /// Reads the metrics of an initiative.
  func metrics(of initiative: EntryReader) -> [Metric] {
    var first: [String: SourcePlace] = [:]
    return initiative.entries("metric", of: .metric).compactMap { entry in
      guard let id = entry.id("id"), entry.isNew(id, &first, key: "id") else { return nil }
      let (figure, label, note) = (
        entry.figure(), entry.bilingual("label"), entry.bilingual("note")
      )
      let forms = entry.texts("as_written").map(\.text)
      let quotes = quotations(of: entry, stating: .metric, id, as: forms)
      guard let figure, let label, let quotes, let unit = entry.text("unit") else { return nil }
      return Metric(
        id: id, figure: figure, unit: unit, label: label, asWritten: forms, quotes: quotes,
        note: note)
    }
  }
}

extension String.UTF8View {
  /// Whether another text stands in this one, scalar for scalar.
  ///
  /// Comparing characters would take canonically equivalent texts for the same; a quotation is
  /// verbatim.
  fileprivate func holds(_ other: Self) -> Bool {
    let (bytes, sought) = (Array(self), Array(other))
    guard let first = sought.first, sought.count <= bytes.count else { return false }
    return (0...(bytes.count - sought.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + sought.count)].elementsEqual(sought)
    }
  }
}
