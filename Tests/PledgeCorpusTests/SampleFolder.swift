import Foundation
import PledgeCorpus

/// A small corpus folder without faults, which tests change before they write and load it.
struct SampleFolder {
  private var files: [String: [UInt8]] = [:]
  private var links: [String: String] = [:]
  private var folders: [String] = []

  init() {
    write("corpus.toml", Self.corpus)
    write("places.toml", Self.places)
    write("organizations.toml", Self.organizations)
    write("observations.toml", Self.observations)
    write("rates.csv", "month,currency,per_eur\n2025-01,USD,1.0354\n2025-02,USD,1.0413\n")
    write("sources/news.toml", Self.source)
    write("initiatives/FR/plan.toml", Self.plan)
    write("initiatives/US/fund.toml", Self.fund)
  }

  mutating func write(_ name: String, _ text: String) { files[name] = Array(text.utf8) }
  mutating func write(_ name: String, bytes: [UInt8]) { files[name] = bytes }
  mutating func link(_ name: String, to target: String) { links[name] = target }
  mutating func makeFolder(_ name: String) { folders.append(name) }
  mutating func remove(_ name: String) { files[name] = nil }

  mutating func append(_ text: String, to name: String) {
    files[name, default: []] += Array(text.utf8)
  }

  mutating func replace(_ old: String, with new: String, in name: String) {
    let text = String(decoding: files[name] ?? [], as: UTF8.self)
    precondition(text.contains(old), "\(name) has no \(old)")
    write(name, text.replacing(old, with: new, maxReplacements: 1))
  }

  /// Writes the folder, gives its path to `body`, and removes it.
  func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appending(path: "Corpus")
    for name in folders + ["."] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: name).path, withDestinationPath: target)
    }
    return try body(folder.path)
  }

  func load() throws -> LoadedCorpus {
    try withFolder { CorpusLoader(folder: $0).load() }
  }

  /// The whole text of each fault, the folder named `Corpus`; an error's text where writing fails.
  func faults() -> [String] {
    do {
      return try withFolder { folder in
        CorpusLoader(folder: folder).load().faults.map {
          $0.description.replacing(folder, with: "Corpus")
        }
      }
    } catch {
      return ["\(error)"]
    }
  }
}

extension SampleFolder {
  /// The whole text of each warning, the folder named `Corpus`; an error's text where writing fails.
  func warnings() -> [String] {
    do {
      return try withFolder { folder in
        CorpusLoader(folder: folder).check().warnings.map {
          $0.description.replacing(folder, with: "Corpus")
        }
      }
    } catch {
      return ["\(error)"]
    }
  }
}

/// Returns the warnings of the sample corpus after a change.
func warnings(after change: (inout SampleFolder) -> Void) -> [String] {
  var folder = SampleFolder()
  change(&folder)
  return folder.warnings()
}

/// Returns the faults of the sample corpus after a change.
func faults(after change: (inout SampleFolder) -> Void) -> [String] {
  var folder = SampleFolder()
  change(&folder)
  return folder.faults()
}

/// Returns the faults of the sample corpus after a replacement in one file.
func faults(replacing old: String, with new: String, in name: String) -> [String] {
  faults { $0.replace(old, with: new, in: name) }
}

/// Returns what is loaded of the sample corpus after a change.
func load(after change: (inout SampleFolder) -> Void) throws -> LoadedCorpus {
  var folder = SampleFolder()
  change(&folder)
  return try folder.load()
}
