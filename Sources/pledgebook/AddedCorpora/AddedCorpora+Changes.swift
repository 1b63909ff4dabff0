import Foundation

/// What changes the folder.
extension AddedCorpora {
  /// What git is told to note in a clone, so that only what was added here is ever changed or removed.
  private static let mark = "pledgebook.added"

  /// Notes where a folder lies; nothing in it is touched.
  func link(_ path: String, as name: String) throws(Failure) -> Entry {
    guard let target = realpath(path, nil) else {
      throw Failure("\(path): \(String(cString: strerror(errno)))")
    }
    defer { free(target) }
    try GivenBytes.check(
      target, of: "the path of \(path)",
      help: "rename the folder: each � stands for what is not UTF-8")
    let absolute = String(cString: target)
    guard FilePath.exists(absolute + "/corpus.toml") else {
      throw Failure(
        "\(path): not a corpus, for it has no corpus.toml",
        help: "make one with 'pledgebook new corpus', or name flat files in config.toml")
    }
    try make()
    guard symlink(absolute, place(of: name)) == 0 else {
      throw Failure("\(place(of: name)): \(String(cString: strerror(errno)))")
    }
    return Entry(name: name, kind: .link, path: absolute)
  }

  /// Fetches a repository; nothing is left of one that holds no corpus.
  func clone(_ address: String, as name: String, _ git: GitProgram) throws(Failure) -> Entry {
    try make()
    let new = "\(folder)/.\(name).new-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: new) }
    try git.demand(
      [
        "clone", "--quiet", "--depth", "1", "--single-branch", "--no-tags",
        "--no-recurse-submodules", "--template=", "--config", "\(Self.mark)=true",
        "--config", "core.symlinks=false", "--", address, new,
      ], "cannot fetch \(address)")
    guard Self.corpus(in: new) != nil else {
      throw Failure("\(address): holds no corpus, neither corpus.toml nor Corpus/corpus.toml")
    }
    guard rename(new, place(of: name)) == 0 else {
      throw Failure("\(place(of: name)): \(String(cString: strerror(errno)))")
    }
    guard let entry = entry(name) else { throw unknown(name) }
    return entry
  }

  /// Brings a clone to the state that its repository has now.
  ///
  /// - Returns: The commit before and the one after, shortened.
  func update(
    _ entry: Entry, _ git: GitProgram
  ) throws(Failure) -> (before: String, after: String) {
    let clone = place(of: entry.name)
    try guardOwn(entry, git)
    let before = try commit(of: clone, git)
    try git.demand(
      [
        "fetch", "--quiet", "--depth", "1", "--no-tags", "--no-recurse-submodules", "origin",
        "HEAD",
      ],
      in: clone, "cannot update \(entry.name)")
    try git.demand(
      ["reset", "--quiet", "--hard", "FETCH_HEAD"], in: clone, "cannot update \(entry.name)")
    return (before, try commit(of: clone, git))
  }

  /// Takes a corpus away: a link alone, or a clone that was made here and in which nothing was changed.
  func remove(_ entry: Entry, _ environment: [String: String]) throws(Failure) {
    if entry.kind == .link {
      guard unlink(place(of: entry.name)) == 0 else {
        throw Failure("\(place(of: entry.name)): \(String(cString: strerror(errno)))")
      }
      return
    }
    try guardOwn(entry, try GitProgram(in: environment))
    do {
      try FileManager.default.removeItem(atPath: place(of: entry.name))
    } catch {
      throw Failure("\(place(of: entry.name)): \(error.localizedDescription)")
    }
  }

  /// Where a corpus comes from.
  func origin(of entry: Entry, _ git: GitProgram?) -> String {
    guard entry.kind == .clone, let git else { return entry.path }
    let answer = try? git.run(["config", "--get", "remote.origin.url"], in: place(of: entry.name))
    return answer?.output.trimmingCharacters(in: .newlines) ?? entry.path
  }

  /// Returns the entry of a name.
  func known(_ name: String) throws(Failure) -> Entry {
    if let entry = entry(name) { return entry }
    throw unknown(name)
  }

  private func unknown(_ name: String) -> Failure {
    let names = entries.map(\.name).joined(separator: ", ")
    return Failure(
      "there is no corpus '\(name)'",
      help: names.isEmpty ? "none is added; 'pledgebook corpus add' adds one" : "known: \(names)")
  }

  private func commit(of clone: String, _ git: GitProgram) throws(Failure) -> String {
    try git.demand(["rev-parse", "--short", "HEAD"], in: clone, "\(clone): not a clone")
  }

  /// Makes sure that a clone was made here and that nothing in it was changed since.
  private func guardOwn(_ entry: Entry, _ git: GitProgram) throws(Failure) {
    let clone = place(of: entry.name)
    // A folder that is no repository would be taken for a part of one above it.
    guard FilePath.exists(clone + "/.git/config"),
      try git.run(["config", "--local", "--get", Self.mark], in: clone).output == "true\n"
    else {
      throw Failure(
        "\(clone): was not put there by 'pledgebook corpus add'", help: "change it by hand")
    }
    let changes = try git.demand(["status", "--porcelain"], in: clone, clone)
    guard changes.isEmpty else {
      throw Failure(
        "\(clone): has changes of its own",
        help: "take them elsewhere first, then remove them there")
    }
  }
}
