// What the C files of this target share. Not seen by Swift.

#ifndef PB_TERMINAL_H
#define PB_TERMINAL_H

// For strcasestr and wcwidth, and for the wide characters of ncurses.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define _DARWIN_C_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "include/CCurses.h"

#include <stdio.h>

// Sends a string to the terminal; only calls that a signal handler may make.
void pb_send(const char *bytes, size_t length);

// Opens and closes what ncurses writes to; NULL where the system refuses it.
FILE *pb_open_output(void);
void pb_close_output(FILE *file);

// Between the two ncurses writes into memory; at the end that is sent.
void pb_begin_frame(void);
void pb_end_frame(void);

// Ends the telling of buttons and of the wheel.
#define PB_MOUSE_OFF "\033[?1006l\033[?1002l"

// Asks the terminfo database before ncurses sends anything: PB_OPENED, or why the terminal cannot be
// used.
//
// - restore: Receives what gives the terminal back, so that a signal handler has only to write it.
// - length: The room in there, then how much of it is used.
int32_t pb_check_description(char *restore, size_t *length);

// A string capability; NULL if the terminal has none.
const char *pb_capability(const char *name);

// What has the terminal begin or end to mark pasted text.
const char *pb_paste_sequence(bool begins);

// Starts and ends the handling of signals and crashes. Begins before ncurses, which leaves signals
// alone that have a handler.
bool pb_begin_signals(void);
void pb_end_signals(void);

// Arms the guard: from now on a deadly signal sends `restore` and sets the terminal's modes back
// to those of `modes` (a struct termios) before it has its usual effect.
void pb_arm_guard(const char *restore, size_t length, const void *modes);
void pb_disarm_guard(void);

// Between the two, a crash of this thread is that of ncurses over a damaged description of the terminal:
// it is told so, and ends the program with this status.
enum { PB_STATUS_OF_DAMAGE = 2 };
void pb_begin_reading(void);
void pb_end_reading(void);

// Keeps what is written to standard error, where that is a terminal, so that it does not spoil the
// screen: what Swift says of a fault, and what libraries do. Releasing gives the descriptor back and
// writes what was kept, made harmless; only calls that a signal handler may make.
void pb_hold_errors(void);
void pb_release_errors(void);

// Gives the descriptor back and forgets what was kept.
void pb_drop_errors(void);

// Whether anything was kept so far.
bool pb_has_errors(void);

// Whether the process can be stopped: not by a key where no shell would continue it.
bool pb_may_stop(bool by_key);

// Stops the process or its group and returns when it goes on.
void pb_stop_process(bool by_key);

// Leaves the keyboard's signals to another program that has the terminal, and takes them back.
void pb_leave_keyboard(void);
void pb_watch_keyboard(void);

// Marks something as having happened, as a handler does.
void pb_mark(int32_t bits);

#endif
