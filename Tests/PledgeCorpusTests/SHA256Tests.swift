import Testing

@testable import PledgeCorpus

/// The digest against the examples of the National Institute of Standards and Technology.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a message has its published digest`(message: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
  }

  @Test func `many blocks have their published digest`() {
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
    var digest = SHA256()
    for _ in 0..<10 { digest.update(million) }
    #expect(
      digest.hexadecimal() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `it does not matter in which pieces a message comes`() {
    let message = (0..<300).map { UInt8($0 % 251) }
    for cut in [0, 1, 55, 56, 63, 64, 65, 119, 128, 299] {
      var digest = SHA256()
      digest.update(Array(message[..<cut]))
      digest.update(Array(message[cut...]))
      #expect(digest.hexadecimal() == SHA256.hexadecimal(of: message))
    }
  }
}
