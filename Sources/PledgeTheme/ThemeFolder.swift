import Foundation

/// A folder with a TOML file for each theme.
public struct ThemeFolder: Hashable, Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// Reads every theme of the folder, ordered by name.
  ///
  /// A file that cannot be read gives a theme without colours and the fault; a folder that cannot
  /// be read has no themes.
  public func load() -> [LoadedTheme] { names.map(read) }

  /// Reads one theme.
  ///
  /// - Throws: `UnknownTheme` where the folder has no file of that name.
  public func theme(named name: String) throws(UnknownTheme) -> LoadedTheme {
    let names = names
    guard names.contains(name) else { throw UnknownTheme(name: name, known: names) }
    return read(name)
  }

  /// The names of the themes, in alphabetical order.
  public var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(Self.suffix.count)) }.sorted()
  }

  private static let suffix = ".toml"

  private func read(_ name: String) -> LoadedTheme {
    let file = "\(path)/\(name)\(Self.suffix)"
    do {
      return ThemeFile(name: name, file: file, bytes: try Self.bytes(of: file)).load()
    } catch {
      return ThemeFile.unusable(name: name, file: file, .unreadable(error.reason))
    }
  }

  /// Returns a file's bytes, of one that is too large no more than tell that it is.
  private static func bytes(of file: String) throws(Refusal) -> [UInt8] {
    let resolved = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      throw Refusal(reason: "there is no such file")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw Refusal(reason: "it is no ordinary file")
    }
    guard let handle = FileHandle(forReadingAtPath: resolved),
      let data = try? handle.read(upToCount: ThemeFile.sizeLimit + 1) ?? Data()
    else {
      throw Refusal(reason: "it may not be read")
    }
    return Array(data)
  }

  /// Why a file is not read.
  private struct Refusal: Error {
    let reason: String
  }
}

/// A name that no theme of a folder has.
public struct UnknownTheme: Error, Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let known: [String]

  /// The name, the nearest known one and all of them.
  public var description: String {
    "unknown theme '\(name)'\nhelp: \(Spelling.help(for: name, known: known))"
  }
}
