import PledgeModel

/// Entries that are being added, for the full-text indexes: each with its number.
struct TextBatch: Sendable {
  var organizations: [(number: Int64, name: Bilingual)] = []
  var sources: [(number: Int64, source: Source)] = []
  var quotes: [(number: Int64, quote: Quote)] = []
  /// Initiatives, and what they name.
  var additions: Additions?
}
