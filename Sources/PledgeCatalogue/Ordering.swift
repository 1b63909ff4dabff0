import PledgeModel

/// An entry of a column that holds an order: an initiative's number, and where the entry stands.
///
/// The orders are sorted once, when the catalogue is built (`NameOrder`), so that a list costs the same
/// whatever it is sorted by. Turned round, a list keeps ties in the order of their names, and what has no
/// amount or no date stays last: so the entries say where ties begin.
struct OrderEntry {
  let bits: UInt32

  /// Set where the entry differs from the one before by more than its name.
  static let start: UInt32 = 1 << 31
  /// Set in entries that have nothing to be sorted by.
  static let tail: UInt32 = 1 << 30

  var number: Int64 { Int64(bits & ~(Self.start | Self.tail)) }
  var isStart: Bool { bits & Self.start != 0 }
  var isTail: Bool { bits & Self.tail != 0 }
}

extension InitiativeOrder.Key {
  /// The column that holds the order.
  func column(_ language: Language) -> Column {
    switch (self, language) {
    case (.amount, .english): .byAmount
    case (.date, .english): .byDate
    case (.name, .english): .byName
    case (.kind, .english): .byKind
    case (.sources, .english): .bySources
    case (.amount, .french): .byAmountInFrench
    case (.date, .french): .byDateInFrench
    case (.name, .french): .byNameInFrench
    case (.kind, .french): .byKindInFrench
    case (.sources, .french): .bySourcesInFrench
    }
  }
}
