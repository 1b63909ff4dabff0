import CellCanvas
import PledgeTheme

/// The text of the list of faults, each as the command `check` prints it.
struct FaultText {
  private(set) var lines: [StyledLine] = []

  init(_ faults: [String], width: Int) {
    for fault in faults {
      for (index, line) in fault.split(separator: "\n").enumerated() {
        lines += StyledLine.wrap(
          String(line), width: max(1, width - 2), index == 0 ? .noticeError : .overlay)
      }
      lines.append(.blank)
    }
  }
}
