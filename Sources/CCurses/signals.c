// Signals, the pipe that wakes the loop, and the guard that gives the terminal back in a crash.
//
// Handlers only mark what happened and write to the pipe, or make calls that POSIX calls
// async-signal-safe.

#include "Terminal.h"

#include <errno.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int wake_pipe[2] = {-1, -1};
static atomic_int happened = 0;
static atomic_int end_signal = 0;

// The signals that are handled, and what they did before. Everything that would end the program by
// default gives the terminal back first.
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
static const int ends[] = {SIGTERM, SIGHUP,  SIGINT,  SIGQUIT,   SIGUSR1,
                           SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
#ifdef SIGPOLL
                           SIGPOLL,
#endif
#ifdef SIGPWR
                           SIGPWR,
#endif
#ifdef SIGSTKFLT
                           SIGSTKFLT,
#endif
};
static struct sigaction before[NSIG];
static bool is_handled[NSIG];

static char restore[512];
static size_t restore_length = 0;
static struct termios restore_modes;
static atomic_bool is_armed = false;
// The thread in which ncurses reads the terminal's description, and whether it does so now.
static pthread_t reader;
static atomic_bool reads_description = false;
// Whether Swift's own handlers are to follow. Unasked they would keep the terminal for their
// questions.
static bool wants_backtrace = false;

// What happens after a request to end, when the loop does not get round to it: it may be stuck
// in a terminal that takes no more bytes.
enum { SECONDS_TO_END = 1, MILLISECONDS_TO_RESTORE = 500 };

void pb_send(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    length -= (size_t)sent;
  }
}

void pb_mark(int32_t bits) {
  int saved = errno;
  atomic_fetch_or(&happened, bits);
  // A full pipe wakes the loop as well as one more byte would.
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

void pb_wake(void) { pb_mark(PB_WOKEN); }

static void on_end(int signal) {
  atomic_store(&end_signal, signal);
  pb_mark(PB_SIGNALLED);
  alarm(SECONDS_TO_END);
}

static void on_resize(int signal) {
  (void)signal;
  pb_mark(PB_RESIZED);
}

static void on_stop(int signal) {
  (void)signal;
  pb_mark(PB_STOP_ASKED);
}

static void on_continue(int signal) {
  (void)signal;
  pb_mark(PB_CONTINUED);
}

// Sends what gives the terminal back, but waits for no terminal that takes nothing.
static void give_back_at_once(void) {
  if (!atomic_exchange(&is_armed, false)) return;
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  const char *bytes = restore;
  size_t length = restore_length;
  bool may_wait = true;
  while (length > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, length);
    if (sent > 0) {
      bytes += sent;
      length -= (size_t)sent;
    } else if (sent == 0 || (errno != EINTR && errno != EAGAIN)) {
      break;
    } else if (errno == EAGAIN) {
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&output, 1, MILLISECONDS_TO_RESTORE) > 0) continue;
      if (!may_wait) break;
      may_wait = false;
      tcflush(STDOUT_FILENO, TCOFLUSH);  // Frames that nobody has read give way.
    }
  }
  fcntl(STDOUT_FILENO, F_SETFL, flags);
  tcsetattr(STDIN_FILENO, TCSANOW, &restore_modes);
}

static void let_signal_end(int signal, const struct sigaction *action) {
  struct sigaction usual;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigaction(signal, action != NULL ? action : &usual, NULL);
  raise(signal);
}

// The loop did not come round to ending; or somebody else sent the signal, which asks for an end as
// others do.
static void on_alarm(int signal) {
  int asked = atomic_load(&end_signal);
  if (asked == 0) {
    on_end(signal);
    return;
  }
  give_back_at_once();
  let_signal_end(asked, NULL);
}

// Tells where the program stood. A fault inside the C library may hold the lock that this needs:
// then the alarm ends the program.
static void write_trace(void) {
#if __has_include(<execinfo.h>)
  void *frames[32];
  alarm(SECONDS_TO_END);
  int count = backtrace(frames, sizeof frames / sizeof *frames);
  backtrace_symbols_fd(frames, count, STDERR_FILENO);
  alarm(0);
#endif
}

static void tell(const char *text) {
  ssize_t ignored = write(STDERR_FILENO, text, strlen(text));
  (void)ignored;
}

void pb_begin_reading(void) {
  reader = pthread_self();
  atomic_store(&reads_description, true);
}

void pb_end_reading(void) { atomic_store(&reads_description, false); }

// Whether ncurses fell over what it read of the terminal, and nobody else sent the signal.
static bool is_of_description(const siginfo_t *information) {
  bool is_own = information->si_code > 0 || information->si_pid == getpid();
  return is_own && atomic_load(&reads_description) && pthread_equal(reader, pthread_self());
}

// Gives the terminal back and tells of the fault; then the signal has its usual effect, or that of
// Swift's backtraces.
static void on_crash(int signal, siginfo_t *information, void *context) {
  (void)context;
  bool is_first = atomic_load(&is_armed);
  give_back_at_once();
  if (is_of_description(information)) {
    pb_drop_errors();
    tell(
        "pledgebook: the description of the terminal type in TERM is damaged\n"
        "help: set TERM to another type, or TERMINFO to a folder whose descriptions are whole\n");
    _exit(PB_STATUS_OF_DAMAGE);
  }
  pb_release_errors();
  if (is_first) {
    if (!wants_backtrace) write_trace();
    char number[3] = {(char)('0' + signal / 10), (char)('0' + signal % 10), '\0'};
    tell("pledgebook: a fault of its own ended the program (signal ");
    tell(signal < 10 ? number + 1 : number);
    tell(").\n");
    tell(
        "help: report it with these lines under Issues on the project's page; if it may harm\n"
        "others, as SECURITY.md says. SWIFT_BACKTRACE=enable=yes,interactive=no tells more.\n");
  }
  let_signal_end(signal, wants_backtrace ? &before[signal] : NULL);
}

static void take_over(int signal, struct sigaction *action) {
  sigemptyset(&action->sa_mask);
  is_handled[signal] = sigaction(signal, action, &before[signal]) == 0;
}

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_flags = flags};
  action.sa_handler = handler;
  take_over(signal, &action);
}

static void handle_crash(int signal) {
  struct sigaction action = {.sa_flags = SA_ONSTACK | SA_SIGINFO};
  action.sa_sigaction = on_crash;
  take_over(signal, &action);
}

// Handles a signal unless whoever started the program had it ignored, as `nohup` does.
static void handle_unless_ignored(int signal, void (*handler)(int)) {
  struct sigaction current;
  if (sigaction(signal, NULL, &current) == 0 && current.sa_handler == SIG_IGN) return;
  handle(signal, handler, SA_RESTART);
}

// Opens the pipe once; it stays open, since another thread may call pb_wake at any time.
static bool open_pipe(void) {
  if (wake_pipe[0] >= 0) return true;
  if (pipe(wake_pipe) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

// Gives crashes a stack of their own, so that an exhausted stack can still be told.
static void use_alternate_stack(void) {
  static char space[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && !(current.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = space, .ss_size = sizeof space, .ss_flags = 0};
  sigaltstack(&stack, NULL);
}

bool pb_begin_signals(void) {
  if (!open_pipe()) return false;
  atomic_store(&happened, 0);
  atomic_store(&end_signal, 0);
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) handle_unless_ignored(ends[i], on_end);
#ifdef SIGRTMIN
  for (int i = SIGRTMIN; i <= SIGRTMAX; i++) handle_unless_ignored(i, on_end);
#endif
  handle(SIGALRM, on_alarm, SA_RESTART);
  handle_unless_ignored(SIGTSTP, on_stop);
  handle(SIGWINCH, on_resize, SA_RESTART);
  handle(SIGCONT, on_continue, SA_RESTART);
  handle(SIGPIPE, SIG_IGN, 0);
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  use_alternate_stack();
#if __has_include(<execinfo.h>)
  void *frame;
  backtrace(&frame, 1);  // Loads what it needs now, since a handler may not.
#endif
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) handle_crash(crashes[i]);
  return true;
}

void pb_end_signals(void) {
  alarm(0);
  for (int signal = 1; signal < NSIG; signal++) {
    if (is_handled[signal]) sigaction(signal, &before[signal], NULL);
    is_handled[signal] = false;
  }
}

void pb_arm_guard(const char *bytes, size_t length, const void *modes) {
  memcpy(restore, bytes, length);
  restore_length = length;
  memcpy(&restore_modes, modes, sizeof restore_modes);
  atomic_store(&is_armed, true);
}

void pb_disarm_guard(void) { atomic_store(&is_armed, false); }

// Empties the pipe; what happened is told by the marks.
static void drain_pipe(void) {
  char bytes[256];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) continue;
}

// Whether no shell watches over the process group, so that a SIGTSTP is dropped.
static bool is_orphaned(void) { return getsid(getppid()) != getsid(0); }

bool pb_may_stop(bool by_key) {
  return is_handled[SIGTSTP] && !(by_key && is_orphaned());
}

void pb_stop_process(bool by_key) {
  struct sigaction ours;
  sigaction(SIGTSTP, &before[SIGTSTP], &ours);
  atomic_fetch_and(&happened, ~PB_CONTINUED);
  if (by_key) {
    kill(0, SIGTSTP);
  } else {
    raise(is_orphaned() ? SIGSTOP : SIGTSTP);
  }
  // Another thread may take the signal a moment later: the terminal must not be taken before.
  for (int i = 0; i < 5 && !(atomic_load(&happened) & PB_CONTINUED); i++) {
    struct pollfd pipe = {.fd = wake_pipe[0], .events = POLLIN};
    poll(&pipe, 1, 50);
    drain_pipe();
  }
  atomic_fetch_and(&happened, ~(PB_CONTINUED | PB_STOP_ASKED));
  sigaction(SIGTSTP, &ours, NULL);
}

static const int of_keyboard[] = {SIGINT, SIGQUIT, SIGTSTP};
static struct sigaction watching[sizeof of_keyboard / sizeof *of_keyboard];

void pb_leave_keyboard(void) {
  for (size_t i = 0; i < sizeof of_keyboard / sizeof *of_keyboard; i++) {
    // Stopping is for both: the shell sees one job.
    struct sigaction action = before[of_keyboard[i]];
    if (of_keyboard[i] != SIGTSTP) {
      memset(&action, 0, sizeof action);
      action.sa_handler = SIG_IGN;
      sigemptyset(&action.sa_mask);
    }
    sigaction(of_keyboard[i], is_handled[of_keyboard[i]] ? &action : NULL, &watching[i]);
  }
}

void pb_watch_keyboard(void) {
  for (size_t i = 0; i < sizeof of_keyboard / sizeof *of_keyboard; i++) {
    sigaction(of_keyboard[i], &watching[i], NULL);
  }
  // The program may have put itself, or one of its own, in front; who is behind may not say so unasked.
  void (*asked)(int) = signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(STDIN_FILENO, getpgrp());
  signal(SIGTTOU, asked);
}

int32_t pb_wait(int32_t milliseconds, bool watches_input, int32_t *signal) {
  struct pollfd watched[2] = {
      {.fd = wake_pipe[0], .events = POLLIN},
      {.fd = watches_input ? STDIN_FILENO : -1, .events = POLLIN},
  };
  int count = poll(watched, 2, atomic_load(&happened) != 0 ? 0 : milliseconds);
  drain_pipe();
  int32_t bits = atomic_exchange(&happened, 0);
  if (bits & PB_SIGNALLED) *signal = atomic_load(&end_signal);
  if (count > 0 && watched[1].revents & (POLLHUP | POLLERR | POLLNVAL)) bits |= PB_GONE;
  if (count > 0 && watched[1].revents & POLLIN) bits |= PB_INPUT;
  return bits;
}

ptrdiff_t pb_read(uint8_t *bytes, size_t count) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return -1;
  ssize_t length = read(STDIN_FILENO, bytes, count);
  if (length < 0 && (errno == EINTR || errno == EAGAIN)) return -1;
  return length <= 0 ? 0 : length;
}
