import PledgeModel

/// Initiatives as `list` and `show` write them. Members keep their names and their order.
extension JSON {
  /// - Parameter standings: How the amounts stand in the selection that is written.
  init(_ initiative: Initiative, standings: [AmountID: Standing]) {
    self = [
      "id": JSON(initiative.id),
      "name": JSON(initiative.name),
      "summary": JSON(initiative.summary),
      "kind": JSON(initiative.kind),
      "stage": JSON(initiative.stage),
      "announced": JSON(initiative.announced),
      "places": JSON(initiative.places),
      "actors": .list(
        initiative.actors.map {
          ["organization": JSON($0.organization), "role": JSON($0.role)]
        }),
      "themes": .list(initiative.themes.map { JSON($0) }),
      "partOf": JSON(initiative.partOf),
      "quotes": JSON(initiative.quotes),
      "amounts": .list(
        initiative.amounts.map { JSON($0, standing: standings[$0.id]) }),
      "metrics": .list(initiative.metrics.map { JSON($0) }),
      "related": JSON(initiative.related),
      "note": JSON(initiative.note),
    ]
  }

  init(_ amount: Amount, standing: Standing?) {
    self = [
      "id": JSON(amount.id),
      "low": JSON(amount.figure.low),
      "high": JSON(amount.figure.high),
      "currency": JSON(amount.currency),
      "bound": JSON(amount.figure.bound),
      "basis": JSON(amount.basis),
      "status": JSON(amount.status),
      "from": JSON(amount.from),
      "to": JSON(amount.to),
      "funder": JSON(amount.funder),
      "within": JSON(amount.within),
      "preferred": JSON(amount.preferred),
      "counted": JSON(standing == .counted),
      "standing": JSON(standing?.name),
      "quotes": JSON(amount.quotes),
      "asWritten": JSON(amount.asWritten),
      "note": JSON(amount.note),
    ]
  }

  init(_ metric: Metric) {
    self = [
      "id": JSON(metric.id),
      "value": JSON(metric.figure.stated),
      "low": JSON(metric.figure.low),
      "high": JSON(metric.figure.high),
      "bound": JSON(metric.figure.bound),
      "unit": JSON(metric.unit),
      "label": JSON(metric.label),
      "quotes": JSON(metric.quotes),
      "asWritten": JSON(metric.asWritten),
      "note": JSON(metric.note),
    ]
  }

  init(_ observation: Observation) {
    self = [
      "id": JSON(observation.id),
      "place": JSON(observation.place),
      "value": JSON(observation.figure.stated),
      "low": JSON(observation.figure.low),
      "high": JSON(observation.figure.high),
      "bound": JSON(observation.figure.bound),
      "unit": JSON(observation.unit),
      "label": JSON(observation.label),
      "date": JSON(observation.date),
      "quotes": JSON(observation.quotes),
      "asWritten": JSON(observation.asWritten),
    ]
  }
}
