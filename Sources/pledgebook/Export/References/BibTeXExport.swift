import PledgeModel

/// The sources that the initiatives cite, as entries for BibTeX and biblatex.
struct BibTeXExport: TextExport {
  func write(_ exported: Exported, to sink: some TextSink) throws(Failure) {
    try exported.forEachPage(ofSources: exported.citations()) { sources throws(Failure) in
      try sink.write(sources.map { Self.entry($0).source }.joined())
    }
  }

  static func entry(_ source: Source) -> BibTeX {
    let published = source.published
    let month = published?.month.map { BibTeX(source: months[$0 - 1]) }
    let address = source.url.flatMap(WebAddress.init)
    let fields: [(name: String, value: BibTeX?)] = [
      // Double braces keep the capitals of a title and the words of a name together.
      ("title", "{{\(source.title)}}"),
      ("author", source.author.map { "{{\($0)}}" }),
      ("howpublished", source.publisher.map { "{\($0)}" }),
      ("year", published.map { "{\($0.year)}" }), ("month", month),
      ("day", published?.day.map { "{\($0)}" }),
      ("language", source.languageTag.map { "{\($0)}" }),
      ("url", address.map { "{\($0)}" }),
    ]
    let lines = fields.compactMap { name, value in
      value.map { "  \(name) = \($0.source),\n" }
    }
    return BibTeX(source: "@misc{\(key(of: source.id)),\n\(lines.joined())}\n\n")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The source's id, each byte that a key may not have as an underscore and two digits: two sources
  /// never have one key, and a source always has the same.
  static func key(of id: SourceID) -> String {
    id.rawValue.utf8.reduce(into: "") { key, byte in
      let scalar = UnicodeScalar(byte)
      let isPlain =
        byte < 0x80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || "-.:".utf8.contains(byte) {
        key.unicodeScalars.append(scalar)
      } else {
        key += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
  }
}

extension Source {
  /// The language as BCP 47 has it; `nil` where nobody says, or what is said is no such tag.
  var languageTag: String? {
    let parts = language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy { $0 < 0x80 && UnicodeScalar($0).properties.isAlphabetic }
    }
    guard isTag, let first = parts.first, first.count <= 3, language != Self.unknownLanguage else {
      return nil
    }
    return language
  }
}
