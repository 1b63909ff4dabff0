import FolderWatch
import PledgeCatalogue
import PledgeCorpus
import PledgeExplorer
import PledgeModel
import PledgeRuntime
import Synchronization

/// The corpora behind an open explorer, as they are opened and whenever they change.
final class LiveCorpus: Sendable {
  /// Opens the corpora beside the explorer.
  let door: CorpusDoor
  private let documents: DocumentFolder?
  /// What told the files that are shown from others, and whether they have still to be compared.
  private let shown: Mutex<(fingerprint: String?, isUnchecked: Bool)>

  /// - Parameters:
  ///   - opened: The corpora as they were opened.
  ///   - sources: A folder with the documents that the corpus quotes.
  init(_ door: CorpusDoor, opened: OpenCorpus, sources: String?) {
    self.door = door.besideExplorer
    documents = sources.map { DocumentFolder(folder: $0) }
    shown = Mutex((opened.fingerprint, opened.isUnchecked))
  }

  func summary(of catalogue: Catalogue) -> CorpusSummary {
    CorpusSummary(
      title: catalogue.corpusTitle, version: catalogue.corpusVersion,
      faults: door.missing + catalogue.faults, given: door.given, hasFiles: door.corpora.hasFiles)
  }

  func answerer(of catalogue: Catalogue) -> Answerer {
    var around = Answerer.Surroundings()
    around.document = { [documents] in documents?.document(for: $0) }
    around.location = { [corpora = door.corpora] entry in
      corpora.location(of: entry) { (try? catalogue.world().places) ?? [] }
    }
    around.text = { text, catalogue, language throws(CatalogueError) in
      try CopiedText.written(text, from: catalogue, in: language)
    }
    return Answerer(catalogue, around: around)
  }

  /// Reads the corpora anew whenever it is asked to.
  var reloader: CorpusReloader {
    CorpusReloader { [self] isForced, tell in read(isForced: isForced, tell) }
  }

  /// Reads the corpora where their files have changed, or in any case.
  ///
  /// - Parameter tell: Is told at once that what was opened from the cache is of older files.
  func read(
    isForced: Bool, _ tell: (CorpusReloader.Outcome) -> Void
  ) -> CorpusReloader.Outcome {
    let (fingerprint, isUnchecked) = shown.withLock { shown in
      defer { shown.isUnchecked = false }
      return shown
    }
    let isChanged = door.corpora.fingerprint.map { $0 != fingerprint } ?? true
    guard isForced || isChanged else { return .unchanged }
    if isChanged, isUnchecked { tell(.outdated) }
    do throws(Failure) {
      let opened = try door.open()
      shown.withLock { $0.fingerprint = opened.fingerprint }
      return .reloaded(answerer(of: opened.catalogue), summary(of: opened.catalogue))
    } catch {
      return .failed(error.description)
    }
  }

  /// Has the reloader read the corpora whenever their files change.
  func watch(_ reloader: CorpusReloader, _ phrases: Phrases) -> FolderWatch {
    FolderWatch(door.corpora.watched) {
      reloader.ask()
    } failed: { fault in
      let key = phrases.key(.reload)
      reloader.report(
        unwatched: phrases(
          "Changes are not all seen: \(fault.reason); \(key) reads the corpus again",
          "Tous les changements ne sont pas vus\u{A0}: \(fault.reason)\u{A0}; \(key) relit le corpus"
        ))
    }
  }
}
