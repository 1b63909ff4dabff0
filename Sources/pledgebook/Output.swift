import CellCanvas
import CursesTerminal
import Foundation

/// Standard output and standard error.
enum Output {
  /// Writes an answer to standard output: as it is to a file or a program, made harmless to a
  /// terminal.
  ///
  /// A reader that has closed the pipe ends the program as quietly as the signal would.
  ///
  /// - Throws: `Failure` when not all of it could be written, on a full disk for example.
  static func write(_ text: String) throws(Failure) {
    let text = isatty(STDOUT_FILENO) == 1 ? TerminalText.harmless(text) : text
    if let error = write(text, to: STDOUT_FILENO) {
      if error == EPIPE {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      }
      throw Failure("cannot write: \(String(cString: strerror(error)))")
    }
  }

  /// Writes a message to standard error, made harmless to the terminal.
  static func note(_ message: String) {
    _ = write(told(Glyphs.plainLines(message)) + "\n", to: STDERR_FILENO)
  }

  /// Writes a line to standard error over the one that is there, made harmless to the terminal.
  static func line(_ text: String) {
    _ = write("\r" + told(Glyphs.plainLines(text)) + "\r", to: STDERR_FILENO)
  }

  private static func told(_ text: String) -> String {
    isatty(STDERR_FILENO) == 1 ? TerminalText.harmless(text) : text
  }

  /// Writes a control sequence to the terminal that standard output is.
  ///
  /// - Returns: Whether all of it was written.
  static func toTerminal(_ sequence: String) -> Bool { write(sequence, to: STDOUT_FILENO) == nil }

  /// Writes all of a text.
  ///
  /// - Returns: The system's error number when that fails.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = UnsafeRawBufferPointer(rebasing: rest)
          .withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }
}
