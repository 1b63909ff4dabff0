import PledgeExplorer
import PledgeModel

extension TotalsText {
  /// The total, and the groups, largest first.
  var json: JSON {
    let sum = totals.sums[status] ?? Sum()
    return [
      "total": [
        "currency": JSON(lens.sumCurrency),
        "status": JSON(status),
        "sum": JSON(sum.units),
        "bound": JSON(sum.bound),
        "initiatives": JSON(totals.initiatives),
        "counted": JSON(sum.counted),
        "nested": JSON(sum.nested),
        "unquantified": JSON(sum.unquantified),
        "notConverted": JSON(sum.notConverted),
        "withoutPeriod": JSON(sum.withoutPeriod),
        "bounds": JSON(sum.bounds),
        "converted": JSON(sum.converted),
      ],
      "rows": .list(rows.map(json)),
    ]
  }

  private func json(_ row: TotalRow) -> JSON {
    let sum = sum(of: row)
    return [
      "key": JSON(row.key),
      "name": JSON(name(of: row)),
      "sum": JSON(sum.units),
      "bound": JSON(sum.bound),
      "initiatives": JSON(row.initiatives),
      "counted": JSON(sum.counted),
      "nested": JSON(sum.nested),
      "unquantified": JSON(sum.unquantified),
      "notConverted": JSON(sum.notConverted),
      "withoutPeriod": JSON(sum.withoutPeriod),
      "per": measured(row).map {
        [
          "measure": JSON(lens.measure), "value": .decimal($0.value),
          "year": JSON($0.referenceYear.map(Int64.init)),
        ]
      } ?? .null,
    ]
  }

  /// A line for each group; the total is not among them, since groups may overlap.
  var csv: CSV {
    CSV(
      headings: [
        "key", "name_en", "name_fr", "currency", "status", "sum", "bound", "initiatives", "counted",
        "nested", "unquantified", "not_converted", "without_period", "bounds", "converted",
        "per_measure", "per_value", "per_reference_year",
      ],
      rows: rows.map { row in
        let (sum, name, measured) = (sum(of: row), name(of: row), measured(row))
        let measure = measured.map { _ in lens.measure.rawValue }
        return [
          .text(row.key.rawValue), .init(name?.english), .init(name?.french),
          .text(lens.sumCurrency.rawValue), .text(status.rawValue), .number(sum.units),
          .text(sum.bound.rawValue), .init(row.initiatives), .init(sum.counted), .init(sum.nested),
          .init(sum.unquantified), .init(sum.notConverted), .init(sum.withoutPeriod),
          .init(sum.bounds), .init(sum.converted), .init(measure),
          measured.map { .decimal($0.value) } ?? .empty,
          .init(measured?.referenceYear.map(Int64.init)),
        ]
      })
  }

  /// What a group is called in both languages; `nil` where its key says all.
  private func name(of row: TotalRow) -> Bilingual? {
    if let name = row.name { return name }
    let names = Language.allCases.map { Phrases($0).name(row.key, by: grouping, nil) }
    guard names.contains(where: { $0 != row.key.rawValue }) else { return nil }
    return Bilingual(english: names[0], french: names[1])
  }
}

extension Measured {
  /// The number alone: units and hundredths for each inhabitant, percents of a domestic product with
  /// four places, whole units a year.
  fileprivate var value: FixedPoint {
    switch self {
    case .perHead(let hundredths, _, _): FixedPoint(units: hundredths, places: 2)
    case .shareOfGDP(let millionths, _): FixedPoint(units: millionths, places: 4)
    case .perYear(let money): FixedPoint(units: money.units, places: 0)
    }
  }
}
