import PledgeModel

/// The sources that the initiatives cite, as CSL-JSON 1.0 for citation processors.
struct CSLExport: TextExport {
  func write(_ exported: Exported, to sink: some TextSink) throws(Failure) {
    let citations = try exported.citations()
    guard citations.sourceCount > 0 else { return try sink.write("[]\n") }
    var separator = "[\n"
    try exported.forEachPage(ofSources: citations) { sources throws(Failure) in
      var text = ""
      for source in sources {
        text += separator + Self.item(source).element(indent: "  ")
        separator = ",\n"
      }
      try sink.write(text)
    }
    try sink.write("\n]\n")
  }

  /// An item has only the members that something is known of: to a processor, `null` is a value.
  static func item(_ source: Source) -> JSON {
    let date = source.published.map { date in
      let parts = [date.year, date.month, date.day].compactMap(\.self)
      return ["date-parts": .list([.list(parts.map { JSON($0) })])] as JSON
    }
    let members: [(name: String, value: JSON?)] = [
      ("id", JSON(source.id)),
      ("type", JSON("webpage")),
      ("title", JSON(source.title)),
      ("author", source.author.map { .list([["literal": JSON($0)]]) }),
      ("container-title", source.publisher.map { JSON($0) }),
      ("issued", date),
      ("language", source.languageTag.map { JSON($0) }),
      ("URL", source.url.flatMap(WebAddress.init).map { JSON($0.text) }),
    ]
    return .object(members.compactMap { name, value in value.map { (name: name, value: $0) } })
  }
}
