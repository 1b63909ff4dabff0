import PledgeExplorer
import PledgeModel

/// A chart of horizontal bars as SVG, the largest first, each with its name and its figure.
///
/// It says nothing by colour, and its description names every bar, so it can be heard too.
struct BarChart {
  private struct Bar {
    let name: String
    let figure: String
    let units: Int64
  }

  private let bars: [Bar]
  private let rest: Int
  private let title: String
  private let phrases: Phrases

  private static let mostBars = 15
  private static let (width, names, figures, step, thickness) = (720, 190, 110, 26, 14)

  /// - Returns: `nil` where there are no two bars to compare.
  init?(_ summary: ReportSummary, _ phrases: Phrases) {
    guard let status = summary.statuses.first else { return nil }
    let rows = summary.rows.filter { $0.units > 0 }
    guard rows.count > 1 else { return nil }
    bars = rows.prefix(Self.mostBars).map {
      Bar(name: $0.name, figure: $0.figures[0], units: $0.units)
    }
    rest = summary.rows.count - bars.count
    title = phrases.chartTitle(status)
    self.phrases = phrases
  }

  var figure: HTML {
    let height = bars.count * Self.step + 4
    let description = bars.map { "\($0.name) \($0.figure)" }.joined(separator: "; ")
    let caption = title + (rest > 0 ? ". " + phrases.chartRest(rest) : "")
    return """
      <figure>
      <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-labelledby="chart-title chart-text">
      <title id="chart-title">\(title)</title>
      <desc id="chart-text">\(description)</desc>
      \(bars.enumerated().map { line($1, at: $0 * Self.step) })</svg>
      <figcaption>\(caption)</figcaption>
      </figure>

      """
  }

  private func line(_ bar: Bar, at top: Int) -> HTML {
    let room = Self.width - Self.names - Self.figures
    let largest = bars.first?.units ?? 1
    let length = max(1, Int(Double(bar.units) / Double(largest) * Double(room)))
    let (x, baseline) = (Self.names + 10, top + Self.thickness + 1)
    return """
      <text class="name" x="\(Self.names)" y="\(baseline)" text-anchor="end">\(shortened(bar.name))</text>\
      <rect x="\(x)" y="\(top + 3)" width="\(length)" height="\(Self.thickness)"/>\
      <text class="figure" x="\(x + length + 8)" y="\(baseline)">\(bar.figure)</text>

      """
  }

  /// A name that has room beside its bar.
  private func shortened(_ name: String) -> String {
    name.count > 26 ? name.prefix(25) + "…" : name
  }
}
