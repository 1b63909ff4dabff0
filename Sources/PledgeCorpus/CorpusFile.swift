import LinedTOML

/// A corpus file: where it lies, and its text.
struct CorpusFile {
  /// The corpus folder as it was given, then the file's path in it.
  let path: String
  let text: LinedText

  /// - Parameter bytes: The file as it lies on the disk.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    text = LinedText(bytes)
  }

  var lineCount: Int { text.lineCount }
  var firstInvalidLine: Int? { text.firstInvalidLine }

  /// Returns the bytes of a line without its end, CR or no CR.
  func line(_ line: Int) -> ArraySlice<UInt8> { text.line(line) }

  /// Returns the place of a line, or of the whole file.
  func place(_ line: Int?) -> SourcePlace {
    guard let line else { return SourcePlace(path: path) }
    // One more scalar than is shown tells that the line was cut.
    let shown = text.text(ofLine: line, scalars: Limits.shownScalars + 1)
    return SourcePlace(path: path, line: line, text: shown)
  }

  /// Reads the file as TOML.
  ///
  /// - Throws: The fault that the file is not UTF-8, not TOML, nested too deeply, or
  ///   of too many values.
  func entries() throws(CorpusFault) -> [String: TOMLNode] {
    do throws(TOMLFault) {
      return try TOMLNode.entries(of: text)
    } catch {
      throw CorpusFault(CorpusFault.Fault(error.kind), at: place(error.line))
    }
  }
}

extension CorpusFault.Fault {
  fileprivate init(_ kind: TOMLFault.Kind) {
    self =
      switch kind {
      case .notUTF8: .notUTF8
      case .nulCharacter: .nulCharacter
      case .nestedTooDeeply(let limit): .nestedTooDeeply(limit: limit)
      case .tooManyValues(let limit): .tooManyValues(limit: limit)
      case .numberTooLarge(let digits): .numberTooLarge(digits)
      case .noValue(let word):
        .syntax("\(word.quoted) is no value; a text stands in quotation marks")
      case .syntax(let reason): .syntax(reason)
      }
  }
}
