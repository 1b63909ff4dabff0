import Foundation
import PledgeExplorer

/// The reader's editor: what `VISUAL` names, else `EDITOR`, else vi.
struct Editor {
  private let environment: [String: String]
  /// The program and its own arguments. They are words between blanks; no shell reads them.
  let words: [String]

  init(_ environment: [String: String]) {
    self.environment = environment
    let named = ["VISUAL", "EDITOR"].lazy.map { name in
      (environment[name] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }
    words = named.first { !$0.isEmpty } ?? ["vi"]
  }

  /// The arguments by which the editor opens a file at a line: `+12 Corpus/places.toml`.
  func arguments(for place: FilePlace) -> [String] {
    // A name that begins like an option, or like a line's number, would be taken for one.
    let isOptionLike = place.path.hasPrefix("-") || place.path.hasPrefix("+")
    return words.dropFirst() + ["+\(place.line)", (isOptionLike ? "./" : "") + place.path]
  }

  /// Opens a file and waits until the editor has ended.
  ///
  /// - Parameter lending: Gives the terminal away while it runs what it is given.
  func open(_ place: FilePlace, lending: (() -> Void) -> Void) -> EditEnding {
    let name = words[0]
    guard let path = ChildProcess(environment: environment).path(of: name) else {
      return .missing(program: name)
    }
    var ending = EditEnding.missing(program: name)
    lending {
      let program = StartedProgram(path, [name] + arguments(for: place), .inFront)
      if let status = program?.wait() {
        ending = Self.ending(of: name, status)
      }
    }
    return ending
  }

  /// Reads a status as `wait` gives it: below eight bits the signal, above them the exit status.
  private static func ending(of name: String, _ status: Int32) -> EditEnding {
    let signal = status & 0x7F
    if signal != 0 { return .killed(program: name, signal: Int(signal)) }
    let code = (status >> 8) & 0xFF
    return code == 0 ? .closed : .failed(program: name, status: Int(code))
  }
}
