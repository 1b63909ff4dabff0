import PledgeCatalogue

/// Why a command could not do what it was asked to do.
struct Failure: Error, CustomStringConvertible {
  /// What is wrong, and where there is one the way to mend it after `help:`.
  let description: String
  let ending: Ending

  init(_ description: String, help: String? = nil, ending: Ending = .wrongUse) {
    self.description = help.map { "\(description)\nhelp: \($0)" } ?? description
    self.ending = ending
  }

  init(_ error: CatalogueError) {
    self.init(error.description, ending: error == .interrupted ? .interrupted : .wrongUse)
  }
}
