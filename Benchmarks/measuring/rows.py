"""The same announcements in the form that each program reads."""

import csv
import json
import os
import sqlite3
import subprocess


class Rows:
    """Files of made-up announcements below a folder, made once."""

    # What takes minutes with more: commits for tig, transactions for hledger-ui.
    MOST_COMMITS = 100_000
    MOST_TRANSACTIONS = 10_000

    def __init__(self, count, folder, generator):
        self.count = count
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        # What stands in the last line of the file.
        self.last = rf"\ba{count - 1}\b|/{count - 1}\b"
        self.csv = self._csv(count, folder)
        if not os.path.exists(self.csv):
            self._write(self.csv, lambda file: subprocess.run(
                [generator, str(count)], stdout=file.buffer, check=True))
        self.tree = self._made(f"tree-{count}.json", self._write_tree)
        # `None` where it would take minutes.
        self.journal = None
        if count <= self.MOST_TRANSACTIONS:
            self.journal = self._made(f"journal-{count}.journal", self._write_journal)
        self.repository = self._commit() if count <= self.MOST_COMMITS else None

    @staticmethod
    def _csv(count, folder):
        return os.path.join(folder, f"announcements-{count}.csv")

    @classmethod
    def exist(cls, count, folder):
        return os.path.exists(cls._csv(count, folder))

    def cells(self):
        with open(self.csv, encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)

    def _made(self, name, write):
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            self._write(path, write)
        return path

    @staticmethod
    def _write(path, write):
        with open(path + ".part", "w", encoding="utf-8") as file:
            write(file)
        os.rename(path + ".part", path)

    def _write_tree(self, file):
        """What `ncdu -o` exports, each announcement a file as large as its amount."""
        file.write('[1,2,{"progname":"ncdu","progver":"1.18","timestamp":0},[{"name":"/rows"}')
        for row in self.cells():
            size = int(row["amount"] or 0)
            name = json.dumps(f"{row['id']} {row['initiative']}")
            file.write(f',\n{{"name":{name},"asize":{size},"dsize":{size}}}')
        file.write("]]\n")

    def _write_journal(self, file):
        for row in self.cells():
            day = (row["announced"] + "-01-01")[:10] if row["announced"] else "2025-01-01"
            file.write(f"{day} {row['initiative'].replace(';', ',')}\n")
            file.write(f"    assets  {row['amount'] or 0} EUR\n    income\n\n")

    def _commit(self):
        """A repository with an empty commit for each announcement."""
        path = os.path.join(self.folder, f"repository-{self.count}")
        if os.path.exists(os.path.join(path, "done")):
            return path
        subprocess.run(["git", "init", "--quiet", "--bare", path], check=True)
        load = subprocess.Popen(
            ["git", "-C", path, "fast-import", "--quiet"], stdin=subprocess.PIPE)
        for number, row in enumerate(self.cells()):
            message = f"{row['country']} {row['initiative']}\n\n{row['quote']}\n".encode()
            author = (row["organisation"] or "nobody").replace("<", "").replace(">", "")
            load.stdin.write(
                b"commit refs/heads/main\n"
                + f"committer {author} <a@example> {1_000_000_000 + number * 60} +0000\n".encode()
                + f"data {len(message)}\n".encode() + message + b"\n")
        load.stdin.close()
        if load.wait() != 0:
            raise RuntimeError("git fast-import failed")
        subprocess.run(["git", "-C", path, "symbolic-ref", "HEAD", "refs/heads/main"], check=True)
        open(os.path.join(path, "done"), "w").close()
        return path

    def database(self):
        """A SQLite file as one would make it by hand: indexes, and full text of the quotations."""
        path = os.path.join(self.folder, f"rows-{self.count}.sqlite")
        if os.path.exists(path):
            return path
        if os.path.exists(path + ".part"):
            os.remove(path + ".part")
        base = sqlite3.connect(path + ".part")
        base.execute(
            "CREATE TABLE announcement (id TEXT, country TEXT, initiative TEXT, organisation TEXT,"
            " amount INTEGER, currency TEXT, announced TEXT, kind TEXT, stage TEXT, theme TEXT,"
            " quote TEXT, source_url TEXT)")
        base.executemany(
            "INSERT INTO announcement VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            ([value or None for value in row.values()] for row in self.cells()))
        base.execute("CREATE INDEX by_amount ON announcement (amount)")
        base.execute("CREATE INDEX by_country ON announcement (country, amount)")
        base.execute("CREATE VIRTUAL TABLE words USING fts5(quote, content='announcement',"
                     " tokenize='unicode61 remove_diacritics 2')")
        base.execute("INSERT INTO words (rowid, quote) SELECT rowid, quote FROM announcement")
        base.commit()
        base.close()
        os.rename(path + ".part", path)
        return path
