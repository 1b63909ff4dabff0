import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `A fault of a quotation` {
  private let plan = "initiatives/FR/plan.toml"
  private let source = "sources/news.toml"

  @Test func `longer than 320 scalars`() throws {
    let passage = String(repeating: "109 milliards d'euros ", count: 15)
    let found = faults {
      $0.replace("un plan de 109 milliards d'euros", with: passage, in: source)
      $0.replace("length = 78", with: "length = 780", in: source)
    }
    #expect(
      found == [
        """
        Corpus/sources/news.toml:11: the quotation has 330 scalars, more than 320
          11 | exact = "\(passage.prefix(191))…
        help: quote the clause that states the figure
        """
      ])
  }

  @Test func `a figure longer than 60 scalars`() throws {
    let figure = String(repeating: "5 milliards ", count: 6)
    #expect(
      faults(replacing: "5 milliards", with: figure, in: source) == [
        """
        Corpus/sources/news.toml:26: the quotation has 72 scalars, more than 60
          26 | exact = "\(figure)"
        help: quote the figure alone, or add start, the passage's place in a known document
        """
      ])
  }

  @Test func `without the figure as written`() throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace(
        "[\"109 milliards d'euros\"]", with: "[\"109 Md€\"]", in: "initiatives/FR/plan.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/FR/plan.toml:23: the quotation 'news#plan-109' has none of the forms in \
        as_written
          23 | quotes = ["news#plan-109"]
        help: add the figure to as_written as the passage writes it: un plan de 109 milliards d'euros
        """
      ])
    #expect(try load(after: change).corpus.initiatives[1].amounts == [])
    #expect(
      faults(replacing: "[\"86 %\"]", with: "[\"86 pour cent\"]", in: "observations.toml") == [
        """
        Corpus/observations.toml:10: the quotation 'news#share' has none of the forms in as_written
          10 | quotes = ["news#share"]
        help: add the figure to as_written as the passage writes it: 86 %
        """
      ])
  }

  @Test(arguments: ["prefix", "suffix"])
  func `a context longer than 32 scalars`(key: String) throws {
    let old = key == "prefix" ? "La France a eu " : ", et "
    let long = String(repeating: "très ", count: 7)
    let line = key == "prefix" ? 13 : 14
    let change: (inout SampleFolder) -> Void = {
      $0.replace("\(key) = \"\(old)\"", with: "\(key) = \"\(long)\"", in: "sources/news.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/sources/news.toml:\(line): '\(key)' has 35 scalars, more than 32
          \(line) | \(key) = "\(long)"
        help: keep the scalars next to the passage
        """
      ])
    #expect(try load(after: change).corpus.quotes.count == 3)
  }

  @Test(arguments: ["47", "9_223_372_036_854_775_807"])
  func `beyond the end of the document`(start: String) throws {
    let number = start.replacing("_", with: "")
    #expect(
      faults(replacing: "start = 15", with: "start = \(start)", in: source) == [
        """
        Corpus/sources/news.toml:12: 32 scalars from \(number) on are beyond the document's end at 78
          12 | start = \(start)
        help: set start to the passage's offset in Unicode scalars
        """
      ])
  }

  @Test(arguments: ["", "quotes = []\n"])
  func `a figure that leads to no words`(line: String) throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace("euros\"]\nquotes = [\"news#plan-109\"]\n", with: "euros\"]\n\(line)", in: plan)
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/FR/plan.toml:14: the amount 'total' has no quotation
          14 | [[amount]]
        help: add quotes = ["source-id#quote-id"] with a passage that states it
        """
      ])
    #expect(try load(after: change).corpus.initiatives[1].amounts == [])
  }

  @Test func `different figures for the same thing, none or all of them preferred`() throws {
    func other(_ preferred: String, low: String = "200", basis: String = "total") -> String {
      """

      [[amount]]
      id = "other"
      low = \(low)
      high = \(low)
      currency = "EUR"
      bound = "exact"
      basis = "\(basis)"
      status = "announced"
      \(preferred)
      as_written = ["109"]
      quotes = ["news#plan-109"]
      """
    }
    #expect(
      faults { $0.append(other(""), to: plan) } == [
        """
        Corpus/initiatives/FR/plan.toml:25: 2 figures of basis 'total' for the same thing, 0 \
        preferred
          25 | [[amount]]
        help: mark exactly one of them with preferred = true
        """
      ])
    #expect(
      faults {
        $0.replace("bound", with: "preferred = true\nbound", in: plan)
        $0.append(other("preferred = true"), to: plan)
      } == [
        """
        Corpus/initiatives/FR/plan.toml:26: 2 figures of basis 'total' for the same thing, 2 \
        preferred
          26 | [[amount]]
        help: mark exactly one of them with preferred = true
        """
      ])
    #expect(faults { $0.append(other("preferred = true"), to: plan) } == [])
    #expect(faults { $0.append(other("from = \"2026\""), to: plan) } == [])
    #expect(faults { $0.append(other("", low: "109_000_000_000"), to: plan) } == [])
    #expect(
      faults {
        $0.replace("basis = \"total\"", with: "basis = \"part\"", in: plan)
        $0.append(other("", basis: "part"), to: plan)
      } == [])
  }
}
