import PledgeModel

/// What the dialogue has come to: a list or a text.
enum PlainStop {
  case places([PlaceRow], query: InitiativeQuery)
  case initiatives(InitiativeQuery, title: String)
  case initiative(InitiativeDetail, query: InitiativeQuery)
  case quotes([Quote], [SourceID: Source], title: String, query: InitiativeQuery)
  case source(SourceDetail, query: InitiativeQuery)

  /// The selection that a total is of.
  var query: InitiativeQuery {
    switch self {
    case .places(_, let query), .initiatives(let query, _), .initiative(_, let query),
      .quotes(_, _, _, let query), .source(_, let query):
      query
    }
  }
}
