import Foundation
import PledgeExplorer

/// The corpora that `corpus add` has put beside the bundled one.
///
/// Each is an entry of one folder: a clone of a repository, or a link to a folder of this machine, which
/// stays where it is.
struct AddedCorpora {
  /// The folder, which need not be there.
  let folder: String

  struct Entry: Hashable {
    enum Kind: Hashable {
      case clone
      case link
    }

    let name: String
    let kind: Kind
    /// The folder of the corpus: of a clone the one within it.
    let path: String
  }

  /// - Returns: `nil` where the environment names neither a data folder nor a home.
  init?(in environment: [String: String]) {
    guard let data = DataHome.path(in: environment) else { return nil }
    folder = data + "/corpora"
  }

  /// The entries, by name. Without the folder they cost a single call of the system.
  var entries: [Entry] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter(Self.isName).sorted().compactMap(entry)
  }

  /// Returns the entry of a name; `nil` where there is none.
  func entry(_ name: String) -> Entry? {
    var status = stat()
    guard Self.isName(name), lstat(place(of: name), &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFLNK:
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place(of: name))
      return target.map { Entry(name: name, kind: .link, path: $0) }
    case S_IFDIR:
      let path = place(of: name)
      return Entry(name: name, kind: .clone, path: Self.corpus(in: path) ?? path)
    default: return nil
    }
  }

  /// The path of an entry.
  func place(of name: String) -> String { "\(folder)/\(name)" }

  /// The folder of the corpus in a repository: the repository itself, or `Corpus` in it.
  static func corpus(in path: String) -> String? {
    [path, path + "/Corpus"].first { FilePath.exists($0 + "/corpus.toml") }
  }

  /// Makes sure that a corpus may have a name.
  ///
  /// - Throws: `Failure` for what is no name, and for one that is taken.
  func check(newName name: String) throws(Failure) {
    guard Self.isName(name) else {
      throw Failure(
        "'\(name)' is no name for a corpus",
        help: "give it one of letters, digits, hyphens and dots with --name")
    }
    guard entry(name) == nil else {
      throw Failure(
        "there is a corpus '\(name)' already",
        help: "give this one another name with --name, or 'pledgebook corpus update \(name)'")
    }
  }

  /// Makes the folder.
  func make() throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(folder): cannot make it: \(error.localizedDescription)")
    }
  }

  /// Whether a text is a name: no way out of the folder, and nothing hidden.
  private static func isName(_ text: String) -> Bool {
    let isRight = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || "._-".unicodeScalars.contains(scalar)
    }
    return isRight && (1...64).contains(text.utf8.count) && !".-_".contains(text.prefix(1))
  }
}

extension Phrases {
  /// That a corpus is not where it was added from, and what can be done about it.
  func missing(_ corpus: AddedCorpora.Entry) -> String {
    self(
      """
      the corpus '\(corpus.name)' is not there: \(corpus.path)
      help: bring the folder back, or 'pledgebook corpus remove \(corpus.name)' forgets it
      """,
      """
      le corpus « \(corpus.name) » est absent : \(corpus.path)
      help: remettez le dossier, ou « pledgebook corpus remove \(corpus.name) » l’oublie
      """)
  }
}
