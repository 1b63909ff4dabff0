import Foundation

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
    guard let process = process(call) else { return false }
    let pipe = Pipe()
    process.standardInput = pipe
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { return false }
    // A program that reads nothing must not hold the explorer up; while the screen is open, one that
    // ends before it has read all sends no deadly SIGPIPE.
    let writing = pipe.fileHandleForWriting
    DispatchQueue.global().async {
      try? writing.write(contentsOf: Data(input.utf8))
      try? writing.close()
    }
    guard ended.wait(timeout: .now() + Self.patience) == .success else {
      process.terminate()
      return false
    }
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  /// Starts a program and leaves it to itself.
  ///
  /// - Returns: Whether it could be started.
  func start(_ call: ProgramCall) -> Bool {
    guard let process = process(call) else { return false }
    process.standardInput = FileHandle.nullDevice
    return (try? process.run()) != nil
  }

  private func process(_ call: ProgramCall) -> Process? {
    guard let path = path(of: call.name) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = call.arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
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
