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
static const char *paste_on = "\033[?2004h";
static const char *paste_off = "\033[?2004l";
static const char *const mouse_on = "\033[?1002h\033[?1006h";
static const char *const mouse_off = "\033[?1006l\033[?1002l";
static const char *const mouse_rest = "\033[?1003l\033[?1002l\033[?1006l\033[?1000l";
static bool uses_mouse = false;

// A string capability; NULL if the terminal has none.
static const char *capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == NULL || value == (char *)-1 || *value == '\0' ? NULL : value;
}

const char *pb_key_sequence(const char *name) { return capability(name); }

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

// Asks the terminfo database before ncurses draws anything.
static int32_t check_term(void) {
  const char *term = getenv("TERM");
  if (term == NULL || *term == '\0') return PB_TERM_UNSET;
  if (strlen(term) > 128) return PB_TERM_UNKNOWN;  // ncurses would miss its database.
  int status = 0;
  if (setupterm((char *)term, STDOUT_FILENO, &status) != OK) {
    return status < 0 ? PB_NO_DATABASE : status == 0 ? PB_TERM_UNKNOWN : PB_TERM_TOO_POOR;
  }
  int32_t fault = capability("cup") == NULL ? PB_TERM_TOO_POOR : PB_OPENED;
  del_curterm(cur_term);
  return fault;
}

// Adds a terminfo string without its delays ($<5>), which no terminal of today needs.
static size_t append(char *buffer, size_t length, size_t size, const char *string) {
  if (string == NULL) return length;
  while (*string != '\0' && length < size) {
    const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (end != NULL) {
      string = end + 1;
    } else {
      buffer[length++] = *string++;
    }
  }
  return length;
}

// Prepares what gives the terminal back, so that a signal handler has only to write it.
static void arm_guard(void) {
  char restore[512];
  size_t length = 0;
  static const char *const names[] = {"sgr0", "op", "rmkx"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    length = append(restore, length, sizeof restore, capability(names[i]));
  }
  length = append(restore, length, sizeof restore, paste_off);
  if (capability("kmous") != NULL) length = append(restore, length, sizeof restore, mouse_off);
  length = append(restore, length, sizeof restore, capability("cnorm"));
  if (capability("rmcup") != NULL) {
    length = append(restore, length, sizeof restore, capability("rmcup"));
  } else {
    const char *bottom = tparm((char *)capability("cup"), LINES - 1, 0, 0, 0, 0, 0, 0, 0, 0);
    length = append(restore, length, sizeof restore, bottom);
    length = append(restore, length, sizeof restore, "\r\n");
  }
  pb_arm_guard(restore, length, &modes_before);
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
      tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0 || capability("RGB") != NULL;
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

int32_t pb_open(pb_terminal *terminal) {
  static bool closes_at_exit = false;
  if (is_open) return PB_IN_USE;
  if (!isatty(STDIN_FILENO)) return PB_NO_INPUT;
  if (!isatty(STDOUT_FILENO)) return PB_NO_OUTPUT;
  terminal->is_utf8 = pb_is_utf8();
  int32_t fault = check_term();
  if (fault != PB_OPENED) return fault;
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return PB_NO_INPUT;
  if (!pb_begin_signals()) return PB_FAILED;
  // The size is the terminal's own: LINES and COLUMNS may hold anything, and ncurses takes memory for
  // every cell. So it asks for a size that can be drawn, and begins with terminfo's beside another.
  // Where terminfo has none, as for the Linux console, it must ask.
  use_env(FALSE);
  use_tioctl(is_drawable());
  output = pb_open_output();
  screen = output == NULL ? NULL : newterm(NULL, output, stdin);
  if (screen == NULL) {
    if (output != NULL) pb_close_output(output);
    pb_end_signals();
    return PB_FAILED;
  }
  int32_t width, height;
  pb_take_size(&width, &height);
  is_open = true;
  if (!closes_at_exit) closes_at_exit = atexit(pb_close) == 0;

  raw();  // Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q arrive as keys.
  if (!is_input_raw()) {
    pb_close();
    return PB_OTHER_INPUT;
  }
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  typeahead(-1);  // A frame is sent whole, even while keys arrive.
  scrollok(stdscr, FALSE);
  start_colors(terminal);
  if (capability("BE") != NULL && capability("BD") != NULL) {
    paste_on = capability("BE");
    paste_off = capability("BD");
  }
  arm_guard();
  pb_hold_errors();
  pb_send(paste_on, strlen(paste_on));
  return PB_OPENED;
}

static void give_back(void) {
  endwin();
  pb_send(paste_off, strlen(paste_off));
  if (uses_mouse) pb_send(mouse_off, strlen(mouse_off));
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
}

void pb_close(void) {
  if (!is_open) return;
  is_open = false;
  give_back();
  uses_mouse = false;
  pb_disarm_guard();
  delscreen(screen);
  screen = NULL;
  pb_close_output(output);
  pb_release_errors();
  pb_end_signals();
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
  if (capability("kmous") != NULL) pb_send(mouse_rest, strlen(mouse_rest));
  pb_take_again();
}

void pb_take_again(void) {
  if (!is_open) return;
  if (!isendwin()) endwin();  // Has the next refresh enter the alternate screen anew.
  clearok(curscr, TRUE);
  refresh();
  pb_send(paste_on, strlen(paste_on));
  if (uses_mouse) pb_send(mouse_on, strlen(mouse_on));
  pb_mark(PB_RESIZED);
}

void pb_use_mouse(void) {
  if (!is_open || capability("kmous") == NULL) return;
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
