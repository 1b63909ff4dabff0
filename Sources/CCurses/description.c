// What the terminfo database says of the terminal, asked before ncurses sends anything.
//
// ncurses trusts what it reads: a damaged description makes it read outside of its memory. So the
// questions that go through all of a description are asked here first, while there is nothing to
// give back, and a crash is told as what it is.

#include "Terminal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// A name that no description has, so that all of its names are compared.
static const char *const unknown_name = "pledgebook";

const char *pb_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == NULL || value == (char *)-1 || *value == '\0' ? NULL : value;
}

const char *pb_key_sequence(const char *name) {
  pb_begin_reading();
  const char *sequence = pb_capability(name);
  pb_end_reading();
  return sequence;
}

const char *pb_paste_sequence(bool begins) {
  const char *on = pb_capability("BE");
  const char *off = pb_capability("BD");
  if (on == NULL || off == NULL) return begins ? "\033[?2004h" : "\033[?2004l";
  return begins ? on : off;
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

static size_t prepare_restore(char *restore, size_t size) {
  size_t length = 0;
  static const char *const names[] = {"sgr0", "op", "rmkx"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    length = append(restore, length, size, pb_capability(names[i]));
  }
  length = append(restore, length, size, pb_paste_sequence(false));
  if (pb_capability("kmous") != NULL) length = append(restore, length, size, PB_MOUSE_OFF);
  length = append(restore, length, size, pb_capability("cnorm"));
  if (pb_capability("rmcup") != NULL) {
    length = append(restore, length, size, pb_capability("rmcup"));
  } else {
    int32_t width, height;
    if (!pb_ask_size(&width, &height)) height = 24;
    const char *bottom = tparm((char *)pb_capability("cup"), height - 1, 0, 0, 0, 0, 0, 0, 0, 0);
    length = append(restore, length, size, bottom);
    length = append(restore, length, size, "\r\n");
  }
  return length;
}

// Walks through all of the description's names; what they stand for is of no interest.
static void touch_all_names(void) {
  tigetflag((char *)unknown_name);
  tigetnum((char *)unknown_name);
  tigetstr((char *)unknown_name);
}

int32_t pb_check_description(char *restore, size_t *length) {
  const char *term = getenv("TERM");
  if (term == NULL || *term == '\0') return PB_TERM_UNSET;
  if (strlen(term) > 128) return PB_TERM_UNKNOWN;  // ncurses would miss its database.
  int status = 0;
  if (setupterm((char *)term, STDOUT_FILENO, &status) != OK) {
    return status < 0 ? PB_NO_DATABASE : status == 0 ? PB_TERM_UNKNOWN : PB_TERM_TOO_POOR;
  }
  touch_all_names();
  int32_t fault = pb_capability("cup") == NULL ? PB_TERM_TOO_POOR : PB_OPENED;
  if (fault == PB_OPENED) *length = prepare_restore(restore, *length);
  del_curterm(cur_term);
  // What ncurses cannot make sense of it writes to standard error, and goes on with the rest.
  return pb_has_errors() ? PB_TERM_DAMAGED : fault;
}
