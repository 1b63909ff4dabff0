import ArgumentParser

/// What the program says when it ends by an error, and its exit status.
struct Farewell {
  /// What is to be said, without a newline at its end; empty where all is said.
  let message: String
  /// Whether the message is what was asked for, such as a help page.
  let isAnswer: Bool
  let status: Int32

  init(_ error: any Error) {
    switch error {
    case let failure as Failure:
      message = "pledgebook: \(failure)"
      isAnswer = false
      status = failure.ending.rawValue
    case let code as ExitCode:
      message = ""
      isAnswer = false
      status = code.rawValue
    default:
      // The argument parser's own: help and version succeed, everything else is wrong use.
      message = Pledgebook.fullMessage(for: error)
      isAnswer = Pledgebook.exitCode(for: error).isSuccess
      status = isAnswer ? Ending.done.rawValue : Ending.wrongUse.rawValue
    }
  }

  /// Says it: an answer on standard output, anything else on standard error.
  ///
  /// - Returns: The exit status: an answer that cannot be written is a failure.
  func deliver() -> Int32 {
    guard !message.isEmpty else { return status }
    guard isAnswer else {
      Output.note(message)
      return status
    }
    do throws(Failure) {
      try Output.write(message + "\n")
      return status
    } catch {
      Output.note("pledgebook: \(error)")
      return error.ending.rawValue
    }
  }
}
