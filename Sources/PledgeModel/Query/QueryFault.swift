/// A part of a query's text that cannot be read, told so that its author can mend it.
public struct QueryFault: Error, Hashable, Sendable {
  /// What to write instead of a stretch of the text.
  public struct Suggestion: Hashable, Sendable {
    /// The stretch, in Unicode scalars of the text.
    public let range: Range<Int>
    public let text: String
    /// What the text stands for, where it is a code.
    public let label: Bilingual?

    init(_ range: Range<Int>, _ text: String, _ label: Bilingual? = nil) {
      self.range = range
      self.text = text
      self.label = label
    }
  }

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case tooLong(limit: Int)
    case tooDeep(limit: Int)
    case unknownField(String)
    case missingValue(QueryField.Key)
    case unknownValue(String, QueryField.Key)
    /// The value is known, as another field's.
    case otherField(String, QueryField.Key, other: QueryField.Key)
    /// `>` or `<` before a value that is no amount and no date.
    case notComparable(QueryField.Key)
    case severalValues(QueryField.Key)
    case notAnAmount(String)
    case unknownUnit(String)
    case amountTooLarge
    case partOfUnit
    case twoCurrencies(Currency, Currency)
    case notADate(String)
    case noSuchMonth(Int, year: Int)
    case noSuchDay(Int, month: PartialDate)
    case noSuchQuarter(Int, year: Int)
    /// The last comes before the first.
    case emptyRange
    case notANumber(String)
    case negatedSetting(QueryField.Key)
    case repeatedSetting(QueryField.Key)
    case expression(ExpressionFault.Problem)
    case unclosedExpression
    case unclosedQuote
    case unclosedParenthesis
    case nothingToClose
    /// `OR` or `AND` without a term on one side.
    case missingSide(String)
    /// `-`, `!` or `not:` without a term behind it.
    case missingNegated
  }

  public let problem: Problem
  /// What to underline, in Unicode scalars of the text.
  public let range: Range<Int>
  /// The term that the query is without.
  public let term: Range<Int>
  public let suggestion: Suggestion?
  /// Whether the term ends where the text does, so that its author may still be typing it.
  public let isUnfinished: Bool
}
