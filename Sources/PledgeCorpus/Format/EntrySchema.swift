/// The keys of one kind of entry: the format that `Corpus/README.md` describes.
///
/// The decoder, the skeletons of new files and the JSON schemas all read these tables.
public struct EntrySchema: Sendable {
  /// Every key, those that must be there first, in the order in which messages list them.
  public let keys: [EntryKey]
  private let places: [String: Int]

  /// - Parameter optional: Keys that may be left out. A figure's quotations are among them only
  ///   because leaving them out is a fault of its own.
  init(_ required: [EntryKey], optional: [EntryKey] = []) {
    keys = required.map { $0.required } + optional
    places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1.name, $0) })
  }

  /// Returns the key of a name.
  func key(_ name: String) -> EntryKey? { places[name].map { keys[$0] } }
}

extension EntryKey {
  fileprivate var required: EntryKey {
    var key = self
    key.isRequired = true
    return key
  }
}
