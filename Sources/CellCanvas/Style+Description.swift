extension Color: CustomStringConvertible {
  /// The colour as themes write it: `terminal`, `palette 3`, `#ffb000`.
  public var description: String {
    switch self {
    case .terminal: "terminal"
    case .palette(let index): "palette \(index)"
    case .rgb(let red, let green, let blue):
      [red, green, blue].reduce(into: "#") { text, channel in
        text += (channel < 16 ? "0" : "") + String(channel, radix: 16)
      }
    }
  }
}

extension Style: CustomStringConvertible {
  /// What the style sets, such as `#e8e6e3 on #1b2a41, bold`; `plain` if it sets nothing.
  public var description: String {
    var parts: [String] = []
    switch (foreground, background) {
    case (let foreground?, let background?): parts.append("\(foreground) on \(background)")
    case (let foreground?, nil): parts.append("\(foreground)")
    case (nil, let background?): parts.append("on \(background)")
    case (nil, nil): break
    }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    parts += names.filter { attributes.contains($0.0) }.map(\.1)
    return parts.isEmpty ? "plain" : parts.joined(separator: ", ")
  }
}
