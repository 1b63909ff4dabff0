/// A document that states figures. What it does not say of itself is `nil`.
public struct Source: Hashable, Sendable, Identifiable {
  public let id: SourceID
  public let title: String
  public let publisher: String?
  public let author: String?
  public let published: PartialDate?
  /// The document's language, ISO 639-1; `und` (ISO 639-2) where nobody says.
  public let language: String
  public let url: String?
  /// The SHA-256 of the document's bytes in lower-case hexadecimal, where the document is known.
  public let sha256: String?
  /// The document's length in Unicode scalars, where the document is known.
  public let length: Int?

  /// The code of a language that nobody states.
  public static let unknownLanguage = "und"

  public init(
    id: SourceID, title: String, publisher: String? = nil, author: String? = nil,
    published: PartialDate? = nil, language: String, url: String? = nil, sha256: String? = nil,
    length: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.published = published
    self.language = language
    self.url = url
    self.sha256 = sha256
    self.length = length
  }
}
