import Foundation

extension PseudoTerminal {
  /// Whether the program and every process that it has started wait for something.
  ///
  /// Only Linux tells; elsewhere every program is taken to rest.
  var isResting: Bool { ending != nil || Self.isResting(processID) }

  private static func isResting(_ process: pid_t) -> Bool {
    let threads = "/proc/\(process)/task"
    let ids = (try? FileManager.default.contentsOfDirectory(atPath: threads)) ?? []
    return ids.allSatisfy { id in
      isWaiting(statusFile: "\(threads)/\(id)/stat")
        && children(file: "\(threads)/\(id)/children").allSatisfy(isResting)
    }
  }

  /// Whether a thread sleeps, was stopped, or has ended: neither runs nor would if it could.
  private static func isWaiting(statusFile: String) -> Bool {
    // The state follows the name, which may hold anything but ends in the last parenthesis.
    guard let status = try? String(contentsOfFile: statusFile, encoding: .utf8),
      let name = status.lastIndex(of: ")")
    else { return true }
    return status[name...].dropFirst().first { $0 != " " }.map { "STZX".contains($0) } ?? true
  }

  /// The processes that a thread has started.
  private static func children(file: String) -> [pid_t] {
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(separator: " ").compactMap { pid_t($0) }
  }
}
