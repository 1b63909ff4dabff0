import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `Outlines` {
  private let header = "place,ring\n"
  private let square = "FR,0:0 100:0 100:-100 0:-100\n"

  @Test func `are the rings of each place, in the order of the codes`() throws {
    let rows = "US,-7700:3890\n\(square)FR,-5166:245 -5212:208 -5194:0\r\n\n"
    let loaded = try load { $0.write("outlines.csv", header + rows) }
    #expect(loaded.faults == [])
    #expect(
      loaded.corpus.outlines == [
        Outline(
          place: "FR",
          rings: [
            ring((0, 0), (100, 0), (100, -100), (0, -100)),
            ring((-5166, 245), (-5212, 208), (-5194, 0)),
          ]),
        Outline(place: "US", rings: [ring((-7700, 3890))]),
      ])
  }

  @Test func `need not be there`() throws {
    let loaded = try SampleFolder().load()
    #expect(loaded.faults == [])
    #expect(loaded.corpus.outlines == [])
  }

  @Test(arguments: ["FR", ",0:0", "FR,", "FR,0:0 1:1"])
  func `a row that is no ring`(row: String) {
    #expect(
      faults { $0.write("outlines.csv", header + square + row + "\n" + square) } == [
        """
        Corpus/outlines.csv:3: not a place and the points around its land
          3 | \(row)
        help: write a code, a comma and one point or at least three, such as MT,1452:3590
        """
      ])
  }

  @Test(arguments: ["5", "5:", ":5", "1:2:3", "1.5:2", "+1:2", "--1:2", "1234567:0", "é:\u{1B}"])
  func `a point that is none`(point: String) {
    let shown = point.replacing("\u{1B}", with: "^[")
    #expect(
      faults { $0.write("outlines.csv", header + "FR,0:0 \(point) 1:1\n" + square) } == [
        """
        Corpus/outlines.csv:2: '\(shown)' is no point
          2 | FR,0:0 \(shown) 1:1
        help: write longitude:latitude in hundredths of a degree, such as 235:4886 for Paris
        """
      ])
  }

  @Test(arguments: ["18001:0", "-18001:0", "0:9001", "0:-9001", "999999:0"])
  func `a point off the earth`(point: String) {
    #expect(
      faults { $0.write("outlines.csv", header + "FR,\(point)\n" + square) } == [
        """
        Corpus/outlines.csv:2: the point '\(point)' is not on the earth
          2 | FR,\(point)
        help: longitudes reach from -18000 to 18000, latitudes from -9000 to 9000
        """
      ])
  }

  @Test func `a place that the corpus does not know`() {
    #expect(
      faults { $0.write("outlines.csv", header + "UF,0:0\n" + square) } == [
        """
        Corpus/outlines.csv:2: unknown place 'UF'
          2 | UF,0:0
        help: did you mean 'US'? otherwise add it to places.toml
        """
      ])
  }

  @Test func `a place that is left out for a fault of its own is passed over`() throws {
    let loaded = try load {
      $0.replace("name = \"France\"", with: "name = \"\"", in: "places.toml")
      $0.write("outlines.csv", header + square)
    }
    #expect(loaded.corpus.outlines == [])
    #expect(!loaded.faults.contains { $0.place.path.hasSuffix("outlines.csv") })
  }

  @Test func `another header`() {
    #expect(
      faults { $0.write("outlines.csv", "code,points\n" + square) } == [
        """
        Corpus/outlines.csv:1: the table of outlines has another header
          1 | code,points
        help: begin the file with the line place,ring
        """
      ])
  }

  @Test func `text that is not UTF-8`() {
    #expect(
      faults { $0.write("outlines.csv", bytes: Array(header.utf8) + [0xFF]) } == [
        """
        Corpus/outlines.csv:2: the text is not UTF-8
          2 | \u{FFFD}
        help: save the file as UTF-8
        """
      ])
  }

  @Test func `more points than a map can show`() throws {
    let row = "FR," + String(repeating: " 0:0", count: 60_000)
    let loaded = try load { $0.write("outlines.csv", "\(header)\(row)\n\(row)\nUF,0:0\n") }
    #expect(
      loaded.faults.map(\.fault.summary) == ["the outlines have more than 100000 points"])
    #expect(
      loaded.faults.map(\.fault.help) == [
        "take outlines of a smaller scale, such as Natural Earth's 1:110m; the rest is left out"
      ])
    #expect(loaded.faults.map(\.place.line) == [3])
    #expect(loaded.corpus.outlines.map { $0.rings.map(\.count) } == [[60_000]])
  }

  private func ring(_ points: (Int, Int)...) -> [Outline.Coordinate] {
    points.map { Outline.Coordinate(longitude: $0.0, latitude: $0.1) }
  }
}
