import Foundation

extension Surroundings {
  /// The surroundings of this process.
  static var current: Surroundings {
    let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().path ?? ""
    return Surroundings(
      environment: ProcessInfo.processInfo.environment, executable: executable,
      terminalWidth: standardOutputWidth)
  }

  private static var standardOutputWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return isKnown ? Int(window.ws_col) : 80
  }
}
