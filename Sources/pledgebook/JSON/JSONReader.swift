/// Reads JSON texts (RFC 8259) without Foundation, whose reader takes as long for the few lines of the
/// explorer's memory as the first frame takes to be drawn.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Values within values, at most.
  private static let deepest = 100

  private struct Fault: Error {}

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the value of a text; `nil` where that is no JSON.
  ///
  /// A number that is not whole or does not fit is read as `null`: nothing of ours is written so.
  static func value(of bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(bytes)
    guard let value = try? reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    return reader.position == bytes.count ? value : nil
  }

  private mutating func value(depth: Int) throws(Fault) -> JSON {
    skipBlanks()
    guard depth < Self.deepest, let byte = next else { throw Fault() }
    switch byte {
    case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): return .list(try elements(depth: depth + 1))
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      if take("true") { return .flag(true) }
      if take("false") { return .flag(false) }
      if take("null") { return .null }
      throw Fault()
    }
  }

  private mutating func members(depth: Int) throws(Fault) -> [(name: String, value: JSON)] {
    var members: [(name: String, value: JSON)] = []
    try sequence(from: "{", to: "}") { reader throws(Fault) in
      guard reader.next == UInt8(ascii: "\"") else { throw Fault() }
      let name = try reader.text()
      reader.skipBlanks()
      guard reader.take(":") else { throw Fault() }
      members.append((name, try reader.value(depth: depth)))
    }
    return members
  }

  private mutating func elements(depth: Int) throws(Fault) -> [JSON] {
    var elements: [JSON] = []
    try sequence(from: "[", to: "]") { reader throws(Fault) in
      elements.append(try reader.value(depth: depth))
    }
    return elements
  }

  /// Reads what stands between two brackets, with commas between.
  private mutating func sequence(
    from opening: StaticString, to closing: StaticString,
    _ element: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    _ = take(opening)
    skipBlanks()
    if take(closing) { return }
    repeat {
      skipBlanks()
      try element(&self)
      skipBlanks()
    } while take(",")
    guard take(closing) else { throw Fault() }
  }

  private mutating func number() throws(Fault) -> JSON {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    var isWhole = true
    if take(".") {
      isWhole = false
      try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard isWhole else { return .null }
    return JSON(Int64(String(decoding: bytes[start..<position], as: UTF8.self)))
  }

  private mutating func digits() throws(Fault) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw Fault() }
  }

  private mutating func text() throws(Fault) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      case 0..<0x20: throw Fault()
      default: text.append(byte)
      }
    }
    guard take("\""), let text = String(validating: text, as: UTF8.self) else { throw Fault() }
    return text
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let byte = next else { throw Fault() }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw Fault()
    }
  }

  /// Reads a scalar that is written as one or two units of UTF-16.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), take("\\u") else { throw Fault() }
    let second = try unit()
    guard UTF16.isTrailSurrogate(second) else { throw Fault() }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func unit() throws(Fault) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Fault() }
    position += 4
    return unit
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes over a text if it stands here.
  private mutating func take(_ text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count,
      text.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) })
    else { return false }
    position = end
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }
}
