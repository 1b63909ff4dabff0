import PledgeModel

/// What a chart shows of a group's money.
enum BarsFigure: Hashable, Sendable {
  /// Announced money, and the number that its bar is drawn from.
  case announced(Sum, size: Int64)
  /// No announced money in figures, but money of another status.
  case other(MoneyStatus, Sum, size: Int64)
  /// Only figures in words.
  case vague
  /// No money at all.
  case none
  /// Money that the lens cannot show.
  case unmeasured(Lack)

  /// What a figure lacks.
  enum Lack: Hashable, Sendable {
    /// The number that the lens measures against: inhabitants, a gross domestic product.
    case reference
    case period
    case rate
  }

  init(of sums: [MoneyStatus: Sum], at place: Place?, through lens: Lens) {
    if let (status, sum) = sums.leading {
      guard let size = lens.size(of: sum, at: place) else {
        self = .unmeasured(.reference)
        return
      }
      self =
        status == .announced ? .announced(sum, size: size) : .other(status, sum, size: size)
    } else if sums.values.contains(where: { $0.withoutPeriod > 0 }) {
      self = .unmeasured(.period)
    } else if sums.values.contains(where: { $0.notConverted > 0 }) {
      self = .unmeasured(.rate)
    } else {
      self = sums.unquantified > 0 ? .vague : .none
    }
  }

  /// The number that a bar is drawn from; `nil` where there is none.
  var barSize: Int64? {
    if case .announced(_, let size) = self, size > 0 { return size }
    return nil
  }

  /// The announced sum, where it can be shown.
  var announced: Sum? {
    if case .announced(let sum, _) = self { return sum }
    return nil
  }

  /// What comes first in a chart: a lower kind of figure, then a larger one.
  var rank: (kind: Int, size: Int64) {
    switch self {
    case .announced(_, let size): (0, -size)
    case .other(_, _, let size): (1, -size)
    case .vague: (2, 0)
    case .none: (3, 0)
    case .unmeasured: (4, 0)
    }
  }
}

extension Phrases {
  /// The figure as a column shows it, with the role that it has there.
  func field(_ figure: BarsFigure, at place: Place?, through lens: Lens) -> Field {
    switch figure {
    case .announced(let sum, _):
      Field(text: self.figure(sum, at: place, through: lens) ?? Phrases.unknown, role: .amount)
    case .other(_, let sum, _):
      Field(
        text: "(\(self.figure(sum, at: place, through: lens) ?? Phrases.unknown))", role: .muted)
    case .vague: Field(text: "? " + unquantified, role: .muted)
    case .none, .unmeasured: Field(text: Phrases.unknown, role: .muted)
    }
  }

  /// Why a group has no bar; empty where it has one, or where its figure says enough.
  func remark(_ figure: BarsFigure, _ measure: Lens.Measure) -> String {
    switch figure {
    case .announced, .vague: ""
    case .other(let status, _, _): self("\(name(status)) only", "\(name(status)) seulement")
    case .none: self("no money", "pas d’argent")
    case .unmeasured(.reference): lack(measure)
    case .unmeasured(.period): lack(.year)
    case .unmeasured(.rate): self("no rate known", "taux inconnu")
    }
  }

  private func lack(_ measure: Lens.Measure) -> String {
    let text = missing(measure)
    return text.hasPrefix("– ") ? String(text.dropFirst(2)) : text
  }

  /// What the column of figures holds.
  func heading(_ lens: Lens) -> String {
    switch lens.measure {
    case .whole: self("announced", "annoncé")
    case .capita: self("per head", "par tête")
    case .gdp: self("% of GDP", "% du PIB")
    case .year: self("per year", "par an")
    }
  }
}
