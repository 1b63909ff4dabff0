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
    let words = WordFold.words(of: name).joined(separator: " ")
    let id = kebab(words)
    let isWhole = words.utf8.count <= longest && words.utf8.allSatisfy { $0 < 0x80 }
    let isReserved = [GroupKey.unknown.rawValue, GroupKey.several.rawValue, ""].contains(id)
    if isWhole, !isReserved { return OrganizationID(id) }
    return OrganizationID(joined(id, FNV1a.hexadecimal(of: words.isEmpty ? name : words)))
  }

  /// Returns the id of a page's source: its site, and a hash of the whole address.
  static func source(site: String, address: String) -> SourceID {
    SourceID(joined(kebab(site), FNV1a.hexadecimal(of: address)))
  }

  /// Returns the id of a file as a source.
  static func source(file name: String) -> SourceID {
    let id = kebab(name.lowercased())
    return SourceID(id.isEmpty ? FNV1a.hexadecimal(of: name) : id)
  }

  private static func joined(_ id: String, _ hash: String) -> String {
    id.isEmpty ? hash : id + "-" + hash
  }

  /// Returns the small letters and digits of ASCII in a text, joined by single hyphens.
  private static func kebab(_ text: String) -> String {
    var text = text
    return text.withUTF8 { letters in
      String(unsafeUninitializedCapacity: longest + 2) { id in
        var (count, isBetween) = (0, false)
        for letter in letters where count < longest {
          guard letter.isDigit || letter.isLetter else {
            isBetween = count > 0
            continue
          }
          if isBetween {
            id[count] = UInt8(ascii: "-")
            count += 1
          }
          isBetween = false
          id[count] = letter.lowercased
          count += 1
        }
        return count
      }
    }
  }
}
