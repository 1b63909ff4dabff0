import CPseudoTerminal
import Foundation

/// A program running on a terminal that a test holds: it presses keys and looks at the screen.
///
/// The program has a session of its own, exactly the environment that it is given, and no open file
/// but its terminal. What it writes is shown by an emulator (libvterm), cell by cell. Nothing runs in
/// the background: the program's output is taken in whenever a test looks or waits, and the program
/// is ended when the terminal goes away.
open class PseudoTerminal {
  /// The id of the running program, which leads a session and a process group of the same id.
  public let processID: pid_t
  /// The size of the screen, in cells.
  public internal(set) var size: Size
  /// The line's settings before the program began.
  public let settingsAtStart: LineSettings
  /// Every byte that the program has written so far, in order.
  public internal(set) var transcript: [UInt8] = []

  let program: String
  let emulator: Emulator
  /// The end of the line that the test holds; `nil` after `hangUp`.
  var controller: FileDescriptor?
  /// The program's end of the line. Held open, it keeps its settings when the program has ended, as
  /// a shell does.
  var line: FileDescriptor?
  let exitDescriptor: FileDescriptor
  /// Bytes that the line has not taken yet.
  var unsent: [UInt8] = []
  var ending: (how: Ending, cpuTime: Duration)?

  /// Runs a program on a new terminal.
  ///
  /// - Parameters:
  ///   - program: The path of the program; no folder is searched.
  ///   - arguments: What follows the program's name.
  ///   - environment: The whole environment: nothing else is inherited.
  ///   - size: The size of the screen.
  /// - Throws: `PseudoTerminalError.cannotOpen` or `.cannotRun`.
  public init(
    program: String, arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws(PseudoTerminalError) {
    var controller: CInt = -1
    var line: CInt = -1
    var path = [CChar](repeating: 0, count: 256)
    let opened = pt_open(
      CInt(size.columns), CInt(size.rows), &controller, &line, &path, path.count)
    guard opened == 0 else { throw .cannotOpen(errorNumber: -opened) }
    let controllerEnd = FileDescriptor(controller)
    let programsEnd = FileDescriptor(line)
    let settings = try LineSettings(of: programsEnd)

    let process = Self.run(program, arguments, environment, terminal: path)
    guard process > 0 else { throw .cannotRun(program, errorNumber: -process) }
    let exit = pt_exit_descriptor(process)
    guard exit >= 0 else {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      throw .cannotRun(program, errorNumber: -exit)
    }
    self.program = program
    self.size = size
    processID = process
    exitDescriptor = FileDescriptor(exit)
    self.controller = controllerEnd
    self.line = programsEnd
    settingsAtStart = settings
    emulator = Emulator(size: size)
  }

  deinit { end() }

  private static func run(
    _ program: String, _ arguments: [String], _ environment: [String: String], terminal: [CChar]
  ) -> pid_t {
    withCStrings([program] + arguments) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }.sorted()) { environment in
        pt_run(terminal, program, arguments, environment)
      }
    }
  }

  /// Lends strings as an array of C strings that ends in a null pointer.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
