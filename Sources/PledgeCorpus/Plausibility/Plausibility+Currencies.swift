import PledgeModel

extension Plausibility {
  /// Amounts in a currency that is neither the US dollar, nor the euro, nor that of one of their
  /// initiative's places.
  ///
  /// In a region, and in the world as a whole, every currency is at home.
  var unusualCurrencies: [Finding] {
    let places = Dictionary(uniqueKeysWithValues: corpus.places.map { ($0.id, $0) })
    return corpus.initiatives.flatMap { initiative -> [Finding] in
      let its = initiative.places.compactMap { places[$0] }
      guard its.allSatisfy({ $0.kind == .country || $0.kind == .bloc }) else { return [] }
      // A bloc that has no currency of its own has those of its members.
      let codes = its.flatMap { $0.kind == .bloc && $0.id != .europeanUnion ? $0.members : [$0.id] }
      let usual = codes.reduce(into: Set([Currency.dollar, .euro])) {
        $0.formUnion(Currency.tender[$1] ?? [])
      }
      return initiative.amounts.compactMap { amount in
        guard let currency = amount.currency, !usual.contains(currency) else { return nil }
        return Finding(
          doubt: .unusualCurrency(currency, initiative.places), entry: .amount(amount.id),
          key: "currency")
      }
    }
  }
}

extension PlaceCode {
  fileprivate static let europeanUnion: PlaceCode = "EU"
}
