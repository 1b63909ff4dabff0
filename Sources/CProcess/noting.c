// Signals that are noted and written into a pipe, no more, so that none is lost: sources of libdispatch
// lose those that come while they are made or cancelled.

#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// Leads from the handler to whoever waits; -1 where the process may open no more files.
static int ends[2] = {-1, -1};
static atomic_uint_fast64_t noted = 0;  // A bit for each signal.
static atomic_int last = 0;

static uint64_t bit(int32_t signal) { return (uint64_t)1 << signal; }

static void on_signal(int signal) {
  int saved = errno;
  atomic_store(&last, signal);
  atomic_fetch_or(&noted, bit(signal));
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

// Opens the pipe once; it stays open, since a handler may run at any time.
static void open_pipe(void) {
  if (ends[0] >= 0 || pipe(ends) != 0) return;
  for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  // A full pipe wakes whoever waits as well as one more byte would.
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
}

bool pb_begin_noting(int32_t signal) {
  struct sigaction action;
  if (sigaction(signal, NULL, &action) != 0 || action.sa_handler == SIG_IGN) return false;
  open_pipe();
  atomic_fetch_and(&noted, ~bit(signal));
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, NULL) == 0;
}

void pb_end_noting(int32_t number) { signal(number, SIG_DFL); }

bool pb_is_noted(int32_t signal) { return (atomic_load(&noted) & bit(signal)) != 0; }

int32_t pb_last_noted(void) { return atomic_load(&last); }

int32_t pb_next_noted(void) {
  unsigned char byte = 0;
  ssize_t length;
  do {
    length = read(ends[0], &byte, 1);
  } while (length < 0 && errno == EINTR);
  return length == 1 ? byte : 0;
}
