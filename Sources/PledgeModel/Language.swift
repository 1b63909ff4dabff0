/// A language of the interface: English and French stand side by side everywhere.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"

  /// Returns the language that a POSIX locale name asks for, such as `fr_CA.UTF-8`.
  ///
  /// - Parameter locale: A locale name; only its language part is read.
  /// - Returns: French for a name whose language is `fr`, else English.
  public init(locale: String) {
    let language = locale.prefix { $0.isLetter }
    self = language.lowercased() == "fr" ? .french : .english
  }
}
