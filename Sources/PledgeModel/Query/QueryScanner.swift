/// A piece of a query's text: a word, a field with its values, a sign.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open
    case close
    case or
    case and
    case not
    case bare(String)
    case quoted(String, isClosed: Bool)
    case field(name: QueryPiece, values: [QueryValue])
    /// A regular expression, without the slashes around it.
    case expression(QueryPiece, isClosed: Bool)
  }

  let kind: Kind
  let range: Range<Int>
}

/// A field's value as it is typed.
struct QueryValue: Hashable {
  /// The value without its quotes.
  let piece: QueryPiece
  /// The value with its quotes, in the query's text.
  let range: Range<Int>
  /// Whether a quote that opens the value is closed.
  let isClosed: Bool
}

/// A stretch of a query's text, and where it begins.
struct QueryPiece: Hashable {
  let text: String
  let start: Int

  var range: Range<Int> { start..<start + text.unicodeScalars.count }

  /// Returns what is behind a beginning; `nil` where the text does not begin so.
  func dropping(_ beginning: String) -> QueryPiece? {
    let (scalars, dropped) = (text.unicodeScalars, beginning.unicodeScalars)
    guard scalars.starts(with: dropped) else { return nil }
    return QueryPiece(
      text: String(scalars.dropFirst(dropped.count)), start: start + dropped.count)
  }

  /// Returns the pieces before and behind the first `..`.
  var ends: (first: QueryPiece, last: QueryPiece)? {
    let scalars = Array(text.unicodeScalars)
    guard
      let dots = scalars.indices.dropLast().first(where: {
        scalars[$0...].starts(with: "..".unicodeScalars)
      })
    else { return nil }
    return (self[0..<dots], self[dots + 2..<scalars.count])
  }

  /// Returns a part, by its Unicode scalars.
  subscript(part: Range<Int>) -> QueryPiece {
    let scalars = text.unicodeScalars.dropFirst(part.lowerBound).prefix(part.count)
    return QueryPiece(text: String(scalars), start: start + part.lowerBound)
  }
}

/// Cuts a query's text into tokens, from left to right and in one pass.
struct QueryScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Returns the tokens of a text.
  static func tokens(_ text: String) -> [QueryToken] {
    var scanner = QueryScanner(text)
    var tokens: [QueryToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  /// Whether a text, typed as it is, is read as that one word.
  static func isBareWord(_ text: String) -> Bool {
    tokens(text).map(\.kind) == [.bare(text)] && !text.hasSuffix("*")
  }

  /// Returns a value as it is typed: in quotes where it needs them.
  static func value(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, quotes[first] == nil,
      !"=<>".unicodeScalars.contains(first), text.unicodeScalars.allSatisfy(isInValue)
    else { return quoted(text) }
    return text
  }

  /// Returns a text in quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    quoted.unicodeScalars.append("\"")
    return quoted
  }

  private mutating func next() -> QueryToken? {
    while let scalar = current, scalar.properties.isWhitespace { position += 1 }
    guard let scalar = current else { return nil }
    let start = position
    let kind: QueryToken.Kind
    switch scalar {
    case "(": kind = sign(.open)
    case ")": kind = sign(.close)
    case "-" where isFollowed, "!" where isFollowed: kind = sign(.not)
    case "/": kind = expression()
    case _ where Self.quotes[scalar] != nil: kind = quoted()
    default: kind = field() ?? bare()
    }
    return QueryToken(kind: kind, range: start..<position)
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Whether a term begins right behind the current scalar.
  private var isFollowed: Bool {
    guard position + 1 < scalars.count else { return false }
    let next = scalars[position + 1]
    return next != ")" && !next.properties.isWhitespace
  }

  private mutating func sign(_ kind: QueryToken.Kind) -> QueryToken.Kind {
    position += 1
    return kind
  }

  private mutating func quoted() -> QueryToken.Kind {
    let (text, isClosed) = textInQuotes()
    return .quoted(text, isClosed: isClosed)
  }

  private mutating func bare() -> QueryToken.Kind {
    let text = run {
      !$0.properties.isWhitespace && $0 != "(" && $0 != ")" && Self.quotes[$0] == nil
    }
    switch text {
    case "OR": return .or
    case "AND": return .and
    default: return .bare(text)
    }
  }

  /// Reads what is between two slashes.
  ///
  /// A slash with a backslash before it does not end it, nor does one that a term goes on behind.
  private mutating func expression() -> QueryToken.Kind {
    position += 1
    let start = position
    while let scalar = current {
      if scalar == "/", !isFollowed { break }
      position += scalar == "\\" ? 2 : 1
    }
    position = min(position, scalars.count)
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    let isClosed = current != nil
    if isClosed { position += 1 }
    return .expression(QueryPiece(text: text, start: start), isClosed: isClosed)
  }

  /// Reads letters before a colon, and the values behind it.
  private mutating func field() -> QueryToken.Kind? {
    let start = position
    let name = QueryPiece(text: run { $0.properties.isAlphabetic }, start: start)
    guard !name.text.isEmpty, current == ":" else {
      position = start
      return nil
    }
    position += 1
    if name.text.lowercased() == "not" { return .not }
    var values = [value()]
    while current == "," {
      position += 1
      values.append(value())
    }
    return .field(name: name, values: values)
  }

  private mutating func value() -> QueryValue {
    let start = position
    if let current, Self.quotes[current] != nil {
      let (text, isClosed) = textInQuotes()
      return QueryValue(
        piece: QueryPiece(text: text, start: start + 1), range: start..<position,
        isClosed: isClosed)
    }
    let text = run(while: Self.isInValue)
    return QueryValue(
      piece: QueryPiece(text: text, start: start), range: start..<position, isClosed: true)
  }

  /// Reads what is in quotes; a backslash takes a quote or a backslash behind it for itself.
  private mutating func textInQuotes() -> (text: String, isClosed: Bool) {
    let close = Self.quotes[scalars[position]]
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = current {
      position += 1
      if scalar == close { return (String(text), true) }
      if scalar == "\\", let escaped = current, escaped == "\\" || escaped == close {
        text.append(escaped)
        position += 1
      } else {
        text.append(scalar)
      }
    }
    return (String(text), false)
  }

  private mutating func run(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = scalars[position...].prefix(while: isPart)
    position = part.endIndex
    return String(String.UnicodeScalarView(part))
  }

  /// Whether a scalar can stand in a value without quotes.
  private static func isInValue(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar != "," && scalar != "(" && scalar != ")"
  }

  /// Each quotation mark that opens, with the one that closes.
  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»",
  ]
}
