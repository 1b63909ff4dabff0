#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// The two halves of a pseudo-terminal that a test holds: the line to the program, and the emulator
// that turns what the program writes into a screen. Functions that can fail return a negative errno.

// MARK: The line

/// The settings of a terminal line (termios) in fields that can be compared.
typedef struct {
  uint64_t input, output, control, local;
  uint64_t input_speed, output_speed;
  /// The control characters, such as the one that interrupts; `character_count` of them are used.
  uint8_t characters[64];
  size_t character_count;
} pt_line_settings;

/// How a program ended.
typedef struct {
  bool by_signal;
  /// The exit status, or the number of the signal.
  int code;
  /// Processor time of the program and of the children that it waited for.
  int64_t cpu_nanoseconds;
} pt_ending;

/// Opens a pseudo-terminal of a size. Its descriptors are not inherited by programs.
///
/// In C because `ioctl` takes a variable number of arguments.
///
/// - Returns: 0, with the end that the test holds in `controller` and the program's in `line`.
int pt_open(int columns, int rows, int *controller, int *line, char *path, size_t path_capacity);

/// Runs a program in a session of its own whose controlling terminal is at `path`.
///
/// Every signal has its default action and none is blocked. In C because the types of `posix_spawn`
/// are pointers on one system and structures on the other.
///
/// - Returns: The process's id.
pid_t pt_run(
    const char *path, const char *program, char *const arguments[], char *const environment[]);

/// Gives the terminal another size; the kernel tells the program with SIGWINCH.
int pt_resize(int controller, int columns, int rows);

int pt_line_settings_of(int line, pt_line_settings *settings);

/// Returns a descriptor that can be read from once the process has ended.
int pt_exit_descriptor(pid_t process);

/// Takes a process's ending, if it has ended.
///
/// - Returns: 1 where it has, 0 where it still runs.
int pt_reap(pid_t process, pt_ending *ending);

/// Returns the processor time that a running process has used.
int64_t pt_cpu_nanoseconds(pid_t process);

// MARK: The emulator, a wrapper of libvterm: Swift imports neither its bit fields nor its unions.

typedef struct pt_emulator pt_emulator;

/// A colour: standard (the terminal's own), one of 256, or red, green and blue.
typedef struct {
  enum { PT_COLOR_STANDARD, PT_COLOR_PALETTE, PT_COLOR_RGB } kind;
  uint8_t index, red, green, blue;
} pt_color;

typedef struct {
  /// The Unicode scalars of the cell; a cell that nothing was written to has none.
  uint32_t scalars[6];
  int scalar_count;
  /// Columns: 1 or 2; 0 for the second half of a wide character.
  int width;
  bool bold, italic, underlined, blinking, reverse, struck;
  pt_color foreground, background;
} pt_cell;

typedef struct {
  bool cursor_shown, alternate_screen, paste_bracketed, application_cursor_keys;
  /// 0 where the mouse is not reported.
  int mouse;
} pt_modes;

/// Keys that are no character.
typedef enum {
  PT_KEY_ENTER, PT_KEY_TAB, PT_KEY_BACKSPACE, PT_KEY_ESCAPE,
  PT_KEY_UP, PT_KEY_DOWN, PT_KEY_LEFT, PT_KEY_RIGHT,
  PT_KEY_INSERT, PT_KEY_DELETE, PT_KEY_HOME, PT_KEY_END, PT_KEY_PAGE_UP, PT_KEY_PAGE_DOWN,
  /// The first of the function keys; the others follow it.
  PT_KEY_FUNCTION
} pt_key;

pt_emulator *pt_emulator_new(int columns, int rows);
void pt_emulator_free(pt_emulator *emulator);
void pt_emulator_resize(pt_emulator *emulator, int columns, int rows);
/// Takes what the program wrote.
void pt_emulator_write(pt_emulator *emulator, const uint8_t *bytes, size_t count);
/// Takes the answers and key presses that the terminal has for the program.
///
/// - Returns: The number of bytes, at most `capacity`.
size_t pt_emulator_take_output(pt_emulator *emulator, uint8_t *bytes, size_t capacity);
/// Presses a key, as a terminal in the present modes does.
void pt_emulator_press(pt_emulator *emulator, int key, bool shift, bool alt, bool control);
void pt_emulator_begin_paste(pt_emulator *emulator);
void pt_emulator_end_paste(pt_emulator *emulator);
pt_cell pt_emulator_cell(const pt_emulator *emulator, int column, int row);
void pt_emulator_cursor(const pt_emulator *emulator, int *column, int *row);
pt_modes pt_emulator_modes(pt_emulator *emulator);

#endif
