/// The full-text indexes: what can be looked up by words.
enum TextTable: String, CaseIterable {
  case initiatives = "initiative_text"
  case quotes = "quote_text"
  case organizations = "organization_text"
  /// Who is quoted.
  case speakers = "speaker_text"
  /// What sources are called.
  case sources = "source_text"
}
