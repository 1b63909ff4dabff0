/// A board or the reader in the line at the top, behind the key that turns to it.
struct BoardTab {
  let command: Command
  let key: String
  let text: String
  let isSelected: Bool

  private init(_ command: Command, _ name: String, isSelected: Bool, _ say: Phrases) {
    self.command = command
    self.isSelected = isSelected
    key = say.key(command)
    text = isSelected ? "[\(key) \(name)]" : "\(key) \(name)"
  }

  /// The boards in their order, the reader behind the first.
  static func all(of state: ExplorerState) -> [BoardTab] {
    let say = state.phrases
    let isReading = state.reader != nil
    var tabs = Board.allCases.map {
      BoardTab(.show($0), say.name($0), isSelected: !isReading && state.board == $0, say)
    }
    let reader = say("Reader", "Lecteur")
    tabs.insert(BoardTab(.showReader, reader, isSelected: isReading, say), at: 1)
    return tabs
  }
}
