/// How a command ends, as its exit status.
enum Ending: Int32 {
  case done = 0
  /// The request was right, but there is nothing to answer it with.
  case nothingMatched = 1
  /// Wrong arguments, no terminal for the explorer, or something that can be neither read nor written.
  case wrongUse = 2
  /// Faults in the corpus or a theme, or a quotation that is not verified.
  case faults = 3
  case interrupted = 130
}
