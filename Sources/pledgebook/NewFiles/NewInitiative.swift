import Foundation
import PledgeCorpus
import PledgeModel

/// The files of a new initiative: its own and that of its source, since no figure is without words.
struct NewInitiative {
  let id: String
  /// What it is called; `nil` makes a name of the id.
  let name: String?
  let place: PlaceCode
  /// Whether the corpus has schemas, which the files then name.
  let hasSchemas: Bool

  private static let quote = "first"

  var initiativePath: String { "initiatives/\(place)/\(id).toml" }
  var sourcePath: String { "sources/\(id).toml" }

  /// The files, each with its path in the corpus.
  var files: [(name: String, bytes: Data)] {
    let reference = TOMLText(["\(id)#\(Self.quote)"])
    let initiative = Skeleton(
      .initiative,
      values: [
        "name": .inEachLanguage(name ?? spelledOut), "places": TOMLText([place.rawValue]),
        "quotes": reference,
      ],
      examples: ["amount.quotes": reference, "metric.quotes": reference],
      schemaPath: schemaPath(of: .initiative))
    let source = Skeleton(
      .source, values: ["quote.id": TOMLText(Self.quote)], schemaPath: schemaPath(of: .source))
    return [
      (initiativePath, Data(initiative.text.utf8)), (sourcePath, Data(source.text.utf8)),
    ]
  }

  private func schemaPath(of kind: CorpusFileKind) -> String? {
    hasSchemas ? NewCorpus.schemaPath(of: kind) : nil
  }

  /// The id as words: `fr-ai-plan` is "Fr ai plan".
  private var spelledOut: String {
    let words = id.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
