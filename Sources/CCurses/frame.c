// One write a frame.
//
// ncurses sends what it has whenever it moves the cursor: some ninety pieces a frame, between
// which a terminal may show half of it. So while a frame is made, the descriptor that ncurses writes
// to leads to a file in memory, and what is in there is then sent at once. Where there is no such
// file, ncurses writes to the terminal itself.

#include "Terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

// What ncurses writes to, the terminal behind it, and the file in memory; -1 where there is none.
static int output = -1;
static int terminal = -1;
static int memory = -1;

static int duplicate(int file) { return fcntl(file, F_DUPFD_CLOEXEC, STDERR_FILENO + 1); }

static void lead(int file) {
  dup2(file, output);
  fcntl(output, F_SETFD, FD_CLOEXEC);
}

FILE *pb_open_output(void) {
  output = duplicate(STDOUT_FILENO);
  FILE *file = output < 0 ? NULL : fdopen(output, "w");
  if (file == NULL) return NULL;
#ifdef __linux__
  terminal = duplicate(STDOUT_FILENO);
  memory = terminal < 0 ? -1 : memfd_create("frame", MFD_CLOEXEC);
#endif
  return file;
}

void pb_close_output(FILE *file) {
  fclose(file);
  if (memory >= 0) close(memory);
  if (terminal >= 0) close(terminal);
  output = terminal = memory = -1;
}

void pb_begin_frame(void) {
  if (memory < 0 || lseek(memory, 0, SEEK_SET) != 0) return;
  lead(memory);
}

// Sends all bytes, also to a terminal that somebody has told not to wait.
static void send_all(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = write(terminal, bytes, length);
    if (sent < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = terminal, .events = POLLOUT};
      poll(&ready, 1, -1);
    }
    if (sent < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (sent <= 0) return;
    bytes += sent;
    length -= (size_t)sent;
  }
}

void pb_end_frame(void) {
  if (memory < 0) return;
  lead(terminal);
  static char bytes[32 * 1024];
  off_t length = lseek(memory, 0, SEEK_CUR);
  for (off_t start = 0; start < length;) {
    off_t rest = length - start;
    size_t wanted = rest < (off_t)sizeof bytes ? (size_t)rest : sizeof bytes;
    ssize_t got = pread(memory, bytes, wanted, start);
    if (got <= 0) return;
    send_all(bytes, (size_t)got);
    start += got;
  }
}
