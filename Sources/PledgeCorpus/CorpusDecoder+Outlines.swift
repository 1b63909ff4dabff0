import PledgeModel

extension CorpusDecoder {
  /// Reads the shapes of countries; a row with a fault is noted and left out.
  func readOutlines() -> [Outline] {
    guard let file = file("outlines.csv") else { return [] }
    if let line = file.firstInvalidLine {
      log.add(.notUTF8, in: file, line: line)
      return []
    }
    guard file.line(1).elementsEqual("place,ring".utf8) else {
      log.add(.wrongOutlinesHeader, in: file, line: 1)
      return []
    }
    var rings: [PlaceCode: [[Outline.Coordinate]]] = [:]
    var points = 0
    for line in stride(from: 2, through: file.lineCount, by: 1) where !file.line(line).isEmpty {
      do throws(CorpusFault) {
        let ring = try Ring(file, line: line)
        points += ring.coordinates.count
        guard points <= Ring.mostPoints else {
          log.add(.tooManyPoints, in: file, line: line)
          break
        }
        if places[ring.place] != nil {
          rings[ring.place, default: []].append(ring.coordinates)
        } else if !known.places.mayHold(ring.place.rawValue) {
          log.add(known.places.unknown(ring.place.rawValue), in: file, line: line)
        }
      } catch {
        log.add(error)
      }
    }
    return rings.sorted { $0.key < $1.key }.map { Outline(place: $0.key, rings: $0.value) }
  }
}

/// A row of the table of outlines.
struct Ring {
  let place: PlaceCode
  let coordinates: [Outline.Coordinate]

  /// The points that all outlines together may have: about ten times those of the bundled corpus.
  static let mostPoints = 100_000

  fileprivate init(_ file: CorpusFile, line: Int) throws(CorpusFault) {
    func fault(_ fault: CorpusFault.Fault) -> CorpusFault {
      CorpusFault(fault, at: file.place(line))
    }
    let row = file.line(line)
    guard let comma = row.firstIndex(of: UInt8(ascii: ",")), comma > row.startIndex else {
      throw fault(.malformedRing)
    }
    var coordinates: [Outline.Coordinate] = []
    for point in row[(comma + 1)...].split(separator: UInt8(ascii: " ")) {
      let numbers = point.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard numbers.count == 2, let longitude = numbers[0].hundredths,
        let latitude = numbers[1].hundredths
      else { throw fault(.malformedPoint(String(decoding: point, as: UTF8.self))) }
      guard abs(longitude) <= 180_00, abs(latitude) <= 90_00 else {
        throw fault(.pointOffTheEarth(String(decoding: point, as: UTF8.self)))
      }
      coordinates.append(Outline.Coordinate(longitude: longitude, latitude: latitude))
    }
    guard coordinates.count == 1 || coordinates.count > 2 else { throw fault(.malformedRing) }
    place = PlaceCode(String(decoding: row[..<comma], as: UTF8.self))
    self.coordinates = coordinates
  }
}

extension ArraySlice<UInt8> {
  /// The whole number of at most six digits that the bytes write.
  fileprivate var hundredths: Int? {
    let isNegative = first == UInt8(ascii: "-")
    let digits = isNegative ? dropFirst() : self
    guard (1...6).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return isNegative ? -number : number
  }
}
