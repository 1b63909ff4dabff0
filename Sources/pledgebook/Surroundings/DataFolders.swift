import Foundation

/// Where the corpus and the themes lie.
struct DataFolders {
  let surroundings: Surroundings

  /// Returns the corpus: a folder, or a catalogue file where one is named.
  ///
  /// - Parameter given: What the command's arguments name.
  /// - Throws: `Failure` with all the places that were looked at.
  func corpus(given: String?) throws(Failure) -> String {
    try find("Corpus", given: given, variable: "PLEDGEBOOK_CORPUS", option: "with --corpus or ")
  }

  /// Returns the folder of themes.
  ///
  /// - Parameter given: What the command's arguments name.
  /// - Throws: `Failure` with all the places that were looked at.
  func themes(given: String? = nil) throws(Failure) -> String {
    try find("Themes", given: given, variable: "PLEDGEBOOK_THEMES")
  }

  /// Looks at what is named, then beside the program, then in the checkout that it was built in.
  private func find(
    _ name: String, given: String?, variable: String, option: String = ""
  ) throws(Failure) -> String {
    if let named = given ?? surroundings.environment[variable].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard exists(named) else {
        throw Failure("\(named): there is no such file or folder")
      }
      return named
    }
    let installed = URL(fileURLWithPath: surroundings.executable)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/pledgebook/\(name)").path
    let built = checkout.map { $0.appendingPathComponent(name).path }
    let places = [installed, built].compactMap(\.self)
    if let found = places.first(where: exists) { return found }
    throw Failure(
      "no \(name) folder was found; looked at \(places.joined(separator: ", "))",
      help: "name one \(option)in the environment variable \(variable)")
  }

  /// The nearest folder above the program that is a checkout of it.
  private var checkout: URL? {
    let program = URL(fileURLWithPath: surroundings.executable)
    return sequence(first: program) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
      .first { folder in
        ["Package.swift", "Corpus"].allSatisfy { exists(folder.appendingPathComponent($0).path) }
      }
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
