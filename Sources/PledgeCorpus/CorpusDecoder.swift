import LinedTOML
import PledgeModel

/// Turns the files of a corpus into its entries, and notes every fault on the way.
struct CorpusDecoder {
  /// A TOML file whose text could be read.
  struct Document {
    let file: CorpusFile
    let nodes: [String: TOMLNode]
  }

  let folder: CorpusFolder
  let log: FaultLog
  var known = KnownNames()
  var places: [PlaceCode: Place] = [:]
  var organizations: [OrganizationID: Organization] = [:]
  var sources: [SourceID: Source] = [:]
  var quotes: [QuoteID: Quote] = [:]
  var initiatives: [InitiativeID: Initiative] = [:]
  /// Where each initiative begins.
  var locations: [InitiativeID: SourcePlace] = [:]
  /// The lines on which amounts and initiatives name what they lie inside.
  var links: [String: SourcePlace] = [:]
  /// How the entries that a warning can be about are written; `nil` where nobody asks for warnings.
  var written: [EntryName: WrittenEntry]?
  /// What was parsed before; `nil` where a corpus is read once.
  var parsed: ParsedTexts?

  init(_ folder: CorpusFolder, log: FaultLog) {
    self.folder = folder
    self.log = log
  }

  /// Reads every file and returns the corpus of what is right in them.
  mutating func decode() -> Corpus {
    let names = folder.files(log)
    let documents = names.filter { $0.hasSuffix(".toml") }.map { ($0, document($0)) }
    let byName = Dictionary(uniqueKeysWithValues: documents)
    for name in ["corpus.toml", "places.toml"] where !names.contains(name) {
      log.add(CorpusFault(.missingFile, at: folder.place(of: name)))
    }
    declareNames(byName)

    readPlaces(byName["places.toml"] ?? nil)
    readOrganizations(byName["organizations.toml"] ?? nil)
    for (name, document) in documents where name.hasPrefix("sources/") {
      if let document { readSource(document, name) }
    }
    for (name, document) in documents where name.hasPrefix("initiatives/") {
      if let document { readInitiative(document, name) }
    }
    let observations = readObservations(byName["observations.toml"] ?? nil)
    let rates = names.contains("rates.csv") ? readRates() : ExchangeRates()
    let outlines = names.contains("outlines.csv") ? readOutlines() : []
    checkLinks()
    var corpus = readTitle(byName["corpus.toml"] ?? nil, rates: rates)
    corpus.places = places.values.sorted { $0.id < $1.id }
    corpus.organizations = organizations.values.sorted { $0.id < $1.id }
    corpus.sources = sources.values.sorted { $0.id < $1.id }
    corpus.quotes = quotes.values.sorted {
      ($0.source, $0.start ?? 0, $0.id) < ($1.source, $1.start ?? 0, $1.id)
    }
    corpus.initiatives = initiatives.values.sorted { $0.id < $1.id }
    corpus.observations = observations
    corpus.rates = rates
    corpus.outlines = outlines
    return corpus
  }

  /// Reads a file's bytes, or notes why they cannot be had.
  func file(_ name: String) -> CorpusFile? {
    do throws(CorpusFault) {
      return CorpusFile(path: folder.place(of: name).path, bytes: try folder.read(name))
    } catch {
      log.add(error)
      return nil
    }
  }

  private func document(_ name: String) -> Document? {
    guard let file = file(name) else { return nil }
    do throws(CorpusFault) {
      let nodes = if let parsed { try parsed.entries(of: file) } else { try file.entries() }
      return Document(file: file, nodes: nodes)
    } catch {
      log.add(error)
      return nil
    }
  }

  /// Returns the reader of a whole file.
  func reader(_ document: Document, of schema: EntrySchema) -> EntryReader {
    EntryReader(document.nodes, of: schema, in: document.file, line: 1, log: log)
  }

  /// Returns the name of a file without its folder and its ending; `nil`, with a fault, where it is
  /// no id.
  func id(ofFile name: String) -> String? {
    let id = name.fileID
    guard id.isKebabCase else {
      log.add(CorpusFault(.malformedID(id), at: folder.place(of: name)))
      return nil
    }
    return id
  }
}

extension String {
  /// The last part of a path to a TOML file, without `.toml`.
  var fileID: String {
    String((split(separator: "/").last ?? "").dropLast(".toml".count))
  }

  /// The folder that a path's file lies in, without the folders around it.
  var folderName: String { String(split(separator: "/").dropLast().last ?? "") }
}
