import PledgeModel

/// Ids that are made from names: the same name has the same id in every file.
enum DerivedID {
  /// The longest id without its hash, in letters.
  private static var longest: Int { 60 }

  /// Returns the id of an organization.
  ///
  /// Names that differ only in case, accents and punctuation are one organization's. Where letters are
  /// not of ASCII, or too many, a hash of the name tells it from others.
  static func organization(_ name: String) -> OrganizationID {
    let words = WordFold.words(of: name)
    let id = kebab(words.joined(separator: " "))
    let isWhole = words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } && id.utf8.count <= longest
    let isReserved = [GroupKey.unknown.rawValue, GroupKey.several.rawValue, ""].contains(id)
    if isWhole, !isReserved { return OrganizationID(id) }
    return OrganizationID(id: id, hash: words.isEmpty ? name : words.joined(separator: " "))
  }

  /// Returns the id of a page's source: its site, and a hash of the whole address.
  static func source(site: String, address: String) -> SourceID {
    SourceID(joined(kebab(site), FNV1a.hexadecimal(of: address.utf8)))
  }

  /// Returns the id of a file as a source.
  static func source(file name: String) -> SourceID {
    let id = kebab(name.lowercased())
    return SourceID(id.isEmpty ? FNV1a.hexadecimal(of: name.utf8) : id)
  }

  fileprivate static func joined(_ id: String, _ hash: String) -> String {
    id.isEmpty ? hash : id + "-" + hash
  }

  /// Returns the small letters and digits of ASCII in a text, joined by single hyphens.
  private static func kebab(_ text: String) -> String {
    var id: [UInt8] = []
    id.reserveCapacity(longest + 1)
    var isBetween = false
    for byte in text.utf8 {
      let byte = byte.lowercased
      guard byte.isDigit || byte.isLetter else {
        isBetween = !id.isEmpty
        continue
      }
      if id.count >= longest { break }
      if isBetween { id.append(UInt8(ascii: "-")) }
      isBetween = false
      id.append(byte)
    }
    return String(decoding: id, as: UTF8.self)
  }
}

extension OrganizationID {
  fileprivate init(id: String, hash name: String) {
    self.init(DerivedID.joined(id, FNV1a.hexadecimal(of: name.utf8)))
  }
}
