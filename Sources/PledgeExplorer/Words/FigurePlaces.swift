/// Where a passage writes a figure.
enum FigurePlaces {
  /// Returns the ranges of a text, in Unicode scalars, in which one of the written forms stands.
  ///
  /// The longest form is looked for first, so that "plus de 2,5 milliards" is marked whole.
  static func ranges(of forms: [String], in text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var found: [Range<Int>] = []
    for form in forms.map({ Array($0.unicodeScalars) }).sorted(by: { $0.count > $1.count }) {
      guard !form.isEmpty, form.count <= scalars.count else { continue }
      for start in 0...(scalars.count - form.count) {
        let range = start..<(start + form.count)
        guard scalars[start] == form[0], scalars[range].elementsEqual(form),
          !found.contains(where: { $0.overlaps(range) })
        else { continue }
        found.append(range)
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }
}
