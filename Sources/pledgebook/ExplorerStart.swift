import CellCanvas
import CursesTerminal
import FolderWatch
import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import PledgeRuntime
import PledgeTheme

/// Runs the explorer until the reader leaves it.
///
/// - Parameters:
///   - filter: What the list is filtered by at first.
///   - keepsState: Whether what lasts is read at the start and written at the end.
///   - sources: A folder with the documents that the corpus quotes.
///   - settings: What holds besides.
/// - Throws: `Failure` when there is no corpus, no such theme, or a terminal that cannot show it.
func runExplorer(
  filter: String, keepsState: Bool, sources: String?, settings: EffectiveSettings,
  phrases: Phrases, corpus: CorpusDoor, in surroundings: Surroundings
) throws {
  let themes = ThemeFolders(try DataFolders(surroundings: surroundings).themes())
  if let theme = settings.options.theme { _ = try chosen(theme, from: themes) }
  let opened = try corpus.openAsLastUsed(showing: settings.currency.value)
  let catalogue = opened.catalogue
  let live = LiveCorpus(corpus, opened: opened, sources: sources)
  let reloader = live.reloader

  var state = ExplorerState(
    corpus: live.summary(of: catalogue),
    language: phrases.language, keys: phrases.keys, themes: themes.names,
    currencies: filter.isEmpty ? [.euro] : try catalogue.currencies,
    vocabulary: filter.isEmpty ? nil : try catalogue.vocabulary(),
    today: surroundings.today, text: filter,
    size: CursesScreen.sizeBefore ?? Size(width: 80, height: 24))
  if catalogue.faults.isEmpty, let notice = phrases.notice(onMissing: opened.missing) {
    state.notice = notice
  }
  if state.notice == nil { state.notice = opened.cacheNote.map(phrases.notice) }
  let faults = try state.take(settings, from: catalogue)
  if let notice = phrases.notice(on: faults) { state.notice = notice }
  let file = keepsState ? StateFile(in: surroundings.environment) : nil
  let before = file?.read() ?? Memory()
  state.restore(before, withPlace: filter.isEmpty)
  if filter.isEmpty, let board = settings.board.value { state.board = board }
  if file != nil { state.welcome(after: before) }
  let exports = ExplorerExport(
    live.door, today: surroundings.today, home: surroundings.environment["HOME"])
  let desktop = UserDesktop(
    surroundings.environment, export: { exports.write($0) }, send: { Output.toTerminal($0) })
  let runtime = try ExplorerRuntime(
    state, answerer: live.answerer(of: catalogue), desktop: desktop, reloader: reloader
  ) { name in
    (try? themes.theme(named: name).theme) ?? .plain
  } opening: { state throws(Failure) in
    let screen = try openScreen()
    if settings.mouse.value { screen.useMouse() }
    if settings.ascii.value { screen.useASCII() }
    let theme = settings.theme.value.flatMap { themes.names.contains($0) ? $0 : nil }
    state.theme = theme ?? suitableTheme(for: screen.depth, in: surroundings)
    return screen
  }
  var watch: FolderWatch?
  let ending = runtime.run { watch = live.watch(reloader, phrases) }
  watch?.end()
  runtime.screen.close()
  exports.end()
  // What cannot be kept is not worth an error after a good run.
  try? file?.write(runtime.memory, since: before)
  if case .ended(let signal) = ending { end(by: signal ?? SIGHUP) }
}

private func chosen(_ name: String, from themes: ThemeFolders) throws(Failure) -> LoadedTheme {
  do throws(UnknownTheme) {
    return try themes.theme(named: name)
  } catch {
    throw Failure(error.description)
  }
}

private func openScreen() throws(Failure) -> CursesScreen {
  do throws(TerminalError) {
    return try CursesScreen()
  } catch {
    throw Failure(
      error.description,
      help:
        "'pledgebook --plain' answers line by line, 'pledgebook list' prints a table")
  }
}

extension Phrases {
  /// That the catalogue is built at every start, and why.
  func notice(_ note: CacheNote) -> Notice {
    Notice(
      self(
        "No cache, so that every start reads the corpus: \(note.reason)",
        "Sans cache, chaque démarrage relit le corpus : \(note.reason)"),
      isError: true)
  }
}

extension Phrases {
  /// That a corpus which was added is not there; several are told by their number alone.
  fileprivate func notice(onMissing told: [String]) -> Notice? {
    guard let first = told.first, told.count == 1 else { return nil }
    return Notice(String(first.prefix { $0 != "\n" }), isError: true)
  }
}

/// The theme for a reader who asks for none: without colours `mono`; on a ground that the terminal
/// calls light (the last part of `COLORFGBG`, as rxvt and Konsole set it) `light`; else `dark`.
private func suitableTheme(for depth: ColorDepth, in surroundings: Surroundings) -> String {
  if depth == .none { return "mono" }
  let ground = surroundings.environment["COLORFGBG"]?.split(separator: ";").last
  return ground == "7" || ground == "15" ? "light" : "dark"
}

/// Ends the process as the signal would have, so that whoever started it sees why.
private func end(by number: Int32) -> Never {
  signal(number, SIG_DFL)
  raise(number)
  exit(128 + number)
}
