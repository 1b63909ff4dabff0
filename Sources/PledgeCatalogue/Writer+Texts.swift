extension Writer {
  /// Writes what is left of the full-text indexes.
  func finishTexts() throws {
    let summaries = try texts.finish()
    try writeReadySegments()
    for (table, summary) in summaries { try storage(of: table).write(summary) }
    storages = [:]
  }

  /// Writes the segments that have become ready.
  func writeReadySegments() throws {
    for ready in try texts.takeReady() { try storage(of: ready.table).write(ready.segment) }
  }

  private func storage(of table: TextTable) throws -> TextStorage {
    if let known = storages[table] { return known }
    let made = try TextStorage(db, of: table.rawValue)
    storages[table] = made
    return made
  }
}
