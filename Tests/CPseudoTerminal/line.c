#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#ifdef __APPLE__
#include <libproc.h>
#include <sys/event.h>
#else
#include <sys/syscall.h>
#endif

static int close_on_exec(int descriptor) { return fcntl(descriptor, F_SETFD, FD_CLOEXEC); }

/// Copies the name of the program's end. `ptsname` is not safe in threads; Linux has one that is.
static int copy_path(int controller, char *path, size_t capacity) {
#ifdef __linux__
  return ptsname_r(controller, path, capacity);
#else
  return ioctl(controller, TIOCPTYGNAME, path) == 0 && capacity >= 128 ? 0 : ENOTTY;
#endif
}

int pt_open(int columns, int rows, int *controller, int *line, char *path, size_t path_capacity) {
  *line = -1;
#ifdef __linux__
  // The flag is set in the same call: another thread may start a program at any moment.
  *controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
#else
  *controller = posix_openpt(O_RDWR | O_NOCTTY);
#endif
  if (*controller < 0) return -errno;
  if (close_on_exec(*controller) == 0 && grantpt(*controller) == 0 && unlockpt(*controller) == 0
      && copy_path(*controller, path, path_capacity) == 0) {
    *line = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  }
  int flags = fcntl(*controller, F_GETFL);
  if (*line >= 0 && flags >= 0 && fcntl(*controller, F_SETFL, flags | O_NONBLOCK) == 0
      && pt_resize(*controller, columns, rows) == 0) {
    return 0;
  }
  int failure = errno;
  if (*line >= 0) close(*line);
  close(*controller);
  return -failure;
}

pid_t pt_run(
    const char *path, const char *program, char *const arguments[], char *const environment[]) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&actions);

  sigset_t every, none;
  sigfillset(&every);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &every);
  posix_spawnattr_setsigmask(&attributes, &none);
  short flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  posix_spawnattr_setflags(&attributes, flags);

  // The first terminal that the leader of a new session opens becomes its controlling terminal.
  posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
#if defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 34)
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
#endif
#endif

  pid_t process = 0;
  int failure = posix_spawn(&process, program, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failure == 0 ? process : -failure;
}

int pt_resize(int controller, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(controller, TIOCSWINSZ, &size) == 0 ? 0 : -errno;
}

int pt_line_settings_of(int line, pt_line_settings *settings) {
  struct termios raw;
  if (tcgetattr(line, &raw) != 0) return -errno;
  memset(settings, 0, sizeof *settings);
  settings->input = raw.c_iflag;
  settings->output = raw.c_oflag;
  settings->control = raw.c_cflag;
  settings->local = raw.c_lflag;
  settings->input_speed = cfgetispeed(&raw);
  settings->output_speed = cfgetospeed(&raw);
  settings->character_count =
      sizeof raw.c_cc < sizeof settings->characters ? sizeof raw.c_cc : sizeof settings->characters;
  memcpy(settings->characters, raw.c_cc, settings->character_count);
  return 0;
}

int pt_exit_descriptor(pid_t process) {
#ifdef __APPLE__
  int queue = kqueue();
  if (queue < 0) return -errno;
  struct kevent change;
  EV_SET(&change, process, EVFILT_PROC, EV_ADD, NOTE_EXIT, 0, NULL);
  if (close_on_exec(queue) == 0 && kevent(queue, &change, 1, NULL, 0, NULL) == 0) return queue;
  int failure = errno;
  close(queue);
  return -failure;
#else
  long descriptor = syscall(SYS_pidfd_open, process, 0);
  return descriptor >= 0 ? (int)descriptor : -errno;
#endif
}

static int64_t nanoseconds(struct timeval time) {
  return (int64_t)time.tv_sec * 1000000000 + (int64_t)time.tv_usec * 1000;
}

int pt_reap(pid_t process, pt_ending *ending) {
  int status = 0;
  struct rusage usage;
  pid_t found = wait4(process, &status, WNOHANG, &usage);
  if (found < 0) return -errno;
  if (found == 0) return 0;
  ending->by_signal = WIFSIGNALED(status);
  ending->code = ending->by_signal ? WTERMSIG(status) : WEXITSTATUS(status);
  ending->cpu_nanoseconds = nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
  return 1;
}

int64_t pt_cpu_nanoseconds(pid_t process) {
#ifdef __APPLE__
  struct rusage_info_v2 usage;
  if (proc_pid_rusage(process, RUSAGE_INFO_V2, (rusage_info_t *)&usage) != 0) return -errno;
  return (int64_t)(usage.ri_user_time + usage.ri_system_time);
#else
  clockid_t clock;
  int failure = clock_getcpuclockid(process, &clock);
  if (failure != 0) return -failure;
  struct timespec time;
  if (clock_gettime(clock, &time) != 0) return -errno;
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
#endif
}
