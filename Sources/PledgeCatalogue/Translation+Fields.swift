import GRDB
import PledgeModel

extension Translation {
  /// Returns whether initiatives pass a test.
  func membership(_ test: FieldTest) throws -> Membership {
    switch test {
    case .places(let codes, let reading):
      let axis = Axis(reading.grouping, withMembers: reading.withMembers)
      return try axis.initiatives(with: codes.map { GroupKey($0) }, session)
    case .kinds(let kinds): return try labelled(.kind, kinds.map(\.rawValue), in: .kind)
    case .stages(let stages): return try labelled(.stage, stages.map(\.rawValue), in: .stage)
    case .themes(let themes):
      let keys = themes.map { GroupKey($0.rawValue) }
      return try Axis(.theme, withMembers: false).initiatives(with: keys, session)
    case .amounts(let ranges): return try amounts(ranges)
    case .currencies(let currencies): return Self.amount("currency", currencies.map(\.rawValue))
    case .statuses(let statuses): return Self.amount("status", statuses.map(\.rawValue))
    case .bases(let bases): return Self.amount("basis", bases.map(\.rawValue))
    case .bounds(let bounds): return Self.amount("bound", bounds.map(\.rawValue))
    case .announced(let ranges): return .any(ranges.map(announced))
    case .periods(let ranges): return .any(ranges.map(period))
    case .actors(let names):
      return try .any(named(names, in: "organization_text").map(Self.actors))
    case .funders(let names):
      return try .any(named(names, in: "organization_text").map(Self.funders))
    case .speakers(let names):
      return try .any(
        named(names, in: "speaker_text").map { .among(Self.initiatives(ofQuotes: $0)) })
    case .sources(let names):
      return try .any(named(names, in: "source_text").map(Self.citing))
    case .languages(let codes):
      return Self.citing("SELECT id FROM source WHERE language IN \(codes)")
    case .initiatives(let ids):
      return .among("SELECT id FROM initiative WHERE slug IN \(ids.map(\.rawValue))")
    case .parts(let ids):
      let wholes: SQL = "SELECT id FROM initiative WHERE slug IN \(ids.map(\.rawValue))"
      return .among(
        """
        SELECT initiative FROM cover WHERE cover IN (\(literal: wholes))
        UNION SELECT id FROM initiative WHERE part_of IN (\(literal: wholes))
        """)
    case .has(let contents): return .any(contents.map(Self.has))
    case .is(let traits): return .any(try traits.map { try self.is($0) })
    }
  }

  /// The initiatives of which an amount's column has one of some words.
  private static func amount(_ column: String, _ words: [String]) -> Membership {
    .among("SELECT initiative FROM amount WHERE \(sql: column) IN \(words)")
  }

  /// The initiatives of which a column has one of some words of a list.
  private func labelled(
    _ column: Column, _ words: [String], in list: Labels.List
  ) throws -> Membership {
    let numbers = Set(try session.labels(list).filter { words.contains($0.value) }.keys)
    return .column(column, numbers.contains)
  }

  private func announced(_ range: DateRange) -> Membership {
    let first = Int64(range.start?.number ?? 1)
    let end = Int64(range.end?.number ?? .max)
    return .column(.date) { first <= $0 && $0 < end }
  }

  /// A period is left open where it says no first or no last date; its last year or month counts to
  /// its end, so that only what the range's start says of it is compared.
  private func period(_ range: DateRange) -> Membership {
    var conditions: [SQL] = ["(period_from IS NOT NULL OR period_to IS NOT NULL)"]
    if let end = range.end {
      conditions.append("(period_from IS NULL OR period_from < \(end.description))")
    }
    if let start = range.start?.description {
      conditions.append(
        "(period_to IS NULL OR period_to >= substr(\(start), 1, length(period_to)))")
    }
    return .among(
      "SELECT initiative FROM amount WHERE \(literal: conditions.joined(separator: " AND "))")
  }

  /// For each name that has a word, the numbers of what is called so.
  private func named(_ names: [String], in table: String) throws -> [SQL] {
    try names.map { try session.words.words(of: $0) }.filter { !$0.isEmpty }
      .map { TextPattern(beginnings: $0).rows(of: table) }
  }

  private static func actors(_ organizations: SQL) -> Membership {
    .among(
      """
      SELECT initiative FROM initiative_actor WHERE organization IN (\(literal: organizations))
      UNION SELECT initiative FROM amount WHERE funder IN (\(literal: organizations))
      """)
  }

  private static func funders(_ organizations: SQL) -> Membership {
    .among(
      """
      SELECT initiative FROM initiative_actor
      WHERE role = \(Role.funder.rawValue) AND organization IN (\(literal: organizations))
      UNION SELECT initiative FROM amount WHERE funder IN (\(literal: organizations))
      """)
  }

  private static func citing(_ sources: SQL) -> Membership {
    .among(
      initiatives(
        ofQuotes: "SELECT id FROM quote WHERE source IN (\(literal: sources))"))
  }

  /// The initiatives that cite one of some quotations, for themselves, an amount or a metric.
  static func initiatives(ofQuotes quotes: SQL) -> SQL {
    """
    SELECT initiative FROM initiative_quote WHERE quote IN (\(literal: quotes))
    UNION SELECT amount.initiative FROM amount_quote JOIN amount ON amount.id = amount
      WHERE quote IN (\(literal: quotes))
    UNION SELECT metric.initiative FROM metric_quote JOIN metric ON metric.id = metric
      WHERE quote IN (\(literal: quotes))
    """
  }

  /// The quotations that some initiatives cite.
  static func quotes(ofInitiatives initiatives: SQL) -> SQL {
    """
    SELECT quote FROM initiative_quote WHERE initiative IN (\(literal: initiatives))
    UNION SELECT quote FROM amount JOIN amount_quote ON amount = amount.id
      WHERE initiative IN (\(literal: initiatives))
    UNION SELECT quote FROM metric JOIN metric_quote ON metric = metric.id
      WHERE initiative IN (\(literal: initiatives))
    """
  }

  private static func has(_ content: InitiativeContent) -> Membership {
    switch content {
    case .amount: .among("SELECT initiative FROM amount")
    case .date: .column(.date) { $0 != 0 }
    case .period:
      .among(
        "SELECT initiative FROM amount WHERE period_from IS NOT NULL OR period_to IS NOT NULL")
    case .funder:
      .among(
        """
        SELECT initiative FROM initiative_actor WHERE role = \(Role.funder.rawValue)
        UNION SELECT initiative FROM amount WHERE funder IS NOT NULL
        """)
    case .metric: .among("SELECT initiative FROM metric")
    case .quote: .among(initiatives(ofQuotes: "SELECT id FROM quote"))
    case .url: citing("SELECT id FROM source WHERE url IS NOT NULL")
    case .note:
      .among(
        """
        SELECT id FROM initiative WHERE note_en IS NOT NULL
        UNION SELECT initiative FROM amount WHERE note_en IS NOT NULL
        """)
    }
  }

  private func `is`(_ trait: InitiativeTrait) throws -> Membership {
    switch trait {
    case .exact: return .traits(.exact)
    case .bound: return .traits(.bound)
    case .vague: return .traits(.vague)
    case .converted: return try convertedLead()
    case .disputed: return .traits(.disputed)
    case .agreed: return .all([.column(.sources) { $0 > 1 }, .not(.traits(.disputed))])
    case .single: return .column(.sources) { $0 == 1 }
    case .counted: return .all([.column(.stated) { $0 != .min }, .not(.traits(.covered))])
    case .nested: return .traits(.covered)
    // No corpus knows them: `Condition.naming` puts the initiatives in their place.
    case .marked, .noted: return .not(.always)
    }
  }

  /// The initiatives whose lead amount meets a condition.
  static func lead(_ condition: SQL) -> Membership {
    .among(
      """
      SELECT initiative.id FROM initiative JOIN amount ON amount.id = initiative.lead
      WHERE \(literal: condition)
      """)
  }
}
