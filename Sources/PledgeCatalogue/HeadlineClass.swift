import PledgeModel

/// The status and the bound of a headline, as one number below 64; 0 stands for no headline.
struct HeadlineClass {
  let status: MoneyStatus
  let bound: Bound

  var number: Int64 { Self.number(of: status) << 3 | Self.number(of: bound) }

  /// The classes by their numbers.
  static let byNumber: [HeadlineClass?] = {
    var classes: [HeadlineClass?] = Array(repeating: nil, count: 64)
    for status in MoneyStatus.allCases {
      for bound in Bound.allCases {
        let headline = HeadlineClass(status: status, bound: bound)
        classes[Int(headline.number)] = headline
      }
    }
    return classes
  }()

  private static func number(of status: MoneyStatus) -> Int64 {
    switch status {
    case .planned: 1
    case .announced: 2
    case .committed: 3
    case .spent: 4
    }
  }

  private static func number(of bound: Bound) -> Int64 {
    switch bound {
    case .exact: 0
    case .upTo: 1
    case .atLeast: 2
    case .about: 3
    case .range: 4
    case .unquantified: 5
    }
  }
}
