import PledgeModel

extension FlatCorpus {
  /// Returns the line of the row that announces an entry, as the file is now.
  ///
  /// The file is read up to that row.
  ///
  /// - Returns: `nil` where no row announces it, as none does a place.
  public func place(of entry: EntryName) -> SourcePlace? {
    var found: SourcePlace?
    do throws(Found) {
      try read { stretch throws(Found) in
        guard let index = stretch.initiatives.firstIndex(where: { $0.announces(entry) }) else {
          return
        }
        found = SourcePlace(path: path, line: stretch.lines[index])
        throw Found()
      }
    } catch {}
    return found
  }

  /// Ends the reading.
  private struct Found: Error {}
}

extension Initiative {
  /// Whether the initiative's row is where an entry is announced.
  fileprivate func announces(_ entry: EntryName) -> Bool {
    switch entry {
    case .place: false
    case .organization(let id): everyOrganization.contains(id)
    case .source(let id): everyQuote.contains { $0.source == id }
    case .quote(let id): everyQuote.contains(id)
    case .initiative(let id), .metric(_, let id): self.id == id
    case .amount(let id): self.id == id.initiative
    }
  }
}
