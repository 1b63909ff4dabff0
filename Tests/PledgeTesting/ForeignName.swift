#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Makes a file or a folder whose name is `café` in ISO 8859-1, with an ending behind it.
///
/// Foundation makes none: it writes names as UTF-8.
///
/// - Returns: Whether the file system takes such names; those of macOS do not.
public func makeForeignName(in folder: String, endingIn ending: String, isFolder: Bool = false)
  -> Bool
{
  let path = Array("\(folder)/caf".utf8) + [0xE9] + Array(ending.utf8) + [0]
  let name = path.map(CChar.init(bitPattern:))
  if isFolder { return mkdir(name, 0o755) == 0 }
  let file = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o644)
  return file >= 0 && close(file) == 0
}
