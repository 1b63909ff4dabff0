import ArgumentParser
import PledgeCorpus

/// `pledgebook schema`: the JSON schema of a kind of corpus file.
struct SchemaCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON schema of a kind of corpus file.",
    discussion: """
      Editors complete and check keys by it (draft 2020-12). 'pledgebook new corpus' puts the schemas of \
      all kinds into the new folder; a file names its own in its first line:

        #:schema ../../schemas/initiative.json

      A schema knows one file. Whether references lead anywhere and quotations hold their figures, only \
      'pledgebook check' tells.
      """)

  @Option(help: "The kind of file.")
  var kind = CorpusFileKind.initiative

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    Report(text: JSON(schemaOf: kind).text)
  }
}

extension CorpusFileKind: ExpressibleByArgument {}
