import PledgeModel

extension CorpusDecoder {
  /// - Parameter name: The file's path in the corpus folder, `initiatives/<PLACE>/<id>.toml`.
  mutating func readInitiative(_ document: Document, _ name: String) {
    guard let id = id(ofFile: name).map(InitiativeID.init(_:)) else { return }
    let entry = reader(document, of: .initiative)
    let location = document.file.place(entry.line(of: "name"))
    if let first = locations[id] {
      log.add(CorpusFault(.idUsedTwice(id.rawValue, first: first), at: document.file.place(nil)))
      return
    }
    locations[id] = location
    initiatives[id] = initiative(id, entry, folder: name.folderName)
  }

  private mutating func initiative(
    _ id: InitiativeID, _ entry: EntryReader, folder: String
  ) -> Initiative? {
    keep(.initiative(id), entry)
    let codes = entry.texts("places")
    if let first = codes.first?.text, first != folder {
      entry.report(.wrongFolder(folder, first: PlaceCode(first)), at: "places")
    }
    let places = codes.compactMap { place($0.text, line: $0.line, of: entry) }
    let name = entry.bilingual("name")
    let summary = entry.bilingual("summary")
    let kind = entry.word("kind", as: InitiativeKind.self)
    let stage = entry.word("stage", as: Stage.self)
    let themes = entry.words("themes", as: InitiativeTheme.self)
    let (announced, note) = (entry.date("announced"), entry.bilingual("note"))
    let partOf = whole(of: id, entry)
    let related = related(of: id, entry)
    let actors = actors(of: entry)
    let quotes = quotations(of: entry).map(\.quote.id)
    let amounts = amounts(of: id, entry)
    let metrics = metrics(of: entry)
    guard let name, let summary, let kind, let stage, !places.isEmpty else { return nil }
    return Initiative(
      id: id, name: name, summary: summary, kind: kind, places: places, actors: actors,
      announced: announced, stage: stage, themes: themes, partOf: partOf, related: related,
      quotes: quotes, amounts: amounts, metrics: metrics, note: note)
  }

  /// Returns the initiative that an initiative is part of, or notes that there is none.
  private mutating func whole(of id: InitiativeID, _ entry: EntryReader) -> InitiativeID? {
    guard let text = entry.text("part_of") else { return nil }
    guard known.initiatives.mayHold(text) else {
      entry.report(known.initiatives.unknown(text), at: "part_of")
      return nil
    }
    links[id.rawValue] = entry.file.place(entry.line(of: "part_of"))
    return InitiativeID(text)
  }

  private func related(of id: InitiativeID, _ entry: EntryReader) -> [InitiativeID] {
    entry.texts("related").compactMap { text, line in
      if text == id.rawValue {
        log.add(.relatedToItself, in: entry.file, line: line)
        return nil
      }
      guard known.initiatives.mayHold(text) else {
        log.add(known.initiatives.unknown(text), in: entry.file, line: line)
        return nil
      }
      return InitiativeID(text)
    }
  }

  private func actors(of initiative: EntryReader) -> [Initiative.Actor] {
    var seen: Set<Initiative.Actor> = []
    return initiative.entries("actor", of: .actor).compactMap { entry in
      let organization = organization("organization", of: entry)
      guard let role = entry.word("role", as: Role.self), let organization else { return nil }
      let actor = Initiative.Actor(organization, role)
      guard seen.insert(actor).inserted else {
        entry.report(.repeated("\(organization), \(role.rawValue)", in: "actor"))
        return nil
      }
      return actor
    }
  }
}
