"""What a terminal shows after some bytes: as much of a VT100 as the measured programs use."""

import codecs
import re
import unicodedata

_SEQUENCE = re.compile(
    r"\x1b\[([?>=]?)([0-9;:]*)[ !\"$']*([@-~])"  # a control sequence
    r"|\x1b[\]P^_].*?(?:\x07|\x1b\\)"  # a string, such as a title
    r"|\x1b[()*+].|\x1b[ #%].|\x1b[0-~]"
    r"|[\x00-\x1f\x7f]",
    re.S,
)
_UNFINISHED = re.compile(r"\x1b(?:\[[?>=]?[0-9;:]*[ !\"$']*|[\]P^_][^\x07\x1b]*|[()*+ #%])?$")


class Screen:
    """A grid of cells; each is a character and how it looks."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""
        self.look = ""
        self.saved = (0, 0)
        self._clear()

    def _clear(self):
        self.cells = [[(" ", "")] * self.columns for _ in range(self.rows)]
        self.x = self.y = 0
        self.top, self.bottom = 0, self.rows - 1
        self.last = " "

    def lines(self):
        return ["".join(cell[0] for cell in row).rstrip() for row in self.cells]

    def snapshot(self):
        """All that a reader sees, for comparison."""
        return ([row[:] for row in self.cells], self.x, self.y)

    def feed(self, data):
        text = self.rest + self.decoder.decode(data)
        cut = _UNFINISHED.search(text)
        self.rest = text[cut.start():] if cut else ""
        text = text[: cut.start()] if cut else text
        position = 0
        for match in _SEQUENCE.finditer(text):
            self._write(text[position:match.start()])
            position = match.end()
            self._obey(match)
        self._write(text[position:])

    def _write(self, text):
        for character in text:
            if unicodedata.combining(character):
                continue
            width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
            if self.x + width > self.columns:
                self.x = 0
                self._line_feed()
            self.cells[self.y][self.x] = (character, self.look)
            if width == 2:
                self.cells[self.y][self.x + 1] = ("", self.look)
            self.x += width
            self.last = character

    def _line_feed(self):
        if self.y == self.bottom:
            self._scroll(1)
        elif self.y < self.rows - 1:
            self.y += 1

    def _blank(self):
        return [(" ", "")] * self.columns

    def _scroll(self, count):
        """Moves the lines of the scrolling region up, or down where the count is negative."""
        for _ in range(min(abs(count), self.rows)):
            if count > 0:
                del self.cells[self.top]
                self.cells.insert(self.bottom, self._blank())
            else:
                del self.cells[self.bottom]
                self.cells.insert(self.top, self._blank())

    def _obey(self, match):
        sequence = match.group()
        if match.group(3):
            self._control(match.group(1), match.group(2), match.group(3))
        elif sequence == "\r":
            self.x = 0
        elif sequence in "\n\x0b\x0c":
            self._line_feed()
        elif sequence == "\b":
            self.x = max(0, self.x - 1)
        elif sequence == "\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)
        elif sequence == "\x1b7":
            self.saved = (self.x, self.y)
        elif sequence == "\x1b8":
            self.x, self.y = self.saved
        elif sequence == "\x1bM":
            if self.y == self.top:
                self._scroll(-1)
            else:
                self.y = max(0, self.y - 1)
        elif sequence == "\x1bc":
            self._clear()

    def _control(self, private, arguments, kind):
        if private:
            if kind == "h" and arguments == "1049":
                self._clear()
            return
        if kind == "m":
            self.look = "" if arguments in ("", "0") else self.look + ";" + arguments
            return
        numbers = [int(part) if part.isdigit() else 0 for part in arguments.split(";")]
        count = max(1, numbers[0])
        row = self.cells[self.y]
        if kind in "Hf":
            self.y = min(self.rows, count) - 1
            self.x = min(self.columns, max(1, numbers[1] if len(numbers) > 1 else 1)) - 1
        elif kind == "A":
            self.y = max(0, self.y - count)
        elif kind in "Be":
            self.y = min(self.rows - 1, self.y + count)
        elif kind in "Ca":
            self.x = min(self.columns - 1, self.x + count)
        elif kind == "D":
            self.x = max(0, self.x - count)
        elif kind in "G`":
            self.x = min(self.columns, count) - 1
        elif kind == "d":
            self.y = min(self.rows, count) - 1
        elif kind == "J":
            first = 0 if numbers[0] in (2, 3) else self.y + 1
            last = self.y if numbers[0] == 1 else self.rows
            for number in range(first, last):
                self.cells[number] = self._blank()
            if numbers[0] == 0:
                row[self.x:] = [(" ", "")] * (self.columns - self.x)
        elif kind == "K":
            start = self.x if numbers[0] == 0 else 0
            end = self.x + 1 if numbers[0] == 1 else self.columns
            row[start:end] = [(" ", "")] * (end - start)
        elif kind == "X":
            end = min(self.columns, self.x + count)
            row[self.x:end] = [(" ", "")] * (end - self.x)
        elif kind == "P":
            del row[self.x:self.x + count]
            row += [(" ", "")] * (self.columns - len(row))
        elif kind == "@":
            row[self.x:self.x] = [(" ", "")] * count
            del row[self.columns:]
        elif kind in "LM":
            top, self.top = self.top, self.y
            self._scroll(count if kind == "M" else -count)
            self.top = top
        elif kind in "ST":
            self._scroll(count if kind == "S" else -count)
        elif kind == "b":
            self._write(self.last * count)
        elif kind == "r":
            self.top = max(1, numbers[0]) - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.x = self.y = 0
