import PledgeModel

extension Plausibility {
  /// Organizations whose English or French name differs from another's only in case, accents,
  /// punctuation or legal form; the first of them in the order of their ids is left in peace.
  ///
  /// Governments of two countries may have the same name.
  var sameNames: [Finding] {
    var first: [String: [Organization]] = [:]
    return corpus.organizations.compactMap { organization in
      let names = Set([organization.name.english, organization.name.french].map(Self.bareName))
      let other = names.sorted().lazy.flatMap { first[$0] ?? [] }.first {
        !$0.isOfAnotherCountry(than: organization)
      }
      for name in names { first[name, default: []].append(organization) }
      guard let other else { return nil }
      return Finding(
        doubt: .sameName(other.id), entry: .organization(organization.id), key: "name")
    }
  }

  /// Returns a name without case, accents, punctuation, blanks and the legal forms at its end.
  ///
  /// Accents that Unicode does not take off a letter, as the one of `ł`, stay.
  private static func bareName(_ name: String) -> String {
    // S.A. and A/S are one word, not two.
    var words = WordFold.words(of: name.filter { $0 != "." && $0 != "/" })
    while let last = words.last, words.count > 1, legalForms.contains(last) { words.removeLast() }
    return words.joined()
  }

  private static let legalForms: Set<String> = Set(
    """
    ab ag as asa berhad bhd bv co company corp corporation doo eg ev gbr gmbh group groupe holding \
    holdings inc incorporated jsc kft kg kgaa kk limited llc llp lp ltd mbh nv oao ooo oy oyj pao \
    pjsc plc pt pte pty sa sac sarl sas sau sdn se sl slu spa spzoo srl sro vof zao zrt
    """.split(separator: " ").map(String.init))
}

extension Organization {
  /// Whether both are public bodies, and of different countries.
  fileprivate func isOfAnotherCountry(than other: Organization) -> Bool {
    guard type == .government, other.type == .government, let country, let second = other.country
    else { return false }
    return country != second
  }
}
