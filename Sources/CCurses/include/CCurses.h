// Every call of ncurses and of the system that the terminal needs.
//
// Swift can import neither the macros of <curses.h> (attributes, colour pairs, key codes) nor, in
// Swift 6 mode, its globals (stdscr, LINES, COLS), and may not run Swift code in a signal handler.
// So <curses.h> stays inside these C files, and what Swift sees are numbers.
//
// There is one terminal a process. All functions but pb_wake belong to one thread.

#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What keeps a terminal from being opened.
#define PB_OPENED 0
#define PB_NO_INPUT 1       // Standard input is no terminal.
#define PB_NO_OUTPUT 2      // Standard output is no terminal.
#define PB_TERM_UNSET 3     // TERM is unset or empty.
#define PB_TERM_UNKNOWN 4   // No entry of that name in the terminfo database.
#define PB_NO_DATABASE 5    // No terminfo database.
#define PB_TERM_TOO_POOR 6  // The cursor cannot be moved.
#define PB_IN_USE 7         // The terminal is open already.
#define PB_FAILED 8         // The system refused a pipe or memory.
#define PB_OTHER_INPUT 9    // Standard input is another terminal than standard output.
#define PB_TERM_DAMAGED 10  // The terminal's description cannot be read without doubt.

// What an open terminal can do.
typedef struct {
  int32_t colors;        // 0 for a terminal without; 2^24 and `is_direct` for direct colour.
  int32_t pairs;         // Colour pairs, at most 32767.
  bool is_direct;        // A colour's number is 0xRRGGBB.
  bool has_defaults;     // -1 stands for the terminal's own colour.
  bool is_utf8;          // The character set of the locale.
} pb_terminal;

// Whether the user's character set is UTF-8. A locale that names UTF-8 but is not installed counts:
// the terminal is what was set up with that name, the machine only lacks the files.
bool pb_is_utf8(void);

// Opens the terminal of standard input and output, as the whole screen without echo.
//
// The C library's `initscr` would print an unknown TERM as it is and exit. Here nothing is printed.
int32_t pb_open(pb_terminal *terminal);

// Gives the terminal back as it was and forgets the handlers; may be called twice. Also runs at
// exit.
void pb_close(void);

// Stops the process until SIGCONT and has the terminal given back meanwhile.
//
// A key stops the process group, as the terminal's own Ctrl-Z does; where nobody could continue it,
// it goes on at once. A signal from outside always stops the process.
void pb_suspend(bool by_key);

// Gives the terminal back as it was, to a program that is run meanwhile. What interrupts or quits from
// the keyboard ends that program and not this one; Ctrl-Z stops both, as the shell's job that they are.
void pb_lend(void);

// Takes the terminal again, in whatever state that program has left it.
void pb_take_back(void);

// Takes the terminal again after SIGCONT, or after another program changed it.
void pb_take_again(void);

// Has the terminal tell of buttons and of the wheel, if its description says that it can; the modes
// are taken back wherever the terminal is given back. ncurses' own `mousemask` is not used, since
// it only works inside its own reading of keys.
void pb_use_mouse(void);

// Asks the terminal for its size, which need not be open; returns whether it told.
bool pb_ask_size(int32_t *width, int32_t *height);

// Asks the terminal for its size and gives it to ncurses. SIGWINCH is handled here, since ncurses'
// own handler would only work inside its own reading of keys.
void pb_take_size(int32_t *width, int32_t *height);

// What happened, as bits.
#define PB_INPUT 1
#define PB_GONE 2
#define PB_WOKEN 4
#define PB_RESIZED 8
#define PB_STOP_ASKED 16
#define PB_CONTINUED 32
#define PB_SIGNALLED 64

// Waits in `poll` for keys, signals and wakes.
//
// - milliseconds: How long at most; -1 waits for ever.
// - watches_input: Whether the terminal is still asked for keys.
// - signal: Receives the signal that asked the program to end, with PB_SIGNALLED.
int32_t pb_wait(int32_t milliseconds, bool watches_input, int32_t *signal);

// Ends a wait; any thread may call it.
void pb_wake(void);

// Reads what was typed; 0 when the terminal is gone, -1 when there is nothing now. ncurses' own
// `get_wch` is not used: it takes up to 145 keys for one character after an invalid byte, loses a
// character that arrives in two parts, and gives unknown sequences as single keys, as if typed.
ptrdiff_t pb_read(uint8_t *bytes, size_t count);

// The bytes that a key sends by its terminfo name, such as "kcuu1"; NULL if it has none.
const char *pb_key_sequence(const char *name);

// A variable of the environment; NULL if it is unset. Spares Swift an import of the C library.
const char *pb_environment(const char *name);

// One cell of a row.
typedef struct {
  uint16_t scalar_count;
  int16_t pair;
  uint8_t attributes;  // Bits: bold, dim, italic, underline, reverse.
  uint8_t width;       // 1 or 2; 0 for the right half of a wide one, which is passed over.
} pb_cell;

// Gives ncurses a row. cchar_t and the attribute macros cannot be imported, and one call a row is
// cheaper than one a cell. Each cell lands in its own column, whatever the C library thinks of the
// width of its characters: what takes more columns than the cell has is left out, what takes fewer
// is followed by blanks.
void pb_draw_row(int32_t row, const pb_cell *cells, int32_t count, const uint32_t *scalars);

// Gives a pair its colours: numbers as the terminal counts them, -1 for its own.
void pb_define_pair(int16_t pair, int32_t foreground, int32_t background);

// Sends what changed and puts the cursor; a column below 0 hides it.
void pb_present(int32_t cursor_column, int32_t cursor_row);

// Has the next pb_present send everything.
void pb_redraw(void);

#endif
