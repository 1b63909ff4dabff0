import PledgeModel

/// The interface's words, each phrase in both languages at the place where it is used.
public struct Phrases: Hashable, Sendable {
  public let language: Language
  /// The keys that the words speak of.
  public let keys: KeyBindings

  public init(_ language: Language, keys: KeyBindings = .standard) {
    self.language = language
    self.keys = keys
  }

  /// The key that gives a command, as the reader has it.
  public func key(_ command: Command) -> String {
    let name = keys.key(command)
    return name == "Space" ? self(name, "Espace") : name
  }

  /// Returns the phrase in the reader's language.
  public func callAsFunction(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  /// Returns the phrase in the reader's language.
  public func callAsFunction(_ text: Bilingual) -> String { text[language] }

  /// A whole number, its digits in groups of three.
  public func number(_ count: Int) -> String { language.grouped(Int64(count)) }

  /// Returns a number with the noun that fits it.
  ///
  /// English takes the singular for one, French for none and one.
  public func count(_ number: Int, _ one: Bilingual, _ many: Bilingual) -> String {
    let isOne = language == .french ? number < 2 : number == 1
    return self.number(number) + "\u{A0}" + self(isOne ? one : many)
  }

  public func initiatives(_ number: Int) -> String {
    count(number, Bilingual("initiative"), Bilingual("initiatives"))
  }

  public func quotations(_ number: Int) -> String {
    count(
      number, Bilingual(english: "quotation", french: "citation"),
      Bilingual(english: "quotations", french: "citations"))
  }

  public func sources(_ number: Int) -> String {
    count(number, Bilingual("source"), Bilingual("sources"))
  }

  public func faults(_ number: Int) -> String {
    count(
      number, Bilingual(english: "fault", french: "erreur"),
      Bilingual(english: "faults", french: "erreurs"))
  }

  /// What stands for a figure that its source gives in words only.
  public var unquantified: String { self("vague", "vague") }

  /// What stands for something that no source says.
  public static let unknown = "–"
}
