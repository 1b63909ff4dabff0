extension CorpusDecoder {
  /// Notes every name that the files declare.
  ///
  /// - Parameter documents: The files by name; `nil` for one that could not be read.
  mutating func declareNames(_ documents: [String: Document?]) {
    declare(&known.places, in: documents["places.toml"] ?? .some(nil), list: "place", key: "code")
    declare(&known.organizations, in: documents["organizations.toml"], list: "organization")
    for (name, document) in documents {
      if name.hasPrefix("sources/") {
        known.sources.declared.insert(name.fileID)
        var table = NameTable(kind: .quotation)
        declare(&table, in: .some(document), list: "quote")
        known.quotes[name.fileID] = table
      } else if name.hasPrefix("initiatives/") {
        known.initiatives.declared.insert(name.fileID)
        var table = known.amounts[name.fileID] ?? NameTable(kind: .amount)
        declare(&table, in: .some(document), list: "amount")
        known.amounts[name.fileID] = table
      }
    }
  }

  /// - Parameter document: `nil` for a file that is not there, and a `nil` in it for one that could
  ///   not be read.
  private func declare(
    _ table: inout NameTable, in document: Document??, list: String, key: String = "id"
  ) {
    guard let document else { return }
    guard let document else {
      table.isWhole = false
      return
    }
    guard case .list(let entries) = document.nodes[list]?.value else { return }
    for entry in entries {
      if case .table(let nodes) = entry.value, case .text(let name) = nodes[key]?.value {
        table.declared.insert(name)
      }
    }
  }
}
