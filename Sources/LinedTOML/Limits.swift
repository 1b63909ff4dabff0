/// How much of a text is given to the parser.
enum Limits {
  /// Tables, lists and parts of dotted keys inside one another.
  static let nesting = 128
  /// Values of a text, tables and the parts of dotted keys counted with them.
  static let values = 200_000
  /// Bytes of a number that is not whole, or of a date.
  static let wordBytes = 64
}
