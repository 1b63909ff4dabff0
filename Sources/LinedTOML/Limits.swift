/// How much of a text is given to the parser.
enum Limits {
  /// Tables, lists and parts of dotted keys inside one another.
  static let nesting = 128
  /// Bytes of a number that is not whole, or of a date.
  static let wordBytes = 64
}
