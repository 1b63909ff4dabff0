import CellCanvas
import Foundation
import Testing

/// Compares a canvas whole, its text and its looks, with the picture that was approved.
///
/// A picture lies beside the test in `__Snapshots__`. One that is missing is written, and the test fails
/// once, so that somebody looks at it; to renew a picture, delete it.
public func expectSnapshot(
  _ canvas: Canvas, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectSnapshot(
    canvas.text + "\n\n" + canvas.looks + "\n", named: name + ".txt", filePath: filePath,
    sourceLocation: sourceLocation)
}

/// Compares a text whole with the one that was approved, which lies beside the test in the same way.
///
/// - Parameter name: What its file is called, with its extension.
public func expectSnapshot(
  _ picture: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let test = URL(filePath: filePath)
  let folder = test.deletingLastPathComponent().appending(path: "__Snapshots__")
  let file = folder.appending(path: "\(test.deletingPathExtension().lastPathComponent).\(name)")
  guard let approved = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try picture.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("a new picture was written: \(file.path())", sourceLocation: sourceLocation)
    return
  }
  if picture != approved {
    Issue.record(
      "the picture \(name) has changed:\n\(difference(approved, picture))",
      sourceLocation: sourceLocation)
  }
}

/// The lines in which two pictures differ, the approved before the new.
private func difference(_ approved: String, _ picture: String) -> String {
  let old = approved.split(separator: "\n", omittingEmptySubsequences: false)
  let new = picture.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { index in
    let before = index < old.count ? old[index] : ""
    let after = index < new.count ? new[index] : ""
    return before == after ? nil : "\(index + 1)\n- \(before)\n+ \(after)"
  }.joined(separator: "\n")
}
