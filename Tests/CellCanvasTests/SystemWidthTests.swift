import CCharacterWidth
import Foundation
import Testing

@testable import CellCanvas

/// Our widths beside those that ncurses asks the C library for: where they differ, a row tears.
@Suite struct SystemWidthTests {
  /// The lines of the bundled corpus's files.
  private static let lines: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "toml" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .flatMap { $0.split(separator: "\n").map(String.init) }
  }()

  @Test func `every character of the bundled corpus has the width that the C library gives it`() {
    let scalars = Set(Self.lines.flatMap(\.unicodeScalars)).sorted()
    #expect(scalars.contains("é") && scalars.contains("\u{A0}"))
    for scalar in scalars {
      let ours: Int? =
        switch ScalarKind(scalar) {
        case .spacing(let columns): columns
        case .mark: 0
        case .blank, .joiner, .selector, .refused: nil
        }
      #expect(ours == Int(cw_columns(scalar.value)), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `every line of the bundled corpus is as wide as its characters together`() {
    let scalars = Set(Self.lines.flatMap(\.unicodeScalars))
    let widths = Dictionary(uniqueKeysWithValues: scalars.map { ($0, Int(cw_columns($0.value))) })
    for line in Self.lines {
      let columns = line.unicodeScalars.reduce(0) { $0 + (widths[$1] ?? 0) }
      #expect(Glyphs.width(line) == columns, "\(line)")
    }
  }
}
