"""The programs that are measured, and how each is started, moved and left."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field

DOWN, UP, PAGE_DOWN, PAGE_UP = b"\x1b[B", b"\x1b[A", b"\x1b[6~", b"\x1b[5~"
# The arrows and ends as a terminal sends them once a program asked for keypad keys.
KEYPAD_DOWN, KEYPAD_UP, HOME, END = b"\x1bOB", b"\x1bOA", b"\x1bOH", b"\x1bOF"


def whole(lines):
    return lines


def pane_of_initiatives(lines):
    """Pledgebook's list: what stands in the pane of that name."""
    for number, line in enumerate(lines):
        found = re.search("╭─ Initiatives", line)
        if found:
            left, right = found.start(), line.find("╮", found.start())
            return [text[left:right + 1] for text in lines[number + 1:]]
    return lines


@dataclass
class Program:
    """A program with its keys; a key that it does not have is not measured."""

    name: str
    arguments: list
    stdin: str | None = None
    # Keys that lead from the first screen to the list.
    before: bytes = b""
    down: bytes = KEYPAD_DOWN
    up: bytes = KEYPAD_UP
    page_down: bytes = PAGE_DOWN
    page_up: bytes = PAGE_UP
    end: bytes = END
    home: bytes = HOME
    # Opens the filter bar, and what then empties and leaves it.
    filter: bytes | None = None
    unfilter: bytes = b""
    quit: bytes = b"q"
    region: object = whole
    # What the first screen has to show, and what the screen at the end, as regular expressions.
    shows: str = ""
    ends: str = ""
    environment: dict = field(default_factory=dict)


def pledgebook(name, path, corpus):
    # The bare name opens the explorer; the corpus is named as a user's settings would.
    return Program(
        name, [path], before=b"\t", filter=b"/", unfilter=b"\x1b", quit=b"\x03",
        region=pane_of_initiatives, shows="Initiatives", ends=r"(?<!\d)(\d[\d,.   ]*)/\1(?!\d)",
        environment={"PLEDGEBOOK_CORPUS": corpus},
    )


def minimal(folder, rows):
    """Compiles the C program that all are compared with."""
    source = os.path.join(os.path.dirname(os.path.dirname(__file__)), "Peers", "minimal.c")
    binary = os.path.join(folder, "minimal")
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        return "no C compiler"
    subprocess.run(
        [compiler, "-O2", "-D_GNU_SOURCE", source, "-o", binary, "-lncursesw"], check=True
    )
    return Program("C, minimal", [binary, rows.csv], ends=rows.last)


def peers(folder, rows):
    """Returns each known peer by name, or in words why it cannot be measured."""

    def made(name, command, *arguments, **keys):
        path = shutil.which(command)
        if None in arguments:
            return name, "not with so many"
        return name, Program(name, [path, *arguments], **keys) if path else "not installed"

    return dict([
        ("C, minimal", minimal(folder, rows)),
        made("less", "less", "-S", rows.csv, end=b"G", home=b"g", ends=rows.last),
        made("tig (pager)", "tig", stdin=rows.csv, quit=b"Q", ends=rows.last),
        made("tig (log)", "tig", "-C", rows.repository, quit=b"Q"),
        made(
            "fzf", "fzf", "--no-mouse", stdin=rows.csv, down=KEYPAD_UP, up=KEYPAD_DOWN,
            page_down=PAGE_UP, page_up=PAGE_DOWN, end=b"", home=b"", filter=b"", unfilter=b"\x15",
            quit=b"\x1b", region=lambda lines: lines[:-2],
        ),
        made(
            "visidata", "vd", rows.csv, end=b"gj", home=b"gk", quit=b"gq",
            region=lambda lines: lines[:-1],
        ),
        made("ncdu", "ncdu", "-0", "-f", rows.tree),
        made(
            "hledger-ui", "hledger-ui", "-f", rows.journal, "--register=assets",
            # It opens at the last day.
            down=UP, up=DOWN, page_down=PAGE_UP, page_up=PAGE_DOWN, end=b"\x1b[H", home=b"\x1b[F",
        ),
    ])
