import LinedTOML

/// Folders with a TOML file for each theme; a theme replaces one of its name in a folder before.
public struct ThemeFolders: Hashable, Sendable {
  private let folders: [ThemeFolder]

  public var paths: [String] { folders.map(\.path) }

  /// - Parameter paths: The folders, those that replace after those that are replaced.
  public init(_ paths: [String]) { folders = paths.map(ThemeFolder.init) }

  /// A theme's name, and the number of its folder.
  private struct Place: Hashable {
    let name: String
    let folder: Int
  }

  /// What a file gives, and the circle of themes that it leads into, its first one also its last.
  private struct Reading {
    let draft: ThemeDraft
    let faults: [ThemeError]
    var circle: [Place]?
  }

  /// Reads every theme that no other replaces, folder by folder, ordered by name.
  ///
  /// A file that cannot be read gives a theme without colours and the fault; a folder that cannot
  /// be read has no themes.
  public func load() -> [LoadedTheme] { current.map(load) }

  /// Reads one theme.
  ///
  /// - Throws: `UnknownTheme` where no folder has a file of that name.
  public func theme(named name: String) throws(UnknownTheme) -> LoadedTheme {
    let places = current
    guard let place = places.first(where: { $0.name == name }) else {
      throw UnknownTheme(name: name, known: places.map(\.name))
    }
    return load(place)
  }

  /// The names of the themes, folder by folder in alphabetical order.
  public var names: [String] { current.map(\.name) }

  /// Every file.
  private var all: [Place] {
    folders.enumerated().flatMap { number, folder in
      folder.names.map { Place(name: $0, folder: number) }
    }
  }

  /// The files that no other replaces.
  private var current: [Place] {
    let all = all
    let last = Dictionary(all.map { ($0.name, $0.folder) }, uniquingKeysWith: max)
    return all.filter { last[$0.name] == $0.folder }
  }

  private func load(_ place: Place) -> LoadedTheme {
    let reading = read(place)
    return reading.draft.loaded(named: place.name, faults: reading.faults)
  }

  /// - Parameter heirs: The themes that build upon this one, the one that is asked for first.
  private func read(_ place: Place, for heirs: [Place] = []) -> Reading {
    let folder = folders[place.folder]
    let path = folder.file(of: place.name)
    let lineage = heirs + [place]
    var circle: [Place]?
    let bytes: [UInt8]
    do throws(ThemeFolder.Refusal) {
      bytes = try folder.bytes(of: place.name)
    } catch {
      let fault = ThemeError(file: path, line: 1, text: "", fault: .unreadable(error.reason))
      return Reading(draft: .plain, faults: [fault])
    }
    let file = ThemeFile(name: place.name, file: path, bytes: bytes)
    let (draft, faults) = file.read { (name) throws(ThemeFault) in
      let base = try base(named: name, of: place)
      var draft = ThemeDraft.plain
      if let start = lineage.firstIndex(of: base) {
        circle = lineage[start...] + [base]
      } else {
        let reading = read(base, for: lineage)
        (draft, circle) = (reading.draft, reading.circle)
      }
      // Each theme of a circle tells it in its own file, and no theme outside.
      if let circle, circle.first == place { throw .circle(circle.map(\.name)) }
      return draft
    }
    return Reading(draft: draft, faults: faults, circle: circle)
  }

  /// Returns the theme that one builds upon: of its own folder, else of a folder before.
  ///
  /// So a theme may bear the name of the one that it replaces and build upon it.
  private func base(named name: String, of heir: Place) throws(ThemeFault) -> Place {
    let others = all.filter { $0.folder <= heir.folder && $0 != heir }
    if let base = others.last(where: { $0.name == name }) { return base }
    if name == heir.name { throw .circle([name, name]) }
    throw .unknownTheme(name, known: Set(others.map(\.name)).sorted())
  }
}

/// A name that no theme has.
public struct UnknownTheme: Error, Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let known: [String]

  /// The name, the nearest known one and all of them.
  public var description: String {
    "unknown theme '\(name)'\nhelp: \(Spelling.help(for: name, known: known))"
  }
}
