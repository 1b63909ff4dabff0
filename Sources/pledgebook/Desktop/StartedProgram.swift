import Foundation
import Synchronization

/// A program that this process has started.
///
/// Foundation's `Process` takes a program for running as long as it has left a child behind, as xclip and
/// wl-copy do to keep what they were given.
final class StartedProgram: Sendable {
  private let process: pid_t
  private let isOver = Mutex(false)

  /// What a program has to do with the terminal.
  enum Standing {
    /// It has the terminal, and this process waits for it.
    case inFront
    /// It reads from a descriptor, `nil` for nothing, and what it writes is discarded.
    case beside(input: Int32?)
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Its name comes first.
  /// - Returns: `nil` where it cannot be started.
  init?(_ path: String, _ arguments: [String], _ standing: Standing) {
    #if canImport(Darwin)
      var (attributes, actions): (posix_spawnattr_t?, posix_spawn_file_actions_t?)
    #else
      var (attributes, actions) = (posix_spawnattr_t(), posix_spawn_file_actions_t())
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // What this process ignores, the program is to be told of.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    if case .beside(let input) = standing {
      // Keys of the terminal are not for it: it has a group of its own.
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
      if let input {
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      } else {
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      }
      for output in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
      }
      for descriptor in Self.openDescriptors where descriptor > STDERR_FILENO {
        posix_spawn_file_actions_addclose(&actions, descriptor)
      }
    }
    posix_spawnattr_setflags(&attributes, flags)

    let words = arguments.map { strdup($0) } + [nil]
    let variables = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, &attributes, words, variables) == 0 else {
      return nil
    }
    self.process = process
  }

  /// The descriptors of this process that are open, or may be.
  private static var openDescriptors: [Int32] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")
    return names?.compactMap { Int32($0) } ?? Array(0..<256)
  }

  /// Waits until the program itself has ended.
  ///
  /// - Returns: How it ended, as `wait` says it; `nil` where that cannot be told.
  func wait() -> Int32? {
    var about = siginfo_t()
    // Its number stays its own till `waitpid`.
    while waitid(P_PID, id_t(process), &about, WEXITED | WNOWAIT) < 0 {
      guard errno == EINTR else { return nil }
    }
    return isOver.withLock { isOver in
      isOver = true
      var status: Int32 = 0
      return waitpid(process, &status, 0) == process ? status : nil
    }
  }

  /// Asks the program to end, if it has not.
  func terminate() {
    isOver.withLock { isOver in
      if !isOver { kill(process, SIGTERM) }
    }
  }
}
