import Foundation
import Testing

@testable import pledgebook

@Suite struct CorpusAddressTests {
  @Test(arguments: [
    ("https://example.org/a/corpus.git", "corpus"), ("https://example.org/plans/", "plans"),
    ("ssh://git@example.org/corpus", "corpus"), ("git@example.org:me/corpus.git", "corpus"),
    ("example.org:corpus", "corpus"), ("file:///srv/corpus", "corpus"),
    ("HTTPS://example.org/a", "a"), ("https://me@example.org/a", "a"),
    ("ssh://[::1]/a", "a"),
  ])
  func `an address of a repository, and its name`(text: String, name: String) throws {
    let address = try CorpusAddress(text)
    #expect(address == .repository(text))
    #expect(address.name == name)
  }

  @Test(arguments: [
    "", "-", "--upload-pack=touch /tmp/x", "-u", "ext::sh -c 'touch /tmp/x'", "ext::https://a/b",
    "fd::17/foo", "http://example.org/a", "git://example.org/a", "ftp://example.org/a",
    "ext://example.org/a", "ssh://-oProxyCommand=x/a", "ssh://me@-oProxyCommand=x/a", "https:///a",
    "https://example.org/a\nb", "https://example.org/\u{1B}[2J",
  ])
  func `other addresses are refused`(text: String) {
    #expect {
      try CorpusAddress(text)
    } throws: {
      "\($0)"
        == """
        '\(text)' is no address that a corpus is fetched from
        help: use https://…, ssh://…, user@host:path, file://… or a folder
        """
    }
  }

  @Test(arguments: ["-oProxyCommand=x:a", "nowhere/to/be/found", "me@-host:a", "a b:c", "host:"])
  func `what is neither a folder nor a host is refused`(text: String) {
    #expect(throws: Failure.self) { try CorpusAddress(text) }
  }

  @Test func `a password does not belong into an address`() {
    #expect {
      try CorpusAddress("https://me:secret@example.org/a")
    } throws: {
      "\($0)".hasPrefix("the address has a password in it\nhelp: ") && !"\($0)".contains("secret")
    }
  }

  @Test func `a folder is a folder, whatever its name looks like`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString + ":x"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try CorpusAddress(folder) == .folder(folder))
  }

  @Test func `data lie where the XDG specification puts them`() {
    #expect(DataHome.path(in: ["XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/d/pledgebook")
    #expect(
      DataHome.path(in: ["XDG_DATA_HOME": "d", "HOME": "/h"]) == "/h/.local/share/pledgebook")
    #expect(DataHome.path(in: [:]) == nil)
  }
}
