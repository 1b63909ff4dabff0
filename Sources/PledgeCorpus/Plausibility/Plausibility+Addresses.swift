import PledgeModel

extension Plausibility {
  /// Sources whose address another source has too; the first of them in the order of their ids is
  /// left in peace.
  var sameAddresses: [Finding] {
    var first: [String: SourceID] = [:]
    return corpus.sources.compactMap { source in
      guard let url = source.url else { return nil }
      let address = Self.bareAddress(url)
      guard let other = first[address] else {
        first[address] = source.id
        return nil
      }
      return Finding(doubt: .sameAddress(other), entry: .source(source.id), key: "url")
    }
  }

  /// Returns an address without what leads to the same page when it is left out: the scheme, `www.`,
  /// the slash at the end and the fragment; its host in small letters.
  private static func bareAddress(_ url: String) -> String {
    var rest = url.prefix { $0 != "#" }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    var path = rest[host.endIndex...]
    while path.last == "/" { path.removeLast() }
    let site = host.lowercased()
    return (site.hasPrefix("www.") ? String(site.dropFirst(4)) : site) + path
  }
}
