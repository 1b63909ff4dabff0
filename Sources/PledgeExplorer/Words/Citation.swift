import PledgeModel

/// What a reader takes along: a figure, the words that state it, and where they stand.
public struct Citation: Hashable, Sendable {
  /// What the figure is of: an initiative's name, a place's.
  public var subject: String
  /// The figure to the last unit; `nil` where the words state none.
  public var figure: String?
  /// What the figure is: `total, announced`.
  public var kind: String?
  /// The passage, as its source has it.
  public var quote: Quote?
  public var source: Source?
  /// What a sum is a sum of, in place of a source.
  public var basis: String?

  /// The figure and what it is of: `AI campus: ≤€50,000,000,000 (total, announced)`.
  private func head(_ say: Phrases) -> String {
    let colon = say(": ", "\u{A0}: ")
    guard let figure else { return subject }
    return subject + colon + figure + (kind.map { " (\($0))" } ?? "")
  }

  /// The words between the quotation marks of their language, and who says them.
  private func words(_ say: Phrases) -> String? {
    guard let quote else { return nil }
    let exact = Citation.line(quote.exact)
    let marked = source?.language == "en" ? "“\(exact)”" : "«\u{A0}\(exact)\u{A0}»"
    return marked + (quote.speaker.map { " (\(Citation.line($0)))" } ?? "")
  }

  /// The source's address, if a browser can open it.
  public var address: String? { source?.url.flatMap(WebAddress.init)?.text }

  /// Lines of plain text: figure, words, source with publisher and date, address.
  public func text(_ say: Phrases) -> String {
    var lines = [head(say)]
    if let words = words(say) { lines.append(words) }
    if let source {
      lines.append(
        [
          source.author, say("“\(source.title)”", "«\u{A0}\(source.title)\u{A0}»"),
          source.publisher, source.published.map { say.language.date($0) },
        ].compactMap { $0.map(Citation.line) }.joined(separator: ", "))
    }
    if let basis { lines.append(basis) }
    if let address { lines.append(address) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A Markdown footnote: `[^the-gazette-stargate]: Stargate: $500,000,000,000 …`.
  public func footnote(_ say: Phrases) -> String {
    var sentences = [Citation.escaped(head(say)) + "."]
    if let words = words(say) { sentences.append(Citation.escaped(words)) }
    if let source {
      let title = Citation.escaped(Citation.line(source.title))
      let parts = [
        source.author.map { Citation.escaped(Citation.line($0)) },
        address.map { "[\(title)](<\($0)>)" } ?? title,
        source.publisher.map { "*\(Citation.escaped(Citation.line($0)))*" },
        source.published.map { say.language.date($0) },
      ]
      sentences.append(parts.compactMap { $0 }.joined(separator: ", ") + ".")
    }
    if let basis { sentences.append(Citation.escaped(basis) + ".") }
    return "[^\(label)]: " + sentences.joined(separator: " ") + "\n"
  }

  /// What a footnote is referred to by: the quotation's name in letters that Markdown leaves alone.
  private var label: String {
    let name = quote?.id.rawValue ?? "pledgebook-" + subject
    let letters = name.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(letters)
  }

  /// A text in one line: what divides lines, and every other control character, becomes a blank.
  static func line(_ text: String) -> String {
    text.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: scalar == " "
      }
    }.map { String($0) }.joined(separator: " ")
  }

  /// A text that Markdown shows as it is: every character that could mean something has a backslash.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<>#|$~&".contains($0) ? ["\\", $0] : [$0] })
  }
}

/// An address that may be given to a browser: of the web, in one word.
public struct WebAddress: Hashable, Sendable {
  public let text: String

  /// - Returns: `nil` for any scheme but http and https, for an address with blanks, controls or
  ///   angle brackets in it, and for one that is longer than addresses are.
  public init?(_ text: String) {
    let start = text.prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://"), text.utf8.count <= 4_096,
      text.unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">"
      })
    else { return nil }
    self.text = text
  }
}
