import Foundation

/// From where a corpus is to be added: a repository that git fetches, or a folder of this machine.
enum CorpusAddress: Hashable {
  case repository(String)
  case folder(String)

  /// Reads what was typed.
  ///
  /// Git has more transports, some of which run programs (`ext::`); only https, ssh and files are let
  /// through.
  ///
  /// - Throws: `Failure` for any other address, and for one that git could take for an option.
  init(_ text: String) throws(Failure) {
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard !text.isEmpty, !text.hasPrefix("-"), isPlain, !Self.namesHelper(text) else {
      throw Self.refused(text)
    }
    if let end = text.range(of: "://") {
      let scheme = text[..<end.lowerBound].lowercased()
      let authority = text[end.upperBound...].prefix { $0 != "/" }
      let (user, host) = Self.split(authority)
      guard ["https", "ssh", "file"].contains(scheme), !host.hasPrefix("-"),
        scheme == "file" || !host.isEmpty
      else { throw Self.refused(text) }
      guard !user.contains(":") else {
        throw Failure(
          "the address has a password in it",
          help: "leave it out; git asks its credential helper for it")
      }
      self = .repository(text)
    } else if FilePath.exists(text) {
      self = .folder(text)
    } else if Self.isRemote(text) {
      self = .repository(text)
    } else {
      throw Failure(
        "\(text): there is no such folder",
        help: "name a folder, or a repository such as https://example.org/corpus.git")
    }
  }

  /// What the corpus is called where nobody names it: the last part of the address, without `.git`.
  var name: String {
    switch self {
    case .repository(let text), .folder(let text):
      let last = text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
      let name = last.hasSuffix(".git") ? String(last.dropLast(4)) : last
      return name
    }
  }

  /// Whether the text has the form `helper::address`, which has git run a program of that name.
  private static func namesHelper(_ text: String) -> Bool {
    guard let end = text.range(of: "::") else { return false }
    return !text[..<end.lowerBound].contains { "/@[".contains($0) }
  }

  /// Whether the text has the form `host:path` or `user@host:path`, as scp has it.
  private static func isRemote(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex else {
      return false
    }
    let (user, host) = split(text[..<colon])
    let isName = { (part: Substring) in
      part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._[]".contains($0)) }
    }
    return !host.isEmpty && !host.hasPrefix("-") && isName(host) && isName(user)
  }

  private static func split(_ authority: Substring) -> (user: Substring, host: Substring) {
    guard let at = authority.lastIndex(of: "@") else { return ("", authority) }
    return (authority[..<at], authority[authority.index(after: at)...])
  }

  private static func refused(_ text: String) -> Failure {
    Failure(
      "'\(text)' is no address that a corpus is fetched from",
      help: "use https://…, ssh://…, user@host:path, file://… or a folder")
  }
}
