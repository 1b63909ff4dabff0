import CPseudoTerminal
import Foundation

extension PseudoTerminal {
  /// Waits until the program writes, takes what is unsent, or ends; then takes in what there is.
  ///
  /// - Returns: Whether anything happened before the deadline. An ended program whose last words are
  ///   read makes nothing happen, at once.
  func exchange(until deadline: ContinuousClock.Instant) -> Bool {
    var watched: [pollfd] = []
    if let controller {
      let events = unsent.isEmpty ? POLLIN : POLLIN | POLLOUT
      watched.append(pollfd(fd: controller.number, events: Int16(events), revents: 0))
    }
    if ending == nil {
      watched.append(pollfd(fd: exitDescriptor.number, events: Int16(POLLIN), revents: 0))
    } else if watched.isEmpty {
      return false
    }
    let milliseconds = max(0, (deadline - .now) / .milliseconds(1))
    let ready = poll(&watched, nfds_t(watched.count), CInt(min(milliseconds.rounded(.up), 1e6)))
    guard ready > 0 else { return false }
    send()
    receive()
    reap()
    return true
  }

  /// Exchanges whatever can be exchanged without waiting; of a program that writes without end, as
  /// much as a moment gives.
  func exchangeAtOnce() {
    let end = ContinuousClock.now + .milliseconds(100)
    while exchange(until: .now), .now < end {}
  }

  private func send() {
    guard let controller, !unsent.isEmpty else { return }
    let count = unsent.withUnsafeBytes { write(controller.number, $0.baseAddress, $0.count) }
    if count > 0 { unsent.removeFirst(count) }
  }

  private func receive() {
    guard let controller else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(controller.number, &buffer, buffer.count)
    guard count > 0 else { return }
    transcript += buffer[..<count]
    unsent += emulator.write(buffer[..<count])
  }

  private func reap() {
    guard ending == nil else { return }
    var raw = pt_ending()
    guard pt_reap(processID, &raw) == 1 else { return }
    let how: Ending = raw.by_signal ? .signal(Int(raw.code)) : .exit(status: Int(raw.code))
    ending = (how, .nanoseconds(raw.cpu_nanoseconds))
  }
}
