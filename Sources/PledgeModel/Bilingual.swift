/// A text of the interface or the corpus in both languages.
public struct Bilingual: Hashable, Sendable {
  public var english: String
  public var french: String

  public init(english: String, french: String) {
    self.english = english
    self.french = french
  }

  /// Makes a text that is the same in both languages, such as a proper name.
  public init(_ both: String) {
    self.init(english: both, french: both)
  }

  public subscript(_ language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
