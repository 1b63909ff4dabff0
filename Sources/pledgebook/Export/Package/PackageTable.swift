/// A table of a data package: its file, its columns, and what they refer to.
struct PackageTable {
  /// A column, as Table Schema describes it.
  struct Column {
    let name: String
    let type: String
    let meaning: String
    /// The only words that it has.
    var words: [String] = []
    var isRequired = false
    var isUnique = false
  }

  /// A column whose values are the values of another table's column.
  struct Reference {
    let column: String
    let table: String
    /// The column that is referred to.
    var target = "id"
  }

  let name: String
  let meaning: String
  /// The columns that tell rows apart; none where no columns do.
  let key: [String]
  let columns: [Column]
  var references: [Reference] = []

  var file: String { name + ".csv" }
  var headings: [String] { columns.map(\.name) }

  /// The table as a resource of a data package.
  func json(isRaw: Bool) -> JSON {
    let notes = isRaw ? "" : " Texts that a spreadsheet would obey begin with an apostrophe."
    var schema: [(name: String, value: JSON)] = [
      ("fields", .list(columns.map(Self.json))), ("missingValues", .list([JSON("")])),
    ]
    if !key.isEmpty { schema.append(("primaryKey", JSON(key))) }
    if !references.isEmpty {
      schema.append(
        (
          "foreignKeys",
          .list(
            references.map { reference in
              [
                "fields": JSON([reference.column]),
                "reference": [
                  "resource": JSON(reference.table), "fields": JSON([reference.target]),
                ],
              ]
            })
        ))
    }
    return [
      "name": JSON(name), "path": JSON(file), "profile": JSON("tabular-data-resource"),
      "description": JSON(meaning + notes), "format": JSON("csv"), "mediatype": JSON("text/csv"),
      "encoding": JSON("utf-8"),
      "dialect": [
        "delimiter": JSON(","), "lineTerminator": JSON("\r\n"), "quoteChar": JSON("\""),
        "doubleQuote": JSON(true), "header": JSON(true),
      ],
      "schema": .object(schema),
    ]
  }

  private static func json(_ column: Column) -> JSON {
    var constraints: [(name: String, value: JSON)] = []
    if column.isRequired { constraints.append(("required", JSON(true))) }
    if column.isUnique { constraints.append(("unique", JSON(true))) }
    if !column.words.isEmpty { constraints.append(("enum", JSON(column.words))) }
    if column.type == "integer" { constraints.append(("minimum", JSON(0))) }
    if column.type == "date" {
      constraints.append(("pattern", JSON("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")))
    }
    var members: [(name: String, value: JSON)] = [
      // A year or a month is no date to Table Schema.
      ("name", JSON(column.name)), ("type", JSON(column.type == "date" ? "string" : column.type)),
      ("description", JSON(column.meaning)),
    ]
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }
}
