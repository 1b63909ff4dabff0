/// The address of a web page that may be followed: `http` or `https`, with a host and without a user.
///
/// Its text has only characters that stand for themselves in HTML, in Markdown and in BibTeX; all
/// others are escaped by their bytes (RFC 3986, 2.1).
struct WebAddress: Hashable {
  let text: String

  /// - Returns: `nil` for any other address, for one with a blank, a control or a backslash, and for
  ///   one that no page has, since it is too long.
  init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard bytes.count <= Self.longest,
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
      let scheme = ["https://", "http://"].first(where: {
        address.utf8.count > $0.utf8.count
          && address.prefix($0.count).lowercased() == $0
      })
    else { return nil }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    let first = host.first { Self.isAlphanumeric($0) || $0 >= 0x80 || $0 == UInt8(ascii: "[") }
    guard first != nil, first == host.first, !host.contains(UInt8(ascii: "@")) else { return nil }
    text = scheme + rest.reduce(into: "") { text, byte in text += Self.written(byte) }
  }

  private static let longest = 4_096

  private static func written(_ byte: UInt8) -> String {
    guard !isAlphanumeric(byte), !"-._:/?#=&+,;@!%".utf8.contains(byte) else {
      return String(UnicodeScalar(byte))
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
