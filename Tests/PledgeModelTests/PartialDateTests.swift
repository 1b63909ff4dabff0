import PledgeModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2025", "2025-02", "2025-02-11", "2024-02-29", "0001", "9999-12-31"])
  func `a date is read and written alike`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "25", "2025-2", "2025-13", "2025-00", "2025-02-30", "2025-02-29", "1900-02-29", "0000",
    "2025-02-11T10:00", "2025-02-", "-2025", "٢٠٢٥", "2025/02",
  ])
  func `what names no day is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a day needs a month`() {
    #expect(PartialDate(year: 2025, day: 11) == nil)
  }

  @Test func `dates sort by the first day they can mean, and as their texts do`() {
    let texts = ["2024", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-02"]
    let dates = texts.compactMap { PartialDate($0) }
    #expect(dates.shuffled().sorted() == dates)
    #expect(texts.shuffled().sorted() == texts)
  }
}
