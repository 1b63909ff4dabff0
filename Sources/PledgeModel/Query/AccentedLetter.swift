/// The Latin letters that Unicode composes of a letter and an accent.
///
/// From the canonical decompositions of the Unicode Character Database: a small Latin letter and one
/// of U+0300 to U+0345. They stand here since working them out takes longer than a frame.
enum AccentedLetter {
  /// Returns the letter without its accent; `nil` for what is no such letter.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let block = scalar.value < additional.first ? latin : additional
    let place = Int(scalar.value) - Int(block.first)
    guard place >= 0, place < block.letters.utf8CodeUnitCount else { return nil }
    let letter = block.letters.utf8Start[place]
    return letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
  }

  private typealias Block = (first: UInt32, letters: StaticString)

  /// From U+00E0 to U+0233, a point for what is no such letter.
  private static let latin: Block = (
    0xE0,
    """
    aaaaaa.ceeeeiiii.nooooo..uuuuy.y.a.a.a.c.c.c.c.d...e.e.e.e.e.g.g.g.g.h...i.i.i.i\
    .....j.k..l.l.l.....n.n.n....o.o.o...r.r.r.s.s.s.s.t.t...u.u.u.u.u.u.w.y..z.z.z.\
    .................................o..............u.............................a.\
    i.o.u...u..............g.k.o....j....g...n.......a.a.e.e.i.i.o.o.r.r.u.u.s.t...h\
    .......a.e.....o...y
    """
  )

  /// From U+1E00 to U+1EF9.
  private static let additional: Block = (
    0x1E00,
    """
    .a.b.b.b...d.d.d.d.d.....e.e...f.g.h.h.h.h.h.i.i.k.k.k.l...l.l.m.m.m.n.n.n.n....\
    .....p.p.r.r...r.s.s.......t.t.t.t.u.u.u.....v.v.w.w.w.w.w.x.x.y.z.z.zhtwy......\
    .a.a.....................e.e.e...........i.i.o.o.....................u.u........\
    ...y.y.y.y
    """
  )
}
