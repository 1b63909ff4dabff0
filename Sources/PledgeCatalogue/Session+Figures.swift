import GRDB
import PledgeModel

extension Session {
  /// Returns the amounts of initiatives, by the initiatives' numbers, in the order of the corpus.
  func amounts(ofInitiatives keys: Keys) throws -> [Int64: [StoredAmount]] {
    try amounts(where: "a.initiative IN \(literal: keys.list)")
  }

  /// Returns the amounts that a passage is quoted for, by the initiatives' numbers.
  func amounts(citing quotes: Keys) throws -> [Int64: [StoredAmount]] {
    try amounts(
      where: "a.id IN (SELECT amount FROM amount_quote WHERE quote IN \(literal: quotes.list))")
  }

  private func amounts(where condition: SQL) throws -> [Int64: [StoredAmount]] {
    let chosen: SQL = "(SELECT a.id FROM amount AS a WHERE \(literal: condition))"
    let forms = try forms(of: "amount", in: chosen)
    let quotes = try quotes(of: "amount", in: chosen)
    return try grouped(
      """
      SELECT a.initiative, a.id, a.slug, a.low, a.high, a.bound, a.currency, a.basis, a.status,
        a.period_from, a.period_to, organization.slug, whole.slug, a.preferred, a.note_en,
        a.note_fr, a.converted_at
      FROM amount AS a
      LEFT JOIN organization ON organization.id = a.funder
      LEFT JOIN amount AS whole ON whole.id = a.within
      WHERE \(literal: condition) ORDER BY a.id
      """
    ) { fields in
      let key = try fields.integer()
      let amount = Amount(
        id: try fields.id(AmountID.self), figure: try fields.figure(),
        currency: try fields.optionalID(Currency.self), basis: try fields.word(Basis.self),
        status: try fields.word(MoneyStatus.self), from: try fields.optionalDate(),
        to: try fields.optionalDate(), funder: try fields.optionalID(OrganizationID.self),
        within: try fields.optionalID(AmountID.self), preferred: try fields.flag(),
        asWritten: forms[key] ?? [], quotes: quotes[key] ?? [],
        note: try fields.optionalBilingual())
      return StoredAmount(amount: amount, date: try fields.date())
    }
  }

  /// Returns the metrics of initiatives, by the initiatives' numbers, in the order of the corpus.
  func metrics(ofInitiatives keys: Keys) throws -> [Int64: [Metric]] {
    try metrics(where: "m.initiative IN \(literal: keys.list)")
  }

  /// Returns the metrics that a passage is quoted for, by the initiatives' numbers.
  func metrics(citing quotes: Keys) throws -> [Int64: [Metric]] {
    try metrics(
      where: "m.id IN (SELECT metric FROM metric_quote WHERE quote IN \(literal: quotes.list))")
  }

  private func metrics(where condition: SQL) throws -> [Int64: [Metric]] {
    let chosen: SQL = "(SELECT m.id FROM metric AS m WHERE \(literal: condition))"
    let forms = try forms(of: "metric", in: chosen)
    let quotes = try quotes(of: "metric", in: chosen)
    return try grouped(
      """
      SELECT m.initiative, m.id, m.slug, m.low, m.high, m.bound, m.unit, m.label_en, m.label_fr,
        m.note_en, m.note_fr
      FROM metric AS m WHERE \(literal: condition) ORDER BY m.id
      """
    ) { fields in
      let key = try fields.integer()
      return Metric(
        id: try fields.text(), figure: try fields.figure(), unit: try fields.text(),
        label: try fields.bilingual(), asWritten: forms[key] ?? [], quotes: quotes[key] ?? [],
        note: try fields.optionalBilingual())
    }
  }

  /// Returns the observations that a condition on `o` keeps, in the order of the corpus.
  func observations(where condition: SQL) throws -> [Observation] {
    let chosen: SQL = "(SELECT o.id FROM observation AS o WHERE \(literal: condition))"
    let forms = try forms(of: "observation", in: chosen)
    let quotes = try quotes(of: "observation", in: chosen)
    return try rows(
      """
      SELECT o.id, o.slug, place.slug, o.low, o.high, o.bound, o.unit, o.label_en, o.label_fr,
        o.date
      FROM observation AS o JOIN place ON place.id = o.place
      WHERE \(literal: condition) ORDER BY o.id
      """
    ) { fields in
      let key = try fields.integer()
      return Observation(
        id: try fields.text(), place: try fields.id(PlaceCode.self), figure: try fields.figure(),
        unit: try fields.text(), label: try fields.bilingual(), date: try fields.optionalDate(),
        asWritten: forms[key] ?? [], quotes: quotes[key] ?? [])
    }
  }

  private func forms(of table: String, in chosen: SQL) throws -> [Int64: [String]] {
    try grouped(
      """
      SELECT \(sql: table), as_written FROM \(sql: table + "_form")
      WHERE \(sql: table) IN \(literal: chosen) ORDER BY \(sql: table), position
      """
    ) { try $0.text() }
  }

  private func quotes(of table: String, in chosen: SQL) throws -> [Int64: [QuoteID]] {
    try grouped(
      """
      SELECT \(sql: table), slug FROM \(sql: table + "_quote") JOIN quote ON quote.id = quote
      WHERE \(sql: table) IN \(literal: chosen) ORDER BY \(sql: table), position
      """
    ) { try $0.id(QuoteID.self) }
  }
}
