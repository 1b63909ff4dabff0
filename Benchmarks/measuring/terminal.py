"""A program on a pseudo-terminal, and when it writes what.

Nothing but the clock, `select` and `read` happens while something is measured; what was written is
put on a screen afterwards.
"""

import fcntl
import os
import select
import signal
import struct
import termios
import time

from .screen import Screen

COLUMNS, ROWS = 120, 36

# What a program may ask its terminal, and what a terminal answers.
_ANSWERS = [
    (b"\x1b[6n", b"\x1b[1;1R"),
    (b"\x1b[c", b"\x1b[?62;22c"),
    (b"\x1b[>c", b"\x1b[>0;10;1c"),
]


class Burst:
    """What was written from one key on: each piece with its time in ms after the key."""

    def __init__(self, pieces, before):
        self.pieces = pieces
        self.before = before

    @property
    def bytes(self):
        return sum(len(data) for _, data in self.pieces)

    @property
    def first(self):
        return self.pieces[0][0] if self.pieces else None

    @property
    def last(self):
        return self.pieces[-1][0] if self.pieces else None


class Terminal:
    """One run of a program."""

    def __init__(self, arguments, environment, stdin=None):
        self.screen = Screen(COLUMNS, ROWS)
        master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        name = os.ttyname(slave)
        actions = [
            # A leader of a session gets the first terminal that it opens as its own.
            (os.POSIX_SPAWN_OPEN, 1, name, os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 1, 2),
            (os.POSIX_SPAWN_DUP2, 1, 0)
            if stdin is None
            else (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_CLOSE, master),
            (os.POSIX_SPAWN_CLOSE, slave),
        ]
        self.file = master
        self.started = time.monotonic_ns()
        self.pid = os.posix_spawn(
            arguments[0], arguments, environment, setsid=True, file_actions=actions
        )
        os.close(slave)
        self.ended = False

    def collect(self, since, quiet, limit):
        """Returns what is written until nothing has been for `quiet` seconds, or for `limit`."""
        pieces = []
        end = time.monotonic() + limit
        while True:
            patience = min(quiet if pieces else limit, end - time.monotonic())
            if patience <= 0 or not select.select([self.file], [], [], patience)[0]:
                break
            try:
                data = os.read(self.file, 1 << 16)
            except OSError:
                data = b""
            if not data:
                self.ended = True
                break
            pieces.append(((time.monotonic_ns() - since) / 1e6, data))
            for question, answer in _ANSWERS:
                if question in data:
                    os.write(self.file, answer)
        before = self.screen.snapshot()
        return Burst(pieces, before)

    def start(self, quiet, limit):
        return self.collect(self.started, quiet, limit)

    def press(self, keys, quiet=0.03, limit=10):
        """Sends keys and returns what follows."""
        since = time.monotonic_ns()
        os.write(self.file, keys)
        return self.collect(since, quiet, limit)

    def show(self, burst, region=lambda lines: lines):
        """Puts a burst on the screen.

        Returns when the screen was complete, and when a region of it was: the times of the pieces
        after which it looked as it does at the end. `None` where nothing changed.
        """
        final = None
        looks = []
        for when, data in burst.pieces:
            self.screen.feed(data)
            looks.append((when, self.screen.snapshot(), region(self.screen.lines())))
        if not looks:
            return None, None
        final = looks[-1]
        whole = part = None
        previous = (burst.before, None)
        for when, cells, lines in looks:
            if cells != final[1]:
                whole = None
            elif whole is None and cells != previous[0]:
                whole = when
            if lines != final[2]:
                part = None
            elif part is None:
                part = when
            previous = (cells, lines)
        return whole, part

    def memory(self):
        """Returns the resident memory now and at most, in MiB."""
        with open(f"/proc/{self.pid}/status") as status:
            fields = dict(line.split(":", 1) for line in status)
        return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))

    def processor_time(self):
        """Returns the time on a processor so far, in ms."""
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/schedstat") as numbers:
                total += int(numbers.read().split()[0])
        return total / 1e6

    def idle(self, seconds):
        """Returns how many bytes are written and how many ms of a processor used meanwhile."""
        before = self.processor_time()
        end = time.monotonic() + seconds
        written = 0
        while (rest := end - time.monotonic()) > 0:
            if select.select([self.file], [], [], rest)[0]:
                written += len(os.read(self.file, 1 << 16))
        return written, self.processor_time() - before

    def close(self, keys=b"q"):
        """Asks the program to end, then makes it end."""
        try:
            os.write(self.file, keys)
        except OSError:
            pass
        for number in (None, signal.SIGTERM, signal.SIGKILL):
            if number is not None:
                os.kill(self.pid, number)
            end = time.monotonic() + 2
            while time.monotonic() < end:
                try:
                    if select.select([self.file], [], [], 0.02)[0]:
                        os.read(self.file, 1 << 16)
                except OSError:
                    time.sleep(0.01)
                pid, _, usage = os.wait4(self.pid, os.WNOHANG)
                if pid:
                    os.close(self.file)
                    return usage
        raise RuntimeError("a program does not end")


def percentile(values, share):
    """The smallest value that so large a share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * share // 100) - 1))]


def run(arguments, environment, output=None):
    """Runs a command to its end; returns its seconds, its peak memory in MiB and its status."""
    target = output or os.devnull
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    began = time.monotonic()
    pid = os.posix_spawn(arguments[0], arguments, environment, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    return time.monotonic() - began, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)
