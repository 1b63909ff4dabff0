import CellCanvas
import PledgeExplorer
import PledgeModel

/// A `config.toml` with every default as a comment: saved, it changes nothing.
public enum SettingsTemplate {
  /// The file's text, with a newline at its end.
  public static var text: String {
    var lines = [
      "# Settings of Pledgebook, with what holds without them. Take the # away from a line that",
      "# begins with # and no blank, and change its value. Options of the command line win over this file.",
    ]
    for key in SettingKey.allCases where key != .keys {
      let (value, condition) = key.standard
      lines += ["", "# \(key.summary)"] + (condition.map { ["# (\($0))"] } ?? [])
      lines.append("#\(key.rawValue) = \(value)")
    }
    lines += [
      "", "# \(SettingKey.keys.summary) A command has one key or a list of them;",
      "# two keys one after the other have a blank between them, [] takes the keys away. Under [keys] a",
      "# command has its keys wherever it is at hand, under a part of the table only there:",
      "#", "# [keys]", "# copy-citation = \"c\"",
    ]
    for section in KeySection.allCases where !KeyBindings.fixed.contains(section) {
      lines += ["", "# \(Phrases(.english).title(section))", "#[keys.\(section.rawValue)]"]
      for binding in KeyTable.bindings(of: section) {
        guard let name = binding.command.name else { continue }
        let keys = binding.keys.map { quoted(Binding.name($0)) }.joined(separator: ", ")
        lines.append("#\(name) = [\(keys)]  # \(binding.help.english)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
