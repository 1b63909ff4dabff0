extension TOMLFault.Kind {
  /// What is wrong with the text, in a few words.
  ///
  /// - Parameter quoted: Puts a part of the text between apostrophes, made harmless to a terminal.
  public func summary(quoted: (String) -> String) -> String {
    switch self {
    case .notUTF8: "the text is not UTF-8"
    case .nulCharacter: "the text has a NUL character"
    case .nestedTooDeeply(let limit): "lists, tables or keys nested deeper than \(limit)"
    case .tooManyValues(let limit): "more than \(limit) values and tables in one file"
    case .numberTooLarge(let digits): "the number \(quoted(digits)) has no room in 64 bits"
    case .noValue(let word):
      "not valid TOML: \(quoted(word)) is no value; a text stands in quotation marks"
    case .syntax(let reason): "not valid TOML: \(reason)"
    }
  }

  /// How to mend it; `nil` where that depends on what the file is for.
  public var help: String? {
    switch self {
    case .notUTF8: "save the file as UTF-8"
    case .nulCharacter: "remove it; what follows it would be lost"
    case .nestedTooDeeply, .tooManyValues, .numberTooLarge: nil
    case .noValue, .syntax: "see https://toml.io for the notation"
    }
  }
}
