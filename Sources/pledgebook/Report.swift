import ArgumentParser

/// What a command has to say, before anything is written.
struct Report {
  /// What goes to standard output, with a newline at its end.
  var text = ""
  /// What goes there behind the text, and may be too long to be held; `nil` where the text is all.
  var rest: PagedText?
  /// What goes to standard error, a message each.
  var notes: [String] = []
  var ending = Ending.done
}

/// A command that answers with text.
protocol ReportingCommand: ParsableCommand {
  /// Finds the answer. Nothing is written.
  func report(in surroundings: Surroundings) throws(Failure) -> Report
}

extension ReportingCommand {
  func run() throws { try report(in: .current).deliver() }
}

extension Report {
  /// Writes the answer.
  ///
  /// - Throws: `Failure` when it cannot be written, `ExitCode` when the command ends in anything but
  ///   `Ending.done`.
  func deliver() throws {
    for note in notes { Output.note("pledgebook: \(note)") }
    try Output.write(text)
    try rest?.write(to: StandardOutput())
    if ending != .done { throw ExitCode(ending.rawValue) }
  }
}
