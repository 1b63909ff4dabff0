import Foundation

/// An open file, closed when nothing holds it any more.
final class FileDescriptor {
  let number: CInt

  init(_ number: CInt) { self.number = number }

  deinit { close(number) }
}
