/// Gathers columns, a stretch of rows at a time.
struct ColumnGatherer {
  private(set) var labels: [Labels.List: Labels] = [:]
  /// The stretch's numbers by their columns.
  private var numbers: [[UInt8]] = Array(repeating: [], count: Column.allCases.count + 1)
  /// The places of the stretch's initiatives: how many each has, then all of them.
  private var destinations: [UInt8] = []
  private var count = 0
  private var index = 0
  private var ready: [ColumnStretch] = []

  /// Returns the number of a word of a list; 0 for none.
  mutating func number(of word: String?, in list: Labels.List) -> Int {
    guard let word else { return 0 }
    return labels[list, default: Labels()](word)
  }

  /// Adds an initiative.
  mutating func add(_ profile: Profile) {
    append(profile.kind, to: .kind)
    append(profile.stage, to: .stage)
    append(profile.date, to: .date)
    append(profile.origin, to: .origin)
    append(profile.themes, to: .themes)
    append(profile.funder, to: .funder)
    append(profile.currency, to: .currency)
    append(Int(profile.traits.rawValue), to: .traits)
    append(min(profile.sources, Int(UInt16.max)), to: .sources)
    append(Int(profile.headline), to: .headline)
    append(profile.stated ?? .min, to: .stated)
    append(profile.euros ?? .min, to: .euros)
    append(profile.dollars ?? .min, to: .dollars)
    append(profile.month, to: .month)
    append(min(profile.years, Int(UInt16.max)), to: .years)
    append(profile.places.count, to: .places)
    for place in profile.places {
      Self.append(place, width: Column.places.width, to: &destinations)
    }
    count += 1
    if count == Stretch.length { endStretch() }
  }

  /// Ends the stretch, whatever it has.
  mutating func endStretch() {
    numbers[Column.places.place] += destinations
    for column in Column.allCases where !numbers[column.place].isEmpty {
      ready.append(ColumnStretch(key: column.key(index), numbers: numbers[column.place]))
      numbers[column.place].removeAll(keepingCapacity: true)
    }
    destinations.removeAll(keepingCapacity: true)
    (count, index) = (0, index + 1)
  }

  /// Returns the stretches that have ended.
  mutating func takeReady() -> [ColumnStretch] {
    defer { ready = [] }
    return ready
  }

  private mutating func append(_ number: some FixedWidthInteger, to column: Column) {
    Self.append(number, width: column.width, to: &numbers[column.place])
  }

  private static func append(
    _ number: some FixedWidthInteger, width: Int, to bytes: inout [UInt8]
  ) {
    let bits = UInt64(truncatingIfNeeded: number).littleEndian
    withUnsafeBytes(of: bits) { bytes.append(contentsOf: $0.prefix(width)) }
  }
}

/// A column of a stretch, as a row of `stretch` has it.
struct ColumnStretch: Sendable {
  let key: Int64
  let numbers: [UInt8]
}

extension Column {
  /// Where the column stands among others.
  fileprivate var place: Int { Int(rawValue) }
}

/// What the columns keep of an initiative.
struct Profile {
  var kind: Int
  var stage: Int
  var date: Int
  var origin: Int64
  /// The numbers of its places, `Destination.isIndirect` added where only a bloc's membership leads
  /// there.
  var places: [UInt16]
  var themes: UInt32
  var funder: Int64
  var currency: Int
  var traits: Traits
  var sources: Int
  var headline: Int64
  var stated: Int64?
  var euros: Int64?
  var dollars: Int64?
  var month: Int
  var years: Int
}

/// An initiative's place in a column.
struct Destination {
  /// Set where only the membership of a bloc leads to the place.
  static let indirect: UInt16 = 0x8000

  let number: UInt16

  var place: Int64 { Int64(number & ~Self.indirect) }
  var isDirect: Bool { number & Self.indirect == 0 }
}
