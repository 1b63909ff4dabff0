import PledgeModel

/// What a catalogue remembers from one request to the next: a list that is scrolled, and its sums,
/// are about one selection.
///
/// A selection of a million initiatives takes 125 kB, its list at most 4 MB.
final class Memory: @unchecked Sendable {  // Only the connection's queue uses it.
  private var selections = Recent<Selection.Key, RowSet>(capacity: 8)
  private var lists = Recent<ListKey, ListSoFar>(capacity: 2)
  private var covers: [Int64: [Int64]]?

  /// What the order of a list depends on.
  struct ListKey: Hashable {
    let selection: Selection.Key
    let order: InitiativeOrder
    let language: Language
  }

  func selection(_ key: Selection.Key, _ make: () throws -> RowSet) rethrows -> RowSet {
    try selections.value(of: key, make)
  }

  func list(_ key: ListKey, _ make: () -> ListSoFar) -> ListSoFar {
    lists.value(of: key, make)
  }

  func covers(_ make: () throws -> [Int64: [Int64]]) rethrows -> [Int64: [Int64]] {
    if let covers { return covers }
    let made = try make()
    covers = made
    return made
  }
}

/// The values that were asked for last.
private struct Recent<Key: Hashable, Value> {
  let capacity: Int
  /// The most recently used last.
  private var entries: [(key: Key, value: Value)] = []

  init(capacity: Int) { self.capacity = capacity }

  mutating func value(of key: Key, _ make: () throws -> Value) rethrows -> Value {
    if let index = entries.firstIndex(where: { $0.key == key }) {
      let entry = entries.remove(at: index)
      entries.append(entry)
      return entry.value
    }
    let made = try make()
    if entries.count >= capacity { entries.removeFirst() }
    entries.append((key, made))
    return made
  }
}
