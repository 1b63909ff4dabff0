import PledgeModel

/// A closed line of an outline, as few bytes.
///
/// Each number is the difference from the point before, zigzag-encoded (small for small numbers of
/// either sign) and cut into groups of seven bits, the lowest first, the eighth bit set in all but
/// the last: Protocol Buffers' `sint64`.
struct Ring {
  let points: [Outline.Coordinate]

  init(_ points: [Outline.Coordinate]) { self.points = points }

  /// Reads a ring.
  ///
  /// - Returns: `nil` where the bytes are no whole points.
  init?(_ bytes: [UInt8]) {
    var points: [Outline.Coordinate] = []
    points.reserveCapacity(bytes.count / 2)
    var (longitude, latitude) = (0, 0)
    var isLatitude = false
    var (number, shift): (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      guard shift < 64 else { return nil }
      number |= UInt64(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      let step = Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(number & 1))
      if isLatitude {
        latitude &+= step
        points.append(Outline.Coordinate(longitude: longitude, latitude: latitude))
      } else {
        longitude &+= step
      }
      isLatitude.toggle()
      (number, shift) = (0, 0)
    }
    guard !isLatitude, shift == 0 else { return nil }
    self.points = points
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var last = Outline.Coordinate(longitude: 0, latitude: 0)
    for point in points {
      Self.append(point.longitude &- last.longitude, to: &bytes)
      Self.append(point.latitude &- last.latitude, to: &bytes)
      last = point
    }
    return bytes
  }

  private static func append(_ step: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(bitPattern: Int64(step) << 1 ^ Int64(step) >> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
