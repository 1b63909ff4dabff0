import Foundation
import Synchronization

/// A program that is started beside the explorer. Its output is discarded and its input is never the
/// terminal, which stays the explorer's.
struct ChildProcess {
  let environment: [String: String]

  /// How long a program may take for a text, in seconds.
  private static let patience = 2.0

  /// Gives a program a text on its standard input and waits until it has ended.
  ///
  /// - Returns: Whether it ended well and in time.
  func run(_ call: ProgramCall, input: String) -> Bool {
    let pipe = Pipe()
    guard let program = program(call, input: pipe.fileHandleForReading) else { return false }
    try? pipe.fileHandleForReading.close()
    // A program that reads nothing must not hold the explorer up; while the screen is open, one that
    // ends before it has read all sends no deadly SIGPIPE.
    let writing = pipe.fileHandleForWriting
    DispatchQueue.global().async {
      try? writing.write(contentsOf: Data(input.utf8))
      try? writing.close()
    }
    let ended = DispatchSemaphore(value: 0)
    let status = Mutex<Int32?>(nil)
    DispatchQueue.global().async {
      let ending = program.wait()
      status.withLock { $0 = ending }
      ended.signal()
    }
    guard ended.wait(timeout: .now() + Self.patience) == .success else {
      program.terminate()
      return false
    }
    return status.withLock { $0 } == 0
  }

  /// Starts a program and leaves it to itself.
  ///
  /// - Returns: Whether it could be started.
  func start(_ call: ProgramCall) -> Bool {
    guard let program = program(call, input: nil) else { return false }
    // Somebody has to take note of its end, which may be that of a browser: hours away.
    Thread.detachNewThread { _ = program.wait() }
    return true
  }

  private func program(_ call: ProgramCall, input: FileHandle?) -> StartedProgram? {
    guard let path = path(of: call.name) else { return nil }
    return StartedProgram(
      path, [call.name] + call.arguments, .beside(input: input?.fileDescriptor))
  }

  /// Where a program lies: in a folder of `PATH`, or where its name says. The working folder, which an
  /// empty or relative part of `PATH` would stand for, is left out.
  func path(of name: String) -> String? {
    let places =
      name.contains("/")
      ? [name]
      : (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
        .map { "\($0)/\(name)" }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
