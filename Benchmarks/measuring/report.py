"""Results as Markdown tables."""

from .terminal import percentile


def number(value):
    if value is None:
        return "–"
    if value >= 100:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def ratio(value, base):
    return "–" if value is None or not base else f"{number(value / base)} ×"


def table(headings, rows):
    lines = ["| " + " | ".join(headings) + " |"]
    lines.append("| --- |" + " --: |" * (len(headings) - 1))
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def starts(results, base, missing):
    floor = percentile(results[base].listed, 50) if base in results else None
    rows = []
    for name, result in results.items():
        listed = percentile(result.listed, 50)
        rows.append([
            name, number(listed), number(percentile(result.listed, 95)), ratio(listed, floor),
            number(percentile(result.complete, 50)), str(len(result.listed)),
            number(result.memory),
        ])
    rows += [[name, reason] + ["–"] * 5 for name, reason in missing.items()]
    headings = [
        "start, ms", "list shown, median", "p95", "÷ C", "all shown, median", "starts", "peak MiB",
    ]
    return table(headings, rows)


def keys(results, base):
    floor = results.get(base)
    rows = []
    for name, result in results.items():
        cells = [name]
        for kind in ("down", "page", "end", "home"):
            answers = result.keys.get(kind)
            if answers is None or not answers.times:
                cells += ["–"] * 2
            elif answers.note:
                cells += [answers.note, "–"]
            else:
                cells += [number(answers.percentile(50)), number(answers.percentile(99))]
        down = result.keys["down"]
        cells.append(ratio(
            down.percentile(99), floor.keys["down"].percentile(99) if floor else None))
        rows.append(cells)
    headings = ["key to last byte, ms"]
    for kind in ("down", "page", "end", "home"):
        headings += [f"{kind} p50", "p99"]
    return table(headings + [f"down p99 ÷ {base}"], rows)


def costs(results):
    rows = []
    for name, result in results.items():
        counts = [
            number(sum(answers.bytes) / len(answers.bytes)) if answers and answers.bytes else "–"
            for answers in (result.keys.get(kind) for kind in ("down", "page", "end"))
        ]
        rows.append([
            name, *counts, number(result.resident), number(result.peak), str(result.idle_bytes),
            number(result.idle_time),
        ])
    headings = [
        "cost", "bytes a move", "a page", "a jump", "resident MiB", "peak MiB", "idle 5 s, bytes",
        "idle 5 s, ms of processor",
    ]
    return table(headings, rows)


def typing(results):
    rows = []
    for name, result in results.items():
        if result.rows:
            rows.append([
                name, number(percentile(result.rows, 50)), number(percentile(result.rows, 95)),
                number(percentile(result.settled, 50)), number(percentile(result.settled, 95)),
            ])
    headings = ["letter of *milliards*, ms", "rows p50", "rows p95", "all p50", "all p95"]
    return table(headings, rows)


def questions(results):
    rows = [
        [name, number(sqlite), number(ours), ratio(ours, sqlite)]
        for name, sqlite, ours in results
    ]
    return table(["command to its end, ms", "sqlite3", "pledgebook", "ratio"], rows)
