"""Questions from the shell: SQLite's own shell on a database made by hand, and pledgebook."""

import os
import shutil

from .terminal import percentile, run

_QUESTIONS = [
    (
        "the 40 largest amounts",
        "SELECT id, initiative, amount FROM announcement ORDER BY amount DESC LIMIT 40",
        ["list", "limit:40", "--format", "csv"],
    ),
    (
        "40 that say *milliards*, by full text",
        "SELECT a.id, a.initiative, a.amount FROM words JOIN announcement a ON a.rowid = words.rowid"
        " WHERE words MATCH 'milliards' ORDER BY a.amount DESC LIMIT 40",
        ["list", "milliards", "limit:40", "--format", "csv"],
    ),
    (
        "sums by country",
        "SELECT country, sum(amount) FROM announcement GROUP BY country ORDER BY 2 DESC",
        ["totals", "--by", "place", "--format", "csv"],
    ),
    (
        "sums by country of what says *milliards*",
        "SELECT country, sum(amount) FROM announcement WHERE rowid IN (SELECT rowid FROM words"
        " WHERE words MATCH 'milliards') GROUP BY country ORDER BY 2 DESC",
        ["totals", "milliards", "--by", "place", "--format", "csv"],
    ),
]


def answers(program, corpus, rows, environment, runs):
    """Returns for each question the median ms of sqlite3 and of pledgebook, started each time."""
    shell = shutil.which("sqlite3")
    database = shell and rows.database()
    results = []
    for name, statement, arguments in _QUESTIONS:
        commands = [
            [shell, "-readonly", database, statement] if shell else None,
            [program, *arguments, "--corpus", corpus],
        ]
        times = [[], []]
        for number in range(runs + 1):
            for command, list_of_times in zip(commands, times):
                if command is None:
                    continue
                seconds, _, status = run(command, environment)
                if status != 0:
                    raise RuntimeError(f"{os.path.basename(command[0])} fails: {command[1:]}")
                if number > 0:
                    list_of_times.append(seconds * 1000)
        results.append((name, *(percentile(list_, 50) if list_ else None for list_ in times)))
    return results
