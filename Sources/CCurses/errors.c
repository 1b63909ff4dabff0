// Standard error while the screen is drawn.

#include "Terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

// The descriptor that standard error was, and the end of the pipe to read what was written; -1
// while nothing is held.
static int error_before = -1;
static int held = -1;

static bool keep(int descriptor, int flags) {
  return fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 && fcntl(descriptor, F_SETFL, flags) == 0;
}

void pb_hold_errors(void) {
  int ends[2];
  if (held >= 0 || !isatty(STDERR_FILENO) || pipe(ends) != 0) return;
  error_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  // Nobody reads meanwhile: what does not fit into the pipe is lost rather than waited for.
  bool is_ready = error_before >= 0 && keep(ends[0], O_NONBLOCK) && keep(ends[1], O_NONBLOCK) &&
                  dup2(ends[1], STDERR_FILENO) >= 0;
  close(ends[1]);
  if (is_ready) {
    held = ends[0];
  } else {
    close(ends[0]);
    if (error_before >= 0) close(error_before);
  }
}

// Puts a question mark for each byte that a terminal could obey.
static void make_harmless(char *bytes, ssize_t count) {
  for (ssize_t i = 0; i < count; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    bool is_plain = (byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t';
    if (!is_plain) bytes[i] = '?';
  }
}

bool pb_has_errors(void) {
  struct pollfd pipe = {.fd = held, .events = POLLIN};
  return poll(&pipe, 1, 0) > 0;
}

// Gives the descriptor back; returns what to read what was kept from, or -1.
static int give_descriptor_back(void) {
  int source = held;
  held = -1;
  if (source < 0) return source;
  dup2(error_before, STDERR_FILENO);
  close(error_before);
  return source;
}

void pb_drop_errors(void) {
  int source = give_descriptor_back();
  if (source >= 0) close(source);
}

void pb_release_errors(void) {
  int source = give_descriptor_back();
  if (source < 0) return;
  char bytes[1024];
  ssize_t count;
  while ((count = read(source, bytes, sizeof bytes)) > 0) {
    make_harmless(bytes, count);
    ssize_t ignored = write(STDERR_FILENO, bytes, (size_t)count);
    (void)ignored;
  }
  close(source);
}
