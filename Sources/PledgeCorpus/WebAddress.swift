/// The address of a web page: `http` or `https`, with a host and without a user.
struct WebAddress {
  /// The host in small letters, without a `www.` before it.
  let site: String
  /// The path without the slash at its end, its escaped letters as they are read.
  let path: String

  /// - Returns: `nil` for any other address, and for one with a character that RFC 3986 does not
  ///   allow.
  init?(_ bytes: Bytes) {
    guard let start = Self.endOfScheme(bytes) else { return nil }
    // Asking for a static value is dearer than looking at a byte.
    let kinds = Self.kinds
    let end = bytes[start...].firstIndex { kinds[Int($0)].contains(.endsHost) } ?? bytes.count
    let pathEnd = bytes[end...].firstIndex { kinds[Int($0)].contains(.endsPath) } ?? bytes.count
    let isAllowed = bytes.allSatisfy { kinds[Int($0)].contains(.allowed) }
    // A user stands before @, and may have a password: it is no character of a host.
    guard isAllowed, let site = Self.site(bytes.part(start..<end)),
      let path = Self.path(bytes.part(end..<pathEnd))
    else { return nil }
    self.site = site
    self.path = path
  }

  /// Returns an address with its letters that are not of ASCII escaped, as RFC 3987 maps them.
  static func escaped(_ bytes: Bytes) -> [UInt8] {
    bytes.flatMap {
      $0 < 0x80 ? [$0] : [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]]
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func endOfScheme(_ bytes: Bytes) -> Int? {
    ["https://", "http://"].first { scheme in
      bytes.count > scheme.utf8.count && zip(bytes, scheme.utf8).allSatisfy { $0.lowercased == $1 }
    }?.utf8.count
  }

  /// Returns the site that a host and perhaps a port name.
  private static func site(_ bytes: Bytes) -> String? {
    let kinds = kinds
    var host = bytes
    if bytes.first == UInt8(ascii: "[") {
      guard let closing = bytes.firstIndex(of: UInt8(ascii: "]")), closing > 1,
        bytes[1..<closing].allSatisfy({ $0 == UInt8(ascii: ":") || kinds[Int($0)].contains(.host) })
      else { return nil }
      host = bytes.part(0..<closing + 1)
    } else {
      let colon = bytes.offset(of: UInt8(ascii: ":"), in: 0..<bytes.count) ?? bytes.count
      host = bytes.part(0..<colon)
      guard colon > 0, host.allSatisfy({ kinds[Int($0)].contains(.host) }) else { return nil }
    }
    let port = bytes.part(host.count..<bytes.count)
    guard port.isEmpty || port[0] == UInt8(ascii: ":"), port.dropFirst().allSatisfy(\.isDigit)
    else { return nil }
    let prefix = "www.".utf8
    let isPrefixed =
      host.count > prefix.count && zip(host, prefix).allSatisfy { $0.lowercased == $1 }
    let site = host.part((isPrefixed ? prefix.count : 0)..<host.count)
    return String(unsafeUninitializedCapacity: site.count) { letters in
      for (index, byte) in site.enumerated() { letters[index] = byte.lowercased }
      return site.count
    }
  }

  private static func path(_ bytes: Bytes) -> String? {
    guard bytes.offset(of: UInt8(ascii: "["), in: 0..<bytes.count) == nil,
      bytes.offset(of: UInt8(ascii: "]"), in: 0..<bytes.count) == nil
    else { return nil }
    let end = bytes.last == UInt8(ascii: "/") ? bytes.count - 1 : bytes.count
    let written = bytes.part(0..<end)
    guard written.offset(of: UInt8(ascii: "%"), in: 0..<end) != nil else { return written.text }
    let unescaped = unescaped(written)
    guard unescaped.allSatisfy({ $0 >= 0x20 }) else { return written.text }
    return String(validating: unescaped, as: UTF8.self) ?? written.text
  }

  private static func unescaped(_ bytes: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexadecimalDigit, let low = bytes[index + 2].hexadecimalDigit
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// What a byte may be in an address.
  private struct Kind: OptionSet {
    let rawValue: UInt8
    static let allowed = Kind(rawValue: 1)
    static let host = Kind(rawValue: 2)
    static let endsHost = Kind(rawValue: 4)
    static let endsPath = Kind(rawValue: 8)
  }

  private static let kinds: [Kind] = (0..<256).map { value in
    let byte = UInt8(value)
    var kind: Kind = []
    if byte.isLetter || byte.isDigit || "-._~!$&'()*+,;=".utf8.contains(byte) {
      kind.formUnion([.allowed, .host])
    }
    // No host that is looked up has escaped letters.
    if "%:/?#[]@".utf8.contains(byte) { kind.insert(.allowed) }
    if "/?#".utf8.contains(byte) { kind.insert(.endsHost) }
    if "?#".utf8.contains(byte) { kind.insert(.endsPath) }
    return kind
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    switch lowercased {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): lowercased - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
