// Opening the terminal, giving it back, and its size.

#include "Terminal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// Rows and columns that are drawn at most, so that no terminal can ask for all memory.
enum { MOST_COLUMNS = 1000, MOST_ROWS = 500 };

static bool is_open = false;
static SCREEN *screen = NULL;
static FILE *output = NULL;
static struct termios modes_before;
static const char *paste_on = NULL;
static const char *paste_off = NULL;
static const char *const mouse_on = "\033[?1002h\033[?1006h";
static const char *const mouse_off = PB_MOUSE_OFF;
static const char *const mouse_rest = "\033[?1003l\033[?1002l\033[?1006l\033[?1000l";
static bool uses_mouse = false;

const char *pb_environment(const char *name) { return getenv(name); }

bool pb_is_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL) {
    const char *name = getenv("LC_ALL");
    if (name == NULL || *name == '\0') name = getenv("LC_CTYPE");
    if (name == NULL || *name == '\0') name = getenv("LANG");
    if (name != NULL && (strcasestr(name, "utf-8") != NULL || strcasestr(name, "utf8") != NULL)) {
      if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "UTF-8");
    }
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void start_colors(pb_terminal *terminal) {
  terminal->colors = 0;
  terminal->pairs = 0;
  terminal->is_direct = false;
  terminal->has_defaults = false;
  if (!has_colors() || start_color() == ERR) return;
  terminal->has_defaults = use_default_colors() == OK;
  terminal->colors = COLORS;
  terminal->pairs = COLOR_PAIRS < 32767 ? COLOR_PAIRS : 32767;
  bool has_rgb =
      tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0 || pb_capability("RGB") != NULL;
  terminal->is_direct = COLORS >= 1 << 24 && has_rgb;
}

static bool is_drawable(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col <= MOST_COLUMNS &&
         size.ws_row <= MOST_ROWS;
}

// Whether what is typed arrives key by key: not if standard input is another terminal than the one
// that ncurses has set up.
static bool is_input_raw(void) {
  struct termios modes;
  return tcgetattr(STDIN_FILENO, &modes) == 0 && !(modes.c_lflag & ICANON);
}

static void give_back(void) {
  endwin();
  pb_send(paste_off, strlen(paste_off));
  if (uses_mouse) pb_send(mouse_off, strlen(mouse_off));
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
}

// Undoes what opening has done, as far as it came.
static void leave(void) {
  if (is_open) {
    is_open = false;
    give_back();
    uses_mouse = false;
    delscreen(screen);
    screen = NULL;
    pb_close_output(output);
  }
  pb_disarm_guard();
  pb_release_errors();
  pb_end_signals();
}

void pb_close(void) {
  if (is_open) leave();
}

// Has ncurses take the terminal, now that its description is known to be readable.
static int32_t take(pb_terminal *terminal) {
  static bool closes_at_exit = false;
  // The size is the terminal's own: LINES and COLUMNS may hold anything, and ncurses takes memory for
  // every cell. So it asks for a size that can be drawn, and begins with terminfo's beside another.
  // Where terminfo has none, as for the Linux console, it must ask.
  use_env(FALSE);
  use_tioctl(is_drawable());
  output = pb_open_output();
  screen = output == NULL ? NULL : newterm(NULL, output, stdin);
  if (screen == NULL) {
    if (output != NULL) pb_close_output(output);
    return PB_FAILED;
  }
  int32_t width, height;
  pb_take_size(&width, &height);
  is_open = true;
  if (!closes_at_exit) closes_at_exit = atexit(pb_close) == 0;

  raw();  // Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q arrive as keys.
  paste_on = pb_paste_sequence(true);
  paste_off = pb_paste_sequence(false);
  if (!is_input_raw()) return PB_OTHER_INPUT;
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  typeahead(-1);  // A frame is sent whole, even while keys arrive.
  scrollok(stdscr, FALSE);
  start_colors(terminal);
  return PB_OPENED;
}

int32_t pb_open(pb_terminal *terminal) {
  if (is_open) return PB_IN_USE;
  if (!isatty(STDIN_FILENO)) return PB_NO_INPUT;
  if (!isatty(STDOUT_FILENO)) return PB_NO_OUTPUT;
  terminal->is_utf8 = pb_is_utf8();
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return PB_NO_INPUT;
  if (!pb_begin_signals()) return PB_FAILED;
  pb_hold_errors();
  pb_begin_reading();
  char restore[512];
  size_t length = sizeof restore;
  int32_t fault = pb_check_description(restore, &length);
  if (fault == PB_OPENED) {
    pb_arm_guard(restore, length, &modes_before);
    fault = take(terminal);
  }
  pb_end_reading();
  if (fault != PB_OPENED) {
    if (fault == PB_TERM_DAMAGED) pb_drop_errors();
    leave();
    return fault;
  }
  pb_send(paste_on, strlen(paste_on));
  return PB_OPENED;
}

void pb_suspend(bool by_key) {
  if (!is_open || !pb_may_stop(by_key)) return;
  give_back();
  pb_stop_process(by_key);
  pb_take_again();
}

void pb_lend(void) {
  if (!is_open) return;
  give_back();
  pb_release_errors();
  pb_leave_keyboard();
}

void pb_take_back(void) {
  if (!is_open) return;
  pb_watch_keyboard();
  pb_hold_errors();
  // A program that was ended may have left the terminal telling of every movement of the mouse.
  if (pb_capability("kmous") != NULL) pb_send(mouse_rest, strlen(mouse_rest));
  pb_take_again();
}

void pb_take_again(void) {
  if (!is_open) return;
  if (!isendwin()) endwin();  // Has the next refresh enter the alternate screen anew.
  clearok(curscr, TRUE);
  refresh();
  keypad(stdscr, TRUE);  // Only `getch`, which nobody calls, would turn it on again.
  pb_send(paste_on, strlen(paste_on));
  if (uses_mouse) pb_send(mouse_on, strlen(mouse_on));
  pb_mark(PB_RESIZED);
}

void pb_use_mouse(void) {
  if (!is_open || pb_capability("kmous") == NULL) return;
  uses_mouse = true;
  pb_send(mouse_on, strlen(mouse_on));
}

bool pb_ask_size(int32_t *width, int32_t *height) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_col == 0 || size.ws_row == 0) return false;
  *width = size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS;
  *height = size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS;
  return true;
}

void pb_take_size(int32_t *width, int32_t *height) {
  bool told = pb_ask_size(width, height);
  if (told && (*width != COLS || *height != LINES)) resizeterm(*height, *width);
  *width = COLS;
  *height = LINES;
}
