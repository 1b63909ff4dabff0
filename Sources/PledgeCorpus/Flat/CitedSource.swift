import PledgeModel

/// The source that a row quotes.
final class CitedSource {
  let source: Source
  /// The stretch that has it already.
  var stretch = 0

  init(_ source: Source) { self.source = source }

  /// The page at an address.
  convenience init(page address: String, _ parts: WebAddress) {
    self.init(
      Source(
        id: DerivedID.source(site: parts.site, address: address),
        title: (parts.site + parts.path).shortened(to: Self.longestTitle), publisher: parts.site,
        language: Source.unknownLanguage, url: address))
  }

  /// The flat file itself, where a row names no page.
  convenience init(file name: String) {
    self.init(
      Source(
        id: DerivedID.source(file: name), title: name.shortened(to: Self.longestTitle),
        language: Source.unknownLanguage))
  }

  private static var longestTitle: Int { 120 }
}

extension String {
  /// Returns the text cut to some Unicode scalars, the last an ellipsis where some are missing.
  fileprivate func shortened(to limit: Int) -> String {
    guard utf8.count > limit, unicodeScalars.count > limit else { return self }
    return String(unicodeScalars.prefix(limit - 1)) + "…"
  }
}
