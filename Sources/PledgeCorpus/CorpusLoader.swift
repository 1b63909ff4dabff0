import PledgeModel

/// Reads a corpus folder, the good part of it whatever its faults.
public struct CorpusLoader: Sendable {
  private let path: String
  private let parsed: ParsedTexts?

  /// - Parameters:
  ///   - folder: The folder's path; messages name files by it.
  ///   - parsed: What was parsed before, where the folder is read again and again.
  public init(folder: String, parsed: ParsedTexts? = nil) {
    path = folder
    self.parsed = parsed
  }

  /// Reads the folder.
  ///
  /// An entry with a fault is left out, and so is what cannot stand without it; everything else is
  /// part of the corpus. A folder that is not there is a fault too, and its corpus is empty. Each
  /// call reads the files anew.
  ///
  /// TOMLKit keeps the memory of the texts that it has parsed; a program reads a corpus once, or with
  /// `ParsedTexts`.
  public func load() -> LoadedCorpus { load(judging: false) }

  /// Reads the folder as `load` does, and judges what can be right there and hardly is.
  ///
  /// Opening a corpus need not pay for that: it keeps how every entry is written.
  public func check() -> LoadedCorpus { load(judging: true) }

  private func load(judging: Bool) -> LoadedCorpus {
    let log = FaultLog()
    let folder: CorpusFolder
    do throws(CorpusFault) {
      folder = try CorpusFolder(path)
    } catch {
      let empty = Corpus(title: Bilingual(path), version: "", date: .firstOfTheEuro)
      return LoadedCorpus(corpus: empty, faults: [error], locations: [:])
    }
    var decoder = CorpusDecoder(folder, log: log)
    decoder.parsed = parsed
    if judging { decoder.written = [:] }
    let corpus = decoder.decode()
    let warnings = decoder.written.map {
      Plausibility(corpus, written: $0).warnings(isWhole: log.faults.isEmpty)
    }
    return LoadedCorpus(
      corpus: corpus, faults: log.faults.sorted(),
      locations: decoder.locations.filter { decoder.initiatives[$0.key] != nil },
      warnings: warnings ?? [])
  }
}
