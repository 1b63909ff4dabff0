import Foundation

/// A folder whose path is longer than the system takes, so that nobody can watch it, whoever asks.
struct TooDeepFolder {
  private let top: String

  /// - Returns: `nil` where it cannot be made.
  init?(in folder: String) {
    top = folder + "/deep"
    let name = String(repeating: "d", count: 200)
    var parent = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(parent) }
    for level in 0...25 {
      let child = level == 0 ? "deep" : name
      guard parent >= 0, mkdirat(parent, child, 0o700) == 0 else { return nil }
      let next = openat(parent, child, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      close(parent)
      parent = next
    }
  }

  /// Removes it by a program that goes down into it: no path leads there.
  func remove() {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/rm")
    process.arguments = ["-rf", top]
    try? process.run()
    process.waitUntilExit()
  }
}
