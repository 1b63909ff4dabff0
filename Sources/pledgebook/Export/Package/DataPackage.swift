import PledgeCatalogue
import PledgeModel

/// A folder of tables and of `datapackage.json`, which describes them (Frictionless Data Package 1).
///
/// It has all places of the corpus, and of everything else what the query keeps and names.
struct DataPackage {
  let isRaw: Bool

  static let descriptor = "datapackage.json"

  /// Writes the files into a folder that has none of them.
  func write(_ exported: Exported, to folder: NewFolder) throws(Failure) {
    try folder.write(descriptor(exported).text, to: Self.descriptor)
    for table in PackageTable.all {
      try folder.write(
        CSV(headings: table.headings, rows: [], isRaw: isRaw).text, to: table.file)
    }
    try exported.forEachPage { page throws(Failure) in
      let initiatives = page.entries.map(\.initiative)
      try add(initiatives.map(PackageRows.initiative), to: .initiatives, in: folder)
      try add(page.entries.flatMap(PackageRows.amounts), to: .amounts, in: folder)
      try add(initiatives.flatMap(PackageRows.metrics), to: .metrics, in: folder)
      try add(initiatives.flatMap(PackageRows.actors), to: .actors, in: folder)
      try add(initiatives.flatMap(PackageRows.locations), to: .locations, in: folder)
      try add(initiatives.flatMap(PackageRows.citations), to: .citations, in: folder)
    }
    let citations = try exported.citations()
    try exported.forEachPage(ofQuotes: citations) { quotes throws(Failure) in
      try add(quotes.map(PackageRows.quotation), to: .quotations, in: folder)
    }
    try exported.forEachPage(ofSources: citations) { sources throws(Failure) in
      try add(sources.map(PackageRows.source), to: .sources, in: folder)
    }
    try exported.forEachPage(ofOrganizations: citations) { bodies throws(Failure) in
      try add(bodies.map(PackageRows.organization), to: .organizations, in: folder)
    }
    let places = try Failure.told { () throws(CatalogueError) in
      try exported.catalogue.world().places
    }
    try add(places.map(PackageRows.place), to: .places, in: folder)
  }

  private func add(
    _ rows: [[CSV.Cell]], to table: PackageTable, in folder: NewFolder
  ) throws(Failure) {
    try folder.write(CSV(headings: [], rows: rows, isRaw: isRaw).lines, to: table.file)
  }

  private func descriptor(_ exported: Exported) -> JSON {
    let catalogue = exported.catalogue
    var members: [(name: String, value: JSON)] = [
      ("profile", JSON("tabular-data-package")),
      ("name", JSON("pledgebook-export")),
      ("title", JSON(catalogue.corpusTitle[.english])),
      (
        "description",
        JSON("Query: \(exported.question). Made with pledgebook \(Pledgebook.version).")
      ),
      ("created", JSON("\(exported.today)T00:00:00Z")),
    ]
    // A version is as the corpus has it; a package has one or none.
    if !catalogue.corpusVersion.isEmpty {
      members.append(("version", JSON(catalogue.corpusVersion)))
    }
    let licences = Self.licences(catalogue.corpusLicence)
    if !licences.isEmpty { members.append(("licenses", .list(licences))) }
    members.append(
      (
        "sources",
        .list([["title": JSON("\(catalogue.corpusTitle[.english]) \(catalogue.corpusVersion)")]])
      ))
    members.append(("resources", .list(PackageTable.all.map { $0.json(isRaw: isRaw) })))
    return .object(members)
  }

  /// The licence of the corpus's own texts; a package names none rather than a wrong one.
  private static func licences(_ text: String) -> [JSON] {
    guard !text.isEmpty else { return [] }
    guard text.hasPrefix("CC BY 4.0") else {
      return [["name": JSON("other"), "title": JSON(text)]]
    }
    return [
      [
        "name": JSON("CC-BY-4.0"), "title": JSON(text),
        "path": JSON("https://creativecommons.org/licenses/by/4.0/"),
      ]
    ]
  }
}
