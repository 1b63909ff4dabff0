/// A fault in a corpus folder, told so that its author can mend it.
public struct CorpusFault: Error, Hashable, Sendable {
  public let place: SourcePlace
  public let fault: Fault

  public init(_ fault: Fault, at place: SourcePlace) {
    self.place = place
    self.fault = fault
  }
}

extension CorpusFault: CustomStringConvertible {
  /// The place, the fault, the offending line, and the way to mend it:
  ///
  ///     Corpus/initiatives/US/stargate.toml:5: unknown currency 'DOLLARS'
  ///       5 | currency = "DOLLARS"
  ///     help: use a code of ISO 4217, such as EUR, USD or GBP
  ///
  /// The offending line is left out where the whole file is at fault. No part of the text can do
  /// anything to a terminal.
  public var description: String { place.message(fault.summary, help: fault.help) }
}

extension CorpusFault: Comparable {
  /// Orders by place, then by text.
  public static func < (left: Self, right: Self) -> Bool {
    left.place == right.place
      ? left.fault.summary < right.fault.summary : left.place < right.place
  }
}
