@testable import pledgebook

extension SampleCorpus {
  /// Checks a corpus.
  ///
  /// - Returns: What is said, with all that goes to standard output as its text.
  func check(_ arguments: [String] = []) throws -> Report {
    let collector = TextCollector()
    var report = try CheckCommand.parse(arguments)
      .run(in: surroundings(), standardOutput: collector)
    report.text = collector.text + report.text
    return report
  }
}
