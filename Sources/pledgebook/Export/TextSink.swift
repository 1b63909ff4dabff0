/// Where the text of an export goes.
protocol TextSink {
  func write(_ text: String) throws(Failure)
}

/// Standard output.
struct StandardOutput: TextSink {
  func write(_ text: String) throws(Failure) { try Output.write(text) }
}
