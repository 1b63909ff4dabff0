import LinedTOML
import PledgeModel

/// The names of one kind of entry in one file or set of files.
struct NameTable {
  let kind: CorpusFault.EntryKind
  /// The names that are declared, be their entries right or wrong.
  var declared: Set<String> = []
  /// Whether all files that declare such names could be read.
  var isWhole = true

  /// Whether a name is declared, or may be in a file that could not be read.
  func mayHold(_ name: String) -> Bool { declared.contains(name) || !isWhole }

  /// The fault that a name is in no file.
  func unknown(_ name: String, reference: String? = nil) -> CorpusFault.Fault {
    let prefix = reference.map { String($0.dropLast(name.count)) } ?? ""
    let nearest = Spelling.nearest(to: name, in: declared).first
    return .unknownReference(kind, reference ?? name, nearest: nearest.map { prefix + $0 })
  }
}

/// Every name that a corpus declares, known before any entry is read: entries refer to one another
/// across files and in both directions.
///
/// A reference to a name that is declared, but whose entry is left out for a fault of its own, is
/// dropped without another message.
struct KnownNames {
  var places = NameTable(kind: .place)
  var organizations = NameTable(kind: .organization)
  var sources = NameTable(kind: .source)
  var initiatives = NameTable(kind: .initiative)
  /// The quotations of each source.
  var quotes: [String: NameTable] = [:]
  /// The amounts of each initiative.
  var amounts: [String: NameTable] = [:]

  /// Returns the fault of a reference `source-id#quote-id`, or `nil`.
  func fault(ofQuote reference: String) -> CorpusFault.Fault? {
    fault(of: reference, separator: "#", owners: sources, members: quotes, kind: .quotation)
  }

  /// Returns the fault of a reference `initiative-id/amount-id`, or `nil`.
  func fault(ofAmount reference: String) -> CorpusFault.Fault? {
    fault(of: reference, separator: "/", owners: initiatives, members: amounts, kind: .amount)
  }

  private func fault(
    of reference: String, separator: Character, owners: NameTable, members: [String: NameTable],
    kind: CorpusFault.EntryKind
  ) -> CorpusFault.Fault? {
    guard let split = reference.firstIndex(of: separator) else {
      return .unknownReference(kind, reference, nearest: nil)
    }
    let owner = String(reference[..<split])
    let name = String(reference[reference.index(after: split)...])
    guard owners.mayHold(owner) else { return owners.unknown(owner) }
    guard let table = members[owner], !table.mayHold(name) else { return nil }
    return table.unknown(name, reference: reference)
  }
}
