/// The text of a new corpus file: every key that its kind has, under a line that says what it is for.
///
/// Keys that are not in use yet are comments whose `#` stands next to the key; to take it away is to use
/// the key.
public struct Skeleton: Sendable {
  public let kind: CorpusFileKind
  /// Values by their keys, those of an entry of a list after the list's name: `quote.id`. What must be
  /// there and is not among them has an example in its place.
  public var values: [String: TOMLText]
  /// Examples that suit the file better than those of the format, by keys as in `values`.
  public var examples: [String: TOMLText]
  /// The path of the kind's JSON schema as seen from the file, for editors that ask for it.
  public var schemaPath: String?

  public init(
    _ kind: CorpusFileKind, values: [String: TOMLText] = [:], examples: [String: TOMLText] = [:],
    schemaPath: String? = nil
  ) {
    self.kind = kind
    self.values = values
    self.examples = examples
    self.schemaPath = schemaPath
  }

  /// The file's text, with a newline at its end.
  public var text: String {
    var lines = schemaPath.map { ["#:schema \($0)"] } ?? []
    lines += Self.comment(kind.summary)
    let keys = kind.schema.keys
    if !keys.allSatisfy(\.isRequired) {
      lines += Self.comment(
        "A line that begins with # and no blank is a key that is not used: take the # away to use it."
      )
    }
    if keys.contains(where: { !$0.isList }) { lines.append("") }
    for key in keys { lines += self.lines(of: key, in: "", isUsed: true) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// - Parameter table: The name of the list whose entry the key belongs to, and a dot.
  private func lines(of key: EntryKey, in table: String, isUsed: Bool) -> [String] {
    if case .entries(let schema) = key.content {
      let isUsed = values.keys.contains { $0.hasPrefix(key.name + ".") }
      let heading = (isUsed ? "" : "#") + "[[\(key.name)]]"
      return [""] + Self.comment(key.summary) + [heading]
        + schema.keys.flatMap { lines(of: $0, in: key.name + ".", isUsed: isUsed) }
    }
    let value = values[table + key.name]
    let shown = (value ?? examples[table + key.name])?.text ?? key.example
    let isWritten = isUsed && (key.isRequired || value != nil)
    return Self.comment(key.summary + key.choice)
      + ["\(isWritten ? "" : "#")\(key.name) = \(shown)"]
  }

  private static func comment(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= Limits.commentColumns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append("# " + word)
      }
    }
    return lines
  }
}

extension EntryKey {
  fileprivate var isList: Bool { shape == .tables }

  /// The words that the value may be, as a sentence after the summary.
  fileprivate var choice: String {
    switch content {
    case .word(let words): " One of: \(words.joined(separator: ", "))."
    case .words(let words, _): " Any of: \(words.joined(separator: ", "))."
    default: ""
    }
  }
}
