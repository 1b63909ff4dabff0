import LinedTOML
import PledgeModel

/// What the cells of each column stand for.
extension FlatDecoder {
  func text(_ cell: Bytes) throws(CorpusFault.Fault) -> String {
    guard let text = cell.text else { throw .notUTF8 }
    return text
  }

  func id(_ cell: Bytes) throws(CorpusFault.Fault) -> String {
    let id = try text(cell)
    if cell.contains(where: { $0 < 0x20 || $0 >= 0x7F }),
      let control = id.unicodeScalars.first(where: { $0.properties.generalCategory == .control })
    {
      throw .controlCharacter(control)
    }
    let count = cell.count > Limits.idScalars ? cell.scalarCount : 0
    guard count <= Limits.idScalars else { throw .idTooLong(count) }
    return id
  }

  /// The passage that the row quotes.
  func words(_ cell: Bytes) throws(CorpusFault.Fault) -> String {
    let words = try text(cell)
    let limit = Limits.flatQuotationScalars
    let count = cell.count > limit ? cell.scalarCount : 0
    guard count <= limit else { throw .quotationTooLong(count, limit: limit) }
    return words
  }

  func places(_ cell: Bytes) throws(CorpusFault.Fault) -> [PlaceCode] {
    try placesOfCells.value(of: cell) { cell throws(CorpusFault.Fault) in
      let text = try self.text(cell)
      // A name may have a mark that else stands between names.
      if let whole = places[text] { return [whole] }
      var marks: [Character] = ["|", "/"]
      if rows.separator != UInt8(ascii: ";") { marks.append(";") }
      var codes: [PlaceCode] = []
      for name in text.names(between: marks) {
        guard let code = places[name] else {
          throw .unknownPlace(name, nearest: suggestion { places.nearest(to: name) })
        }
        if !codes.contains(code) { codes.append(code) }
      }
      return codes
    }
  }

  func funders(_ cell: Bytes) throws(CorpusFault.Fault) -> [Funder] {
    var found: [Funder] = []
    var start = 0
    while start <= cell.count {
      let end = cell.offset(of: UInt8(ascii: "|"), in: start..<cell.count) ?? cell.count
      let name = cell.part(start..<end).trimmed
      start = end + 1
      if name.isEmpty { continue }
      let funder = try funders.value(of: name) { name throws(CorpusFault.Fault) in
        Funder(try text(name))
      }
      if !found.contains(where: { $0.actor == funder.actor }) { found.append(funder) }
    }
    return found
  }

  func currency(_ cell: Bytes) throws(CorpusFault.Fault) -> Currency {
    try currencies.value(of: cell) { cell throws(CorpusFault.Fault) in
      let code = try text(cell)
      guard Currency.codes.contains(code.uppercased()) else {
        let nearest = suggestion { Spelling.nearest(to: code, in: Currency.codes).first }
        throw .unknownCurrency(code, nearest: nearest)
      }
      return Currency(code.uppercased())
    }
  }

  func date(_ cell: Bytes) throws(CorpusFault.Fault) -> PartialDate {
    try dates.value(of: cell) { cell throws(CorpusFault.Fault) in
      let text = try text(cell)
      guard let date = PartialDate(text) else { throw .malformedDate(text) }
      return date
    }
  }

  func kind(_ cell: Bytes) throws(CorpusFault.Fault) -> InitiativeKind {
    try kinds.value(of: cell) { cell throws(CorpusFault.Fault) in try word(text(cell)) }
  }

  func stage(_ cell: Bytes) throws(CorpusFault.Fault) -> Stage {
    try stages.value(of: cell) { cell throws(CorpusFault.Fault) in try word(text(cell)) }
  }

  func themes(_ cell: Bytes) throws(CorpusFault.Fault) -> [InitiativeTheme] {
    try themes.value(of: cell) { cell throws(CorpusFault.Fault) in
      var themes: [InitiativeTheme] = []
      for name in try text(cell).names(between: ["|", ",", ";", " ", "\u{A0}", "\t", "\n"]) {
        let theme: InitiativeTheme = try word(name)
        if !themes.contains(theme) { themes.append(theme) }
      }
      return themes
    }
  }

  func source(_ cell: Bytes) throws(CorpusFault.Fault) -> CitedSource {
    try sources.value(of: cell) { cell throws(CorpusFault.Fault) in
      let text = try text(cell)
      let escaped = cell.isASCII ? nil : WebAddress.escaped(cell)
      let address =
        escaped.map { $0.withUnsafeBufferPointer { WebAddress($0) } } ?? WebAddress(cell)
      guard let address else { throw .notWebAddress(text) }
      return CitedSource(page: escaped.map { String(decoding: $0, as: UTF8.self) } ?? text, address)
    }
  }

  /// Returns the word of a vocabulary, its case and its hyphens aside.
  private func word<Word: Vocabulary>(_ text: String) throws(CorpusFault.Fault) -> Word {
    let spelling = String(text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    guard let word = Word(rawValue: spelling) else {
      throw .unknownWord(text, of: Word.title, known: Word.allCases.map(\.rawValue))
    }
    return word
  }
}

extension String {
  /// Returns the names in a list, without the blanks around them; empty ones are passed over.
  fileprivate func names(between marks: [Character]) -> [String] {
    split { marks.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let isBlank = { (character: Character) in character.isWhitespace }
    let end = lastIndex { !isBlank($0) }.map(index(after:)) ?? startIndex
    return String(self[..<end].drop(while: isBlank))
  }
}
