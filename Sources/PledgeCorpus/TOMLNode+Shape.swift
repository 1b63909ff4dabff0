import LinedTOML

extension TOMLNode {
  /// What sort of value this is, as messages call it.
  var shape: CorpusFault.Shape {
    switch value {
    case .text: .text
    case .integer: .integer
    case .boolean: .boolean
    case .list: .list
    case .table: .table
    case .decimal: .decimal
    case .date: .date
    case .time: .time
    }
  }
}
