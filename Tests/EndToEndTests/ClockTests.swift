import Foundation
import PseudoTerminal
import Testing

#if os(Linux)
  /// Days that a machine's clock may tell by mistake.
  @Suite struct ClockTests {
    private static let compiler = "/usr/bin/cc"
    /// The library's functions that tell the time of day, with another day.
    private static let library = """
      #include <stdlib.h>
      #include <sys/syscall.h>
      #include <sys/time.h>
      #include <time.h>
      #include <unistd.h>
      static time_t day(void) { return atoll(getenv("DAY")); }
      int clock_gettime(clockid_t clock, struct timespec *told) {
        int result = syscall(SYS_clock_gettime, clock, told);
        if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) told->tv_sec = day();
        return result;
      }
      int gettimeofday(struct timeval *told, void *zone) {
        *told = (struct timeval){.tv_sec = day()};
        return 0;
      }
      time_t time(time_t *told) {
        if (told) *told = day();
        return day();
      }
      """

    @Test(
      .enabled(if: FileManager.default.isExecutableFile(atPath: compiler)),
      arguments: [("1900", -2_208_988_800), ("2038", 2_147_483_648), ("9999", 253_402_300_799)])
    func `the day is no reason to fall`(year: String, seconds: Int) throws {
      let explorer = try Explorer(
        script: """
          printf '%s' "$LIBRARY" >"$HOME/day.c"
          /usr/bin/cc -shared -fPIC -o "$HOME/day.so" "$HOME/day.c" && LD_PRELOAD=$HOME/day.so exec "$0"
          """,
        environment: ["LIBRARY": Self.library, "DAY": String(seconds)])
      try explorer.waitFor("France")
      try explorer.press("/")
      try explorer.type("since:30d")
      explorer.waitUntilQuiet()
      try explorer.press("C-c")
      #expect(try explorer.wait() == .exit(status: 0))
      #expect(explorer.modes == .untouched)
    }
  }
#endif
