"""What the deck costs with more and more questions: ``python -m tests.speed.deck_growth [--short]``.

Times are milliseconds: the first rows in this process, the others in a terminal from a key to the last byte of
the new picture; medians, and for keystrokes the 95th percentile. Memory is what the questions add to the process, at its peak.
"""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from tests.faults.terminal import APP, KEYS, Terminal, surroundings
from tests.speed.large_deck import NOON, made

SIZES = (0, 10_000, 100_000)
TYPED = (
    "w",
    "wh",
    "wha",
    "what",
    "what ",
    "what d",
    "d",
    "de",
    "dec",
    "deci",
    "e",
    "ex",
    "q",
    "zz",
    "a",
    "as",
    "ask",
)
MOVES, MARKS = 60, 10
SILENCE = 0.25
"""Seconds without a byte after which a picture is taken as finished."""

_MEMORY = """
import resource, sys
from pathlib import Path
from tui.bootstrap import open_services
from tui.services.sifter import Filter, Sifter
with open_services(Path(sys.argv[1])) as desk:
    if sys.argv[2] == "read":
        sifter = Sifter(desk.library.all(), desk.sparks.marks("m1"))
        for text in ("w", "wh", "what"):
            sifter.sift(Filter(text=text))
status = Path("/proc/self/status")
if status.exists():  # elsewhere the system counts what this process was before it became itself
    print(next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")))
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak if sys.platform != "darwin" else peak // 1024)
"""


def timed(job: Callable[[], object]) -> float:
    """Milliseconds that a job takes."""
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000


def peak_kib(folder: Path, what: str) -> int:
    """Peak memory of a process that opens the journal, and reads the packs where it is told to."""
    run = subprocess.run(
        [sys.executable, "-c", _MEMORY, str(folder), what], capture_output=True, text=True, check=True
    )
    return int(run.stdout)


def answered(terminal: Terminal, key: str) -> tuple[float, int]:
    """Press a key; return the seconds to the last byte that comes of it, and how many bytes those are."""
    before, start = len(terminal.raw), time.perf_counter()
    last = start
    os.write(terminal._master, KEYS.get(key, key).encode())
    while select.select([terminal._master], [], [], SILENCE)[0]:
        terminal.raw += os.read(terminal._master, 65536)
        last = time.perf_counter()
    return last - start, len(terminal.raw) - before


def in_a_terminal(folder: Path) -> dict[str, float]:
    """Moves in the list, letters in the filter and marks, from the key to the last byte of the new picture."""
    times: dict[str, list[float]] = {"move": [], "letter": [], "bytes": [], "mark": []}
    with Terminal(APP, surroundings(folder), size=(80, 24)) as terminal:
        terminal.wait_for("Amara")
        terminal.press("d")
        terminal.wait_for("questions")
        terminal.wait_until(lambda: "reading packs" not in terminal.text(), "deck")
        terminal.pump(1.0)

        def press(key: str, what: str) -> None:
            took, size = answered(terminal, key)
            times[what].append(took * 1000)
            if what == "move":
                times["bytes"].append(size)

        for number in range(MOVES):
            press("down" if number % 10 else "G" if number % 20 else "g", "move")
        answered(terminal, "/")
        for text in ("what d", "exp", "q"):
            for letter in text:
                press("space" if letter == " " else letter, "letter")
            for _ in text:
                press("backspace", "letter")
        answered(terminal, "escape")
        for _ in range(MARKS):
            press("f", "mark")
        terminal.press("ctrl+q")
    return {
        "a move in the list": median(times["move"]),
        "bytes of a move": median(times["bytes"]),
        "a letter in the filter, p95": quantiles(times["letter"], n=20)[-1],
        "a mark, saved and shown": median(times["mark"]),
    }


def measured(count: int) -> dict[str, float]:
    """Every figure for one size of deck."""
    from tui.bootstrap import open_services
    from tui.services.sifter import Filter, Sifter

    with TemporaryDirectory() as name:
        folder = Path(name) / "store"
        made(folder, count)
        figures: dict[str, float] = {}
        with open_services(folder, now=lambda: NOON) as desk:
            figures["reading the packs"] = timed(desk.library.all)
            sifter = Sifter(desk.library.all(), desk.sparks.marks("m1"))
            sifts = sorted(timed(lambda text=text: sifter.sift(Filter(text=text))) for text in TYPED * 5)
            figures["sifting alone, p95"] = quantiles(sifts, n=20)[-1]
            figures["a draw of three"] = timed(lambda: desk.sparks.hand("m1", 3, seed=1, keep=False))
            figures["looking for a twin"] = timed(
                lambda: desk.own_cards.twin("Which decision would you take back?")
            )
        figures |= in_a_terminal(folder)
        more = peak_kib(folder, "read") - peak_kib(folder, "look")
        figures["memory, MiB more"] = more / 1024
    return figures


def main(arguments: list[str]) -> int:
    """Print the table."""
    sizes = SIZES[:-1] if "--short" in arguments else SIZES
    columns = {size: measured(size) for size in sizes}
    print(f"{'ms':<30}" + "".join(f"{140 + size:>14,}" for size in sizes))
    for what in columns[sizes[0]]:
        print(f"{what:<30}" + "".join(f"{columns[size][what]:>14.1f}" for size in sizes))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
