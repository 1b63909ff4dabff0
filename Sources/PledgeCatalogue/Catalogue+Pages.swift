extension Catalogue {
  /// Reads every page of the file, so that damage is known before half of a long answer is given.
  ///
  /// - Throws: `CatalogueError.damaged` where a page is not what was written.
  /// - Complexity: O(*n*), where *n* is the length of the file; of a catalogue in memory nothing is read.
  public func checkPages() throws(CatalogueError) { try read { try $0.checkPages() } }
}
