import CellCanvas
import PledgeModel

/// Tables of how many initiatives or headlines are of what sort, side by side, each with bars.
struct StatisticsTables {
  private(set) var lines: [StyledLine] = []
  private let say: Phrases
  private let width: Int

  private struct Table {
    let heading: String
    let rows: [(name: String, count: Int)]
  }

  /// - Parameters:
  ///   - width: The columns of a line; where there are few, two tables stand above two others.
  ///   - length: The rows that a table has at most.
  init(_ statistics: Statistics, _ say: Phrases, width: Int, length: Int) {
    self.say = say
    self.width = width
    let tables = [
      Table(heading: say("Year", "Année"), rows: years(statistics.years, atMost: length)),
      Table(heading: "Sources", rows: sources(statistics.sources, atMost: length)),
      Table(heading: say("Bound", "Borne"), rows: bounds(statistics.bounds, atMost: length)),
      Table(
        heading: say("Currency", "Monnaie"),
        rows: currencies(statistics.currencies, atMost: length)),
    ]
    let perLine = width >= 62 ? 4 : 2
    for first in stride(from: 0, to: tables.count, by: perLine) {
      if first > 0 { lines.append(.blank) }
      add(Array(tables[first..<min(tables.count, first + perLine)]))
    }
  }

  /// Sets tables side by side.
  private mutating func add(_ tables: [Table]) {
    let gap = 3
    let column = (width - gap * (tables.count - 1)) / tables.count
    func add(_ cells: [StyledLine]) {
      var line = StyledLine()
      for (index, cell) in cells.enumerated() {
        if index > 0 { line.append(String(repeating: " ", count: gap), .overlay) }
        line.spans += cell.spans
      }
      lines.append(line)
    }
    let blank = StyledLine().adding(StyledLine.padded("", column), .overlay)
    add(tables.map { StyledLine().adding(StyledLine.padded($0.heading, column), .heading) })
    for number in 0..<(tables.map(\.rows.count).max() ?? 0) {
      add(
        tables.map { table in
          guard table.rows.indices.contains(number) else { return blank }
          return bar(table.rows[number], of: table, width: column)
        })
    }
  }

  private func bar(_ row: (name: String, count: Int), of table: Table, width: Int) -> StyledLine {
    let names = table.rows.map { Glyphs.width($0.name) }.max() ?? 0
    let counts = table.rows.map { Glyphs.width(say.number($0.count)) }.max() ?? 0
    // A bar has four columns at least, a name six.
    let label = min(names, max(6, width - counts - 6))
    let room = max(0, width - label - counts - 2)
    let most = table.rows.map(\.count).max() ?? 0
    let bar = Bar.bar((Int64(row.count), Int64(most)), width: room)
    return StyledLine().adding(StyledLine.padded(row.name, label), .overlay).adding(" ", .overlay)
      .adding(StyledLine.padded(bar, room + 1), .bar)
      .adding(StyledLine.padded(say.number(row.count), counts, isTrailing: true), .muted)
  }

  /// The newest first; the oldest are one row, those without a date the last.
  private func years(_ years: [Int: Int], atMost most: Int) -> [(name: String, count: Int)] {
    let undated = years[0].map { [(name: Phrases.unknown, count: $0)] } ?? []
    let dated = years.filter { $0.key != 0 }.sorted { $0.key > $1.key }
      .map { (name: String($0.key), count: $0.value) }
    return gathered(dated, atMost: most - undated.count, as: say("before", "avant")) + undated
  }

  private func sources(_ sources: [Int: Int], atMost most: Int) -> [(name: String, count: Int)] {
    let rows = sources.sorted { $0.key < $1.key }.map { (name: String($0.key), count: $0.value) }
    guard rows.count > most else { return rows }
    return gathered(rows, atMost: most, as: rows[most - 1].name + "+")
  }

  private func bounds(_ bounds: [Bound: Int], atMost most: Int) -> [(name: String, count: Int)] {
    let rows = Bound.allCases.compactMap { bound in
      bounds[bound].map { count in
        let name =
          switch bound {
          case .unquantified: say.unquantified
          case .range: say("range", "de … à")
          case .exact, .upTo, .atLeast, .about: bound.sign.isEmpty ? say.name(bound) : bound.sign
          }
        return (name: name, count: count)
      }
    }
    return gathered(rows, atMost: most, as: say("others", "autres"))
  }

  private func currencies(
    _ currencies: [Currency?: Int], atMost most: Int
  ) -> [(name: String, count: Int)] {
    let rows = currencies.sorted {
      ($1.value, $0.key?.rawValue ?? "~") < ($0.value, $1.key?.rawValue ?? "~")
    }
    .map { (name: $0.key?.rawValue ?? Phrases.unknown, count: $0.value) }
    return gathered(rows, atMost: most, as: say("others", "autres"))
  }

  /// The first rows, and in the last the sum of all others.
  private func gathered(
    _ rows: [(name: String, count: Int)], atMost most: Int, as name: String
  ) -> [(name: String, count: Int)] {
    guard rows.count > most, most > 0 else { return rows }
    let rest = rows.dropFirst(most - 1).reduce(0) { $0 + $1.count }
    return rows.prefix(most - 1) + [(name: name, count: rest)]
  }
}
