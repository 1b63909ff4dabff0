import Foundation

/// A pipe, a socket or a device: reading it may take for ever.
enum SpecialFile {
  /// - Throws: `Failure` when one of the paths leads to anything but a file or a folder.
  static func refuse(in paths: [String]) throws(Failure) {
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG, S_IFDIR: continue
      default:
        throw Failure(
          "\(path): neither a file nor a folder",
          help: "name a corpus folder, a flat CSV file or a catalogue")
      }
    }
  }
}
