import PledgeModel
import PledgeSettings

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Surroundings {
  /// The surroundings of this process.
  static var current: Surroundings {
    let values = variables.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    let environment = Dictionary(values) { $1 }
    return Surroundings(
      environment: environment, executable: FilePath.executable,
      terminalWidth: width(of: STDOUT_FILENO), errorWidth: width(of: STDERR_FILENO), today: today,
      settings: ConfigFolder.path(in: environment).map { SettingsFile(at: $0 + "/config.toml") }
        ?? .none)
  }

  /// The day by the clock and in the time zone of this machine.
  private static var today: PartialDate {
    var now = time(nil)
    var parts = tm()
    let offset = localtime_r(&now, &parts) == nil ? 0 : parts.tm_gmtoff
    let seconds = Double(now + offset)
    return PartialDate(daysSince1970: Int((seconds / 86_400).rounded(.down)))
  }

  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return isKnown ? Int(window.ws_col) : 80
  }
}
