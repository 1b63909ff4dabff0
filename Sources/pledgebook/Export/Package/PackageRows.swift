import PledgeModel

/// The rows of a data package's tables; their cells are in the order of the tables' columns.
enum PackageRows {
  static func initiative(_ initiative: Initiative) -> [CSV.Cell] {
    [
      .text(initiative.id.rawValue), .text(initiative.name.english), .text(initiative.name.french),
      .text(initiative.summary.english), .text(initiative.summary.french),
      .text(initiative.kind.rawValue), .text(initiative.stage.rawValue),
      .init(initiative.announced?.description),
      .text(initiative.themes.map(\.rawValue).joined(separator: " ")),
      .init(initiative.partOf?.rawValue), .init(initiative.note?.english),
      .init(initiative.note?.french),
    ]
  }

  static func amounts(_ entry: Excerpt.Entry) -> [[CSV.Cell]] {
    entry.amounts.map { row in
      let amount = row.amount
      return [
        .text(amount.id.rawValue), .text(entry.initiative.id.rawValue),
        .init(amount.figure.low), .init(amount.figure.high), .text(amount.figure.bound.rawValue),
        .init(amount.currency?.rawValue), .init(row.euros), .text(amount.basis.rawValue),
        .text(amount.status.rawValue), .init(amount.from?.description),
        .init(amount.to?.description), .init(amount.funder?.rawValue),
        .init(amount.within?.rawValue), .init(amount.preferred), .init(row.standing == .counted),
        .text(row.standing.name), .text(amount.asWritten.joined(separator: " | ")),
        .init(amount.note?.english), .init(amount.note?.french),
      ]
    }
  }

  static func metrics(_ initiative: Initiative) -> [[CSV.Cell]] {
    initiative.metrics.map { metric in
      [
        .text(initiative.id.rawValue), .text(metric.id), .init(metric.figure.low),
        .init(metric.figure.high), .text(metric.figure.bound.rawValue), .text(metric.unit),
        .text(metric.label.english), .text(metric.label.french),
        .text(metric.asWritten.joined(separator: " | ")),
      ]
    }
  }

  static func actors(_ initiative: Initiative) -> [[CSV.Cell]] {
    initiative.actors.map {
      [.text(initiative.id.rawValue), .text($0.organization.rawValue), .text($0.role.rawValue)]
    }
  }

  static func locations(_ initiative: Initiative) -> [[CSV.Cell]] {
    initiative.places.map { [.text(initiative.id.rawValue), .text($0.rawValue)] }
  }

  static func citations(_ initiative: Initiative) -> [[CSV.Cell]] {
    let id = CSV.Cell.text(initiative.id.rawValue)
    let described = initiative.quotes.map { [id, .empty, .empty, CSV.Cell.text($0.rawValue)] }
    let amounts = initiative.amounts.flatMap { amount in
      amount.quotes.map { [id, .text(amount.id.rawValue), .empty, .text($0.rawValue)] }
    }
    let metrics = initiative.metrics.flatMap { metric in
      metric.quotes.map { [id, .empty, .text(metric.id), .text($0.rawValue)] }
    }
    return described + amounts + metrics
  }

  static func quotation(_ quote: Quote) -> [CSV.Cell] {
    [
      .text(quote.id.rawValue), .text(quote.source.rawValue), .text(quote.exact),
      .init(quote.start.map(Int64.init)), .init(quote.prefix), .init(quote.suffix),
      .init(quote.speaker), .text(quote.grade.rawValue), .init(quote.translation[.english]),
      .init(quote.translation[.french]),
    ]
  }

  static func source(_ source: Source) -> [CSV.Cell] {
    [
      .text(source.id.rawValue), .text(source.title), .init(source.publisher),
      .init(source.author), .init(source.published?.description), .text(source.language),
      .init(source.url), .init(source.sha256), .init(source.length.map(Int64.init)),
    ]
  }

  static func organization(_ organization: Organization) -> [CSV.Cell] {
    [
      .text(organization.id.rawValue), .text(organization.name.english),
      .text(organization.name.french), .text(organization.type.rawValue),
      .init(organization.country?.rawValue),
    ]
  }

  static func place(_ place: Place) -> [CSV.Cell] {
    [
      .text(place.id.rawValue), .text(place.name.english), .text(place.name.french),
      .text(place.kind.rawValue), .init(place.continent), .init(place.population?.value),
      .init(place.population.map { Int64($0.year) }), .init(place.gdp?.value),
      .init(place.gdp.map { Int64($0.year) }),
    ]
  }
}
