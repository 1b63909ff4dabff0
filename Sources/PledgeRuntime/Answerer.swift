import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// Answers the explorer's questions from a catalogue.
public struct Answerer: Sendable {
  /// What is known around the catalogue.
  public struct Surroundings: Sendable {
    /// Returns a source's whole document, where it is at hand.
    public var document: @Sendable (Source) -> String? = { _ in nil }
    /// Returns where an entry stands in the files of the corpus.
    public var location: @Sendable (EntryName) -> FilePlace? = { _ in nil }
    /// Writes a text in one of the forms of exports.
    public var text:
      @Sendable (ExportedText, Catalogue, Language) throws(CatalogueError) -> String? =
        { _, _, _ in nil }

    public init() {}
  }

  private let catalogue: Catalogue
  private let surroundings: Surroundings

  public init(_ catalogue: Catalogue, around surroundings: Surroundings = Surroundings()) {
    self.catalogue = catalogue
    self.surroundings = surroundings
  }

  /// Returns the answer; what goes wrong is an answer too. `nil` means interrupted.
  ///
  /// - Parameter language: The language that names are sorted in.
  public func answer(_ question: Question, in language: Language) -> Answer? {
    do {
      switch question {
      case .places(let query):
        return .places(try catalogue.places(matching: query))
      case .initiatives(let query, let window), .ahead(let query, let window):
        return .initiatives(
          try catalogue.initiatives(matching: query, in: window, language: language))
      case .initiative(let id, let query):
        return .initiative(try catalogue.initiative(id, matching: query))
      case .observations(let place):
        return .observations(try observations(of: place))
      case .source(let id):
        let detail = try catalogue.source(id)
        return .source(detail, document: detail.flatMap { surroundings.document($0.source) })
      case .totals(let query, let grouping):
        return .totals(try catalogue.totals(matching: query, by: grouping))
      case .flows(let query):
        return .flows(try catalogue.flows(matching: query))
      case .list(let query, let window):
        return .initiatives(
          try catalogue.initiatives(matching: query, in: window, language: language))
      case .comparison(let ids, let queries):
        return .comparison(
          try queries.map { query in
            try ids.compactMap { try catalogue.initiative($0, matching: query) }
          })
      case .statistics(let query):
        return .statistics(try catalogue.statistics(matching: query))
      case .identifiers(let query, let most):
        let (ids, total) = try catalogue.identifiers(
          matching: query, atMost: most, language: language)
        return .identifiers(ids, of: total)
      case .vocabulary(let marks):
        return .vocabulary(
          try catalogue.vocabulary(counting: marks), currencies: try catalogue.currencies)
      case .sums(let query):
        return .totals(try catalogue.totals(matching: query, by: .place))
      case .location(let entry): return .location(surroundings.location(entry))
      case .text(let text):
        return .text(try surroundings.text(text, catalogue, language))
      case .outlines:
        return .outlines(try catalogue.outlines())
      }
    } catch CatalogueError.interrupted {
      return nil
    } catch {
      return .failure(String(describing: error))
    }
  }

  /// Gives up the question that is being answered.
  public func interrupt() { catalogue.interrupt() }

  private func observations(of place: PlaceCode?) throws -> [ObservedFigure] {
    let observations = try catalogue.observations(of: place)
    guard !observations.isEmpty else { return [] }
    let quotes = try catalogue.quotes(Set(observations.flatMap(\.quotes)))
    return observations.map { observation in
      ObservedFigure(observation, quotes: observation.quotes.compactMap { quotes[$0] })
    }
  }
}
