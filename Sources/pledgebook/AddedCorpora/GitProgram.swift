import Foundation

/// Git, as a program of its own with a list of arguments: no shell, no prompt, no hook, and no transport
/// but https, ssh and files.
struct GitProgram {
  let path: String

  struct Answer {
    let status: Int32
    let output: String
    let errors: String

    /// The last line of what was said, which tells why it failed.
    var reason: String {
      errors.split(whereSeparator: \.isNewline).last.map(String.init) ?? "git ended with \(status)"
    }
  }

  /// What holds whatever the user's own configuration says.
  private static let settings = [
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.symlinks=false",
    "submodule.recurse=false", "protocol.version=2", "gc.auto=0",
  ]

  /// - Throws: `Failure` where git is not installed.
  init(in environment: [String: String]) throws(Failure) {
    guard let path = ChildProcess(environment: environment).path(of: "git") else {
      throw Failure("git is not installed", help: "install it, or add a folder of this machine")
    }
    self.path = path
  }

  /// Runs git to its end.
  ///
  /// A signal that asks for the program's end ends git, too.
  ///
  /// - Parameter folder: The folder of the repository; `nil` where it is to be made.
  /// - Throws: `Failure` where it cannot be started, or is interrupted.
  func run(_ arguments: [String], in folder: String? = nil) throws(Failure) -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments =
      (folder.map { ["-C", $0] } ?? []) + Self.settings.flatMap { ["-c", $0] } + arguments
    process.environment = Self.environment
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    let watch = EndWatch { process.endIfRunning() }
    defer { watch.end() }
    do { try process.run() } catch {
      throw Failure("\(path): cannot start it: \(error.localizedDescription)")
    }
    if watch.wasAsked { process.endIfRunning() }  // It came before there was anything to end.
    // Both are read at once, lest git wait for the one that nobody reads.
    let said = Received()
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) {
      said.data = errors.fileHandleForReading.readDataToEndOfFile()
    }
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    reading.wait()
    process.waitUntilExit()
    try watch.check()
    return Answer(
      status: process.terminationStatus, output: String(decoding: answer, as: UTF8.self),
      errors: String(decoding: said.data, as: UTF8.self))
  }

  /// Runs git and makes sure that it has done what it was asked to do.
  ///
  /// - Returns: What it wrote, without the line's end.
  @discardableResult
  func demand(
    _ arguments: [String], in folder: String? = nil, _ what: String
  ) throws(Failure) -> String {
    let answer = try run(arguments, in: folder)
    guard answer.status == 0 else { throw Failure("\(what): \(answer.reason)") }
    return answer.output.trimmingCharacters(in: .newlines)
  }

  /// This process's environment without what would lead git elsewhere, and with nothing asked.
  private static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { name, _ in
      !name.hasPrefix("GIT_") || name.hasPrefix("GIT_SSH") || name.hasPrefix("GIT_SSL")
    }
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_ALLOW_PROTOCOL"] = "https:ssh:file"
    // Neither git nor ssh gets an answer from a program that ends at once.
    environment["GIT_ASKPASS"] = "false"
    environment["SSH_ASKPASS"] = "false"
    environment["SSH_ASKPASS_REQUIRE"] = "force"
    environment["LC_ALL"] = "C.UTF-8"
    return environment
  }

  /// What another thread has read; it is looked at when that has ended.
  private final class Received: @unchecked Sendable {
    var data = Data()
  }
}

extension Process {
  /// Foundation ends this program where one that was not started is to be ended.
  fileprivate func endIfRunning() {
    if isRunning { terminate() }
  }
}
