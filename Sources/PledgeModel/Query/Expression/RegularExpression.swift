/// A regular expression that a query looks for in texts: `milliards? d'euros`, `\bGPUs?\b`.
///
/// It knows what the expressions of grep and of editors have in common: `.`, classes such as `[0-9]`,
/// `\d`, `\w`, `\s` and their negations, groups, `|`, `*`, `+`, `?`, `{2,5}`, `^` and `$` for a text's
/// ends, `\b` for a word's. It has no references back and does not look around, so that looking for it
/// takes time that grows as the text does, whatever the expression is. Case, accents, and the kinds of
/// blanks and apostrophes do not matter, as with words.
public struct RegularExpression: Hashable, Sendable {
  /// The expression as it is typed between slashes.
  public let source: String
  let program: ExpressionProgram

  /// Reads an expression.
  ///
  /// - Parameter source: The expression; a slash in it may have a backslash before it.
  public init(_ source: String) throws(ExpressionFault) {
    program = try ExpressionProgram(
      ExpressionReader.read(source), length: source.unicodeScalars.count)
    self.source = Self.escapingSlashes(source)
  }

  public static func == (left: Self, right: Self) -> Bool { left.source == right.source }

  public func hash(into hasher: inout Hasher) { hasher.combine(source) }

  /// Returns what looks for the expression in texts.
  public func matcher() -> ExpressionMatcher { ExpressionMatcher(program) }

  /// Returns a text as it is compared: without case and accents, with one kind of blank and of
  /// apostrophe.
  static func folded(_ text: String) -> String {
    let folded = WordFold.folded(text)
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
    var scalars = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{2009}", "\u{202F}": scalars.append(" ")
      case "‘", "’": scalars.append("'")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Returns an expression with a backslash before each slash, so that none ends it.
  private static func escapingSlashes(_ source: String) -> String {
    var (escaped, isEscaped) = (String.UnicodeScalarView(), false)
    for scalar in source.unicodeScalars {
      if scalar == "/", !isEscaped { escaped.append("\\") }
      escaped.append(scalar)
      isEscaped = scalar == "\\" && !isEscaped
    }
    return String(escaped)
  }
}

/// A part of a regular expression that cannot be read.
public struct ExpressionFault: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case empty
    case unclosedGroup
    case nothingToClose
    case unclosedClass
    /// The last comes before the first in `[z-a]` or `{5,2}`.
    case emptyRange
    /// `*`, `+`, `?` or `{…}` without anything before it.
    case nothingToRepeat
    /// A backslash before a letter or a digit that means nothing with it, or at the end.
    case unknownEscape(String)
    /// `(?…` other than `(?:`.
    case lookingAround
    /// Groups nested too deep.
    case tooDeep
    /// Repetitions that make it too long.
    case tooLarge
  }

  public let problem: Problem
  /// Where, in Unicode scalars of the expression.
  public let range: Range<Int>

  init(_ problem: Problem, _ range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}
