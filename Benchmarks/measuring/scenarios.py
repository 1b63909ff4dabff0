"""What is measured of each program."""

import re
import time
from dataclasses import dataclass, field

from .terminal import Terminal, percentile

WORD = "milliards"


class NotShown(Exception):
    """A screen does not show what it should, so that its time says nothing."""


@dataclass
class Start:
    """The starts of one program, in ms: until the list stood, and until all did."""

    listed: list = field(default_factory=list)
    complete: list = field(default_factory=list)
    memory: float = 0
    seconds: float = 0


@dataclass
class Keys:
    """Answers to one kind of key: ms to the frame's last byte, and bytes."""

    times: list = field(default_factory=list)
    bytes: list = field(default_factory=list)
    note: str = ""

    def percentile(self, share):
        return percentile(self.times, share) if self.times else None


@dataclass
class Session:
    """One session with a program."""

    keys: dict = field(default_factory=dict)
    # By letter typed: ms to the rows, and ms until nothing changed any more.
    rows: list = field(default_factory=list)
    settled: list = field(default_factory=list)
    resident: float = 0
    peak: float = 0
    idle_bytes: int = 0
    idle_time: float = 0


def opened(program, environment, limit):
    """Starts a program; returns its terminal and the first burst, put on the screen."""
    terminal = Terminal(program.arguments, {**environment, **program.environment}, program.stdin)
    try:
        burst = terminal.start(quiet=0.4, limit=limit)
        complete, listed = terminal.show(burst, program.region)
        text = "\n".join(terminal.screen.lines())
        if terminal.ended or complete is None or not re.search(program.shows, text):
            raise NotShown(f"{program.name} shows no first screen:\n{text}")
        return terminal, complete, listed
    except BaseException:
        terminal.close(program.quit)
        raise


def starts(programs, environment, runs, limit=180, patience=30):
    """Starts each program so many times, in turn, so that what disturbs disturbs all.

    The first start warms caches and does not count. A program that takes long is started less often.
    """
    results = {program.name: Start() for program in programs}
    for number in range(runs + 1):
        for program in programs:
            result = results[program.name]
            if result.seconds > patience and result.complete:
                continue
            began = time.monotonic()
            terminal, complete, listed = opened(program, environment, limit)
            result.memory = max(result.memory, terminal.memory()[1])
            terminal.close(program.quit)
            slow = time.monotonic() - began > patience
            if number > 0 or slow:
                result.complete.append(complete)
                result.listed.append(listed)
            result.seconds += time.monotonic() - began
    return results


def session(program, environment, moves=200, pages=50, jumps=20, words=5):
    """Moves about in a program and measures each answer."""
    terminal, _, _ = opened(program, environment, limit=180)
    try:
        result = Session()
        result.idle_bytes, result.idle_time = terminal.idle(5)
        if program.before:
            terminal.show(terminal.press(program.before, quiet=0.2))
        _press(terminal, result, "down", program.down, program.up, moves)
        _press(terminal, result, "page", program.page_down, program.page_up, pages)
        if program.end:
            _jump(terminal, result, program, jumps)
        if program.filter is not None:
            for _ in range(words):
                _type(terminal, result, program)
        result.resident, result.peak = terminal.memory()
        return result
    finally:
        terminal.close(program.quit)


def _press(terminal, result, name, key, back, count):
    """Presses a key so many times; where it leads no further, the key that leads back."""
    answers = result.keys[name] = Keys()
    turns = 0
    while len(answers.times) < count and turns < count:
        burst = terminal.press(key, limit=0.5)
        if terminal.show(burst)[0] is None:
            key, back = back, key
            turns += 1
            continue
        answers.times.append(burst.last)
        answers.bytes.append(burst.bytes)


def _jump(terminal, result, program, count):
    ends = result.keys["end"] = Keys()
    homes = result.keys["home"] = Keys()
    for _ in range(count):
        for answers, key in ((ends, program.end), (homes, program.home)):
            burst = terminal.press(key, quiet=0.1)
            terminal.show(burst)
            if burst.last is None:
                continue
            answers.times.append(burst.last)
            answers.bytes.append(burst.bytes)
            if answers is ends and program.ends:
                text = "\n".join(terminal.screen.lines())
                if not re.search(program.ends, text):
                    answers.note = "not at the end"


def _type(terminal, result, program):
    if program.filter:
        terminal.show(terminal.press(program.filter, quiet=0.2))
    for letter in WORD:
        # Sums may follow the rows: what counts as quiet is longer here.
        burst = terminal.press(letter.encode(), quiet=0.3)
        settled, rows = terminal.show(burst, program.region)
        if rows is not None:
            result.rows.append(rows)
            result.settled.append(settled if settled is not None else rows)
    terminal.show(terminal.press(program.unfilter, quiet=0.5))
