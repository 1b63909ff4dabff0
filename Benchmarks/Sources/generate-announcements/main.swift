import Announcements

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes all of some bytes.
func send(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { exit(1) }
    written += count
  }
}

func fail() -> Never {
  let usage = "usage: generate-announcements COUNT [--seed NUMBER] [--faults] > FILE.csv\n"
  send(Array(usage.utf8), to: STDERR_FILENO)
  exit(2)
}

var count: Int?
var seed: UInt64 = 1
var faults = false
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--faults": faults = true
  case "--seed":
    guard let number = arguments.popFirst().flatMap(UInt64.init) else { fail() }
    seed = number
  default:
    guard count == nil, let number = Int(argument), number >= 0 else { fail() }
    count = number
  }
}
guard let count else { fail() }

var writer = CSVWriter(AnnouncementGenerator(seed: seed), faults: faults)
var block = CSVWriter.header
let rowsPerBlock = 4_096
for start in stride(from: 0, to: count, by: rowsPerBlock) {
  writer.append(start..<min(start + rowsPerBlock, count), to: &block)
  send(block)
  block.removeAll(keepingCapacity: true)
}
send(block)
