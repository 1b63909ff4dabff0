/// The faults found so far, in the order of finding them.
final class FaultLog {
  private(set) var faults: [CorpusFault] = []

  func add(_ fault: CorpusFault) {
    faults.append(fault)
  }

  /// Returns the faults found since this was asked before.
  func take() -> [CorpusFault] {
    defer { faults = [] }
    return faults
  }

  func add(_ fault: CorpusFault.Fault, in file: CorpusFile, line: Int?) {
    faults.append(CorpusFault(fault, at: file.place(line)))
  }
}
