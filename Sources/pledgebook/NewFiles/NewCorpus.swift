import Foundation
import PledgeCorpus
import PledgeModel

/// The files of a new corpus: its own to be filled, and the places and rates of the bundled one.
struct NewCorpus {
  let name: String
  /// The folder of the bundled corpus.
  let bundled: String

  /// The folder of the schemas within the corpus.
  static let schemas = "schemas"

  /// Returns the files, each with its path in the corpus.
  func files() throws(Failure) -> [(name: String, bytes: Data)] {
    let rates = CorpusLoader(folder: bundled).load().corpus.rates
    let months = rates.entries.compactMap { PartialDate(year: $0.year, month: $0.month) }
    let date = months.max().map { TOMLText($0.description) }
    let title = Skeleton(
      .corpus,
      values: ["title": .inEachLanguage(name)].merging(date.map { ["date": $0] } ?? [:]) { $1 },
      schemaPath: Self.schemaPath(of: .corpus))
    var files = [
      ("README.md", Data(Self.readme(name).utf8)), (".taplo.toml", Data(Self.taplo.utf8)),
      ("corpus.toml", Data(title.text.utf8)),
      (
        "places.toml",
        Data(Self.skeleton(.place).utf8) + Data("\n".utf8) + (try copy("places.toml"))
      ),
      ("organizations.toml", Data(Self.skeleton(.organization).utf8)),
      ("observations.toml", Data(Self.skeleton(.observation).utf8)),
    ]
    for name in ["rates.csv", "outlines.csv"] where FilePath.exists("\(bundled)/\(name)") {
      files.append((name, try copy(name)))
    }
    for kind in CorpusFileKind.allCases {
      files.append((Self.schemaName(of: kind), Data(JSON(schemaOf: kind).text.utf8)))
    }
    return files.map { (name: $0.0, bytes: $0.1) }
  }

  /// The path of a kind's schema in a corpus.
  static func schemaName(of kind: CorpusFileKind) -> String { "\(schemas)/\(kind.rawValue).json" }

  /// The path of a kind's schema as its files name it.
  static func schemaPath(of kind: CorpusFileKind) -> String {
    let depth = kind.pattern.split(separator: "/").count - 1
    let way = depth == 0 ? "./" : String(repeating: "../", count: depth)
    return way + schemaName(of: kind)
  }

  private static func skeleton(_ kind: CorpusFileKind) -> String {
    Skeleton(kind, schemaPath: schemaPath(of: kind)).text
  }

  private func copy(_ file: String) throws(Failure) -> Data {
    guard let data = FileManager.default.contents(atPath: "\(bundled)/\(file)") else {
      throw Failure(
        "\(bundled)/\(file): cannot read it; a new corpus takes it over",
        help: "let PLEDGEBOOK_CORPUS name a folder that has the file, or unset it")
    }
    return data
  }

  /// What tells Taplo, and so most editors, which schema is for which files.
  private static var taplo: String {
    let rules = CorpusFileKind.allCases.map { kind in
      """

      [[rule]]
      include = ["\(kind.pattern)"]
      [rule.schema]
      enabled = true
      path = "./\(schemaName(of: kind))"

      """
    }
    return "# Which schema editors check which files by (https://taplo.tamasfe.dev).\n"
      + rules.joined()
  }

  private static func readme(_ name: String) -> String {
    let rows = CorpusFileKind.allCases.map { kind in
      "| `\(kind.pattern)` | \(kind.summary) |"
    }
    return """
      # \(name)

      A corpus for Pledgebook: announcements, each figure with the words of the source that states it. Every
      file says in its comments what its keys are for.

      | files | |
      | --- | --- |
      \(rows.joined(separator: "\n"))
      | `rates.csv` | Exchange rates: European Central Bank, monthly means |
      | `outlines.csv` | The shapes of countries: Natural Earth |

      ```sh
      pledgebook new initiative my-plan --country FR --name "My plan"   # an initiative and its source
      pledgebook check .                                                # what is wrong, and how to mend it
      pledgebook --corpus .                                             # the explorer
      ```

      Places, rates and outlines are copies of those that came with the program. Editors with Taplo (such as
      Even Better TOML) complete and check keys by the schemas in `\(schemas)`; `pledgebook schema` prints them.

      """
  }
}
