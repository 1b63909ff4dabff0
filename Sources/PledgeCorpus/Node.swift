/// A TOML value, and the line that it begins on.
struct Node {
  enum Value {
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case list([Node])
    case table([String: Node])
    /// A value of a kind that no corpus file has.
    case other(CorpusFault.Shape)
  }

  let line: Int
  let value: Value

  var shape: CorpusFault.Shape {
    switch value {
    case .text: .text
    case .integer: .integer
    case .boolean: .boolean
    case .list: .list
    case .table: .table
    case .other(let shape): shape
    }
  }
}
