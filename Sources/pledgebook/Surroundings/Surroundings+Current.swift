import Foundation
import PledgeModel

extension Surroundings {
  /// The surroundings of this process.
  static var current: Surroundings {
    let executable = Bundle.main.executableURL?.resolvingSymlinksInPath().path ?? ""
    return Surroundings(
      environment: ProcessInfo.processInfo.environment, executable: executable,
      terminalWidth: width(of: STDOUT_FILENO), errorWidth: width(of: STDERR_FILENO), today: today)
  }

  /// The day by the clock and in the time zone of this machine.
  private static var today: PartialDate {
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT(for: now))
    return PartialDate(daysSince1970: Int((seconds / 86_400).rounded(.down)))
  }

  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return isKnown ? Int(window.ws_col) : 80
  }
}
