import Foundation
import Testing

@testable import pledgebook

/// Texts that would do harm where they are taken for something else.
@Suite struct HostileExportTests {
  @Test(arguments: ["=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "-1+1"])
  func `a spreadsheet is given no formula, unless it is asked for`(text: String) throws {
    let corpus = try SampleCorpus.hostile(text)
    let doubled = text.replacing("\"", with: "\"\"")
    let quoted = doubled == text ? "'\(text)" : "\"'\(doubled)\""
    let table = try corpus.export("--format", "csv")
    #expect(table.contains(",\(quoted),"))
    #expect(table.matches(of: /,"?[=+@]/).isEmpty)
    let raw = try corpus.export("--format", "csv", "--raw")
    #expect(raw.contains(doubled == text ? ",\(text)," : ",\"\(doubled)\","))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "</title><img src=x>",
    "</style><script>", "<!--", "&lt;b&gt;",
  ])
  func `a page has no markup but its own`(text: String) throws {
    let page = try SampleCorpus.hostile(text).export("--format", "html", "--title", text)
    let plain = try SampleCorpus.hostile("plain").export("--format", "html", "--title", "plain")
    func tags(_ page: String) -> [String] {
      page.matches(of: /<[!\/a-zA-Z][^>]*>/).map { String($0.output) }
    }
    #expect(tags(page) == tags(plain))
    let escaped = HTMLSyntax.escaped(text)
    #expect(page.replacing(escaped, with: "plain") == plain)
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "![x](https://t.example/p.png)", "<b>x</b>", "a | b", "`x`", "*x*",
    "# x", "> x", "[^1]: x", "{.x}", "$x$", "~~x~~",
  ])
  func `Markdown takes no text for its own signs`(text: String) throws {
    let report = try SampleCorpus.hostile(text).export("--format", "markdown")
    let plain = try SampleCorpus.hostile("plain").export("--format", "markdown")
    #expect(report.replacing(MarkdownSyntax.escaped(text), with: "plain") == plain)
  }

  @Test(arguments: ["- x", "+ x", "1. x", "1) x", "=== x", ": x"])
  func `Markdown finds no block at the beginning of a text`(text: String) throws {
    let report = try SampleCorpus.hostile(text).export("--format", "markdown")
    let plain = try SampleCorpus.hostile("plain").export("--format", "markdown")
    let escaped = MarkdownSyntax.escaped(text)
    for before in ["\n", "> ", "# ", "| "] { #expect(!report.contains(before + text)) }
    #expect(report.replacing(escaped, with: "plain").replacing(text, with: "plain") == plain)
  }

  @Test func `what Markdown would take for its own signs is escaped`() {
    let escaped = [
      "[x](y)": "\\[x\\](y)", "<b>": "&lt;b&gt;", "a | b": "a \\| b", "# x": "\\# x",
      "- x": "\\- x",
      "1. x": "1\\. x", "1) x": "1\\) x", "2025-02": "2025-02", "1.5 bn": "1\\.5 bn",
      "a\n\n# b": "a  \\# b", "$5": "\\$5", "a_b*c`": "a\\_b\\*c\\`", "\\": "\\\\", "    x": "x",
    ]
    for (text, expected) in escaped { #expect(MarkdownSyntax.escaped(text) == expected) }
  }

  @Test func `BibTeX finds its braces in pairs and no command of the text's`() throws {
    let text = "}}, url = {x} \\input{/etc/passwd} 100% #1 ~ ^ _ @misc{y,"
    let entries = try SampleCorpus.hostile(text).export("--format", "bibtex")
    let plain = try SampleCorpus.hostile("plain").export("--format", "bibtex")
    #expect(entries.replacing(BibTeXSyntax.escaped(text), with: "plain") == plain)
    #expect(
      BibTeXSyntax.escaped(text) == """
        \\textbraceright{}\\textbraceright{}, url = \\textbraceleft{}x\\textbraceright{} \
        \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} 100\\% \\#1 \
        \\textasciitilde{} \\textasciicircum{} \\_ @misc\\textbraceleft{}y,
        """)
  }

  @Test func `a key stands for one source and for no other`() {
    #expect(BibTeXExport.key(of: "le-monde.2025") == "le-monde.2025")
    #expect(BibTeXExport.key(of: "a_b") == "a_5fb")
    #expect(BibTeXExport.key(of: "a b,{é") == "a_20b_2c_7b_c3_a9")
  }

  @Test(arguments: ["\u{1B}]0;x\u{7}", "\u{9B}2J", "a\u{202E}b", "a\u{2028}b", "a\u{0}b"])
  func `reports have no control and nothing that turns the writing`(text: String) {
    for escaped in [
      HTMLSyntax.escaped(text), MarkdownSyntax.escaped(text), BibTeXSyntax.escaped(text),
    ] {
      #expect(
        escaped.unicodeScalars.allSatisfy {
          ![.control, .format, .lineSeparator].contains($0.properties.generalCategory)
        })
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", "https://",
    "https:///x", "https://a.example@b.example/", "https://a.example/a b", "https://a\\b", "--help",
    "https://a.example/\u{1B}", "HTTPS", "https://:80/",
  ])
  func `only a page's address becomes a link`(address: String) {
    #expect(WebAddress(address) == nil)
  }

  @Test func `an address has only signs that stand for themselves`() {
    let addresses = [
      "https://a.example/b?c=d&e=f#g": "https://a.example/b?c=d&e=f#g",
      "HTTP://A.example/": "http://A.example/",
      "https://a.example/\"><script>": "https://a.example/%22%3E%3Cscript%3E",
      "https://a.example/é(1)'": "https://a.example/%C3%A9%281%29%27",
      "https://a.example/{}$~": "https://a.example/%7B%7D%24%7E",
    ]
    for (address, expected) in addresses { #expect(WebAddress(address)?.text == expected) }
    let link: HTML = "<a href=\"\(WebAddress("https://a.example/?b&c")!)\">"
    #expect(link.source == "<a href=\"https://a.example/?b&amp;c\">")
  }
}
