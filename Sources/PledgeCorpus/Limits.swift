import PledgeModel

/// How large the things in a corpus may be.
enum Limits {
  /// Bytes of a corpus file: 8 MiB.
  static let fileBytes = 8 << 20
  /// Bytes of a document that quotations are compared with: 64 MiB.
  static let documentBytes = 64 << 20
  /// Bytes of a cell of a flat corpus: 64 KiB.
  static let cellBytes = 64 << 10
  /// Bytes of a row of a flat corpus: 1 MiB.
  static let rowBytes = 1 << 20
  /// Columns of a flat corpus. Each that is not known is a fault, and to tell its place is work.
  static let columns = 1_024
  /// Unicode scalars of an id in a flat corpus.
  static let idScalars = 120
  /// Unicode scalars of a quotation in a flat corpus.
  static let flatQuotationScalars = 2_000
  /// Unicode scalars of a quotation.
  static let quotationScalars = 320
  /// Unicode scalars of a quotation of which only the figure is known.
  static let figureScalars = Quote.figureScalars
  /// Unicode scalars of a quotation's prefix and of its suffix.
  static let contextScalars = 32
  /// Unicode scalars of an offending line in a message.
  static let shownScalars = 200
  /// Unicode scalars of a name within a message.
  static let quotedScalars = 80
  /// Columns of a comment in a new file.
  static let commentColumns = 100
}
