import Foundation

/// From what the program was built, where that is known: a commit and its date.
///
/// `make install` writes it beside the data, so that the same sources build the same program.
enum BuildStamp {
  /// The stamp's file in the folder of the data.
  static let name = "build"

  private static let longest = 80

  /// Returns the stamp beside a program, such as `1a2b3c4d 2026-11-21`.
  ///
  /// - Parameter executable: The program's file, without links: its data is in `share/pledgebook`
  ///   beside its folder.
  /// - Returns: `nil` where there is none.
  static func beside(_ executable: String) -> String? {
    let file = URL(filePath: executable).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/pledgebook/\(name)")
    guard let bytes = try? Data(contentsOf: file),
      let line = String(decoding: bytes.prefix(longest), as: UTF8.self)
        .split(whereSeparator: \.isNewline).first
    else { return nil }
    return String(line)
  }
}

extension Pledgebook {
  /// The version as `--version` tells it: `pledgebook 0.1.0 (1a2b3c4d 2026-11-21)`.
  static func title(beside executable: String) -> String {
    "pledgebook \(version)" + (BuildStamp.beside(executable).map { " (\($0))" } ?? "")
  }
}
