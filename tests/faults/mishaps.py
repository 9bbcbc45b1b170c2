"""Runs the app into one mistake after another, in a terminal, on a journal full of words that must not get out."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.journey import read
from tests.faults.mistaken import CANARY
from tests.faults.records import put, tables
from tests.faults.terminal import Terminal, surroundings
from tui.domain.check import CheckDraft

CALM = (
    "Good Terms stopped because of a mistake of its own.",
    "Everything that said “saved” is safe; the next start goes on from there.",
    "What stood on the screen was kept.",
)
MOST_LINES = 5
PAGE = "words-Q1"
LEFT, ENTERED = b"\x1b[?1049l", b"\x1b[?1049h"


@dataclass(frozen=True)
class Mishap:
    """How one mistake ended."""

    kind: str
    status: int
    last_words: str
    """What the terminal showed from when the app left its screen to the end."""
    kept: bool
    """Whether the words typed a moment before are on the disk."""


def full_of_canaries(store: Path) -> None:
    """Write a journal with the canary in every text field, and a check under way at an open question."""
    journal, drafts, pack, _ = tables((f"{CANARY} and more",))
    under_way = drafts[CheckDraft.kind]["1"]
    under_way |= {"page": PAGE, "touched": datetime.now(UTC).isoformat(), "completes": ""}
    put(store, journal, drafts, pack)


def went_wrong(store: Path, kinds: tuple[str, ...]) -> list[Mishap]:
    """Open the check, type a word, make the mistake; once for each kind."""
    full_of_canaries(store)
    command = (sys.executable, "-m", "tests.faults.mistaken", str(store), *kinds)
    found = []
    with Terminal(command, surroundings(store), drawn=False) as terminal:
        start = 0
        for number, kind in enumerate(kinds):
            word, end = f" typed{number}word", f"=== {kind} ended with "
            terminal.wait_until(lambda start=start: b"F1" in terminal.raw[start:], f"page before {kind}")  # type: ignore[misc]
            terminal.press(word, pause=0)
            drawn = word.strip().encode()
            terminal.wait_until(lambda start=start, drawn=drawn: drawn in terminal.raw[start:], word)  # type: ignore[misc]
            terminal.press("f1", pause=0)
            terminal.wait_until(
                lambda start=start, end=end: re.search(rf"{end}\d+\r?\n".encode(), terminal.raw[start:]),  # type: ignore[misc]
                f"end of {kind}",
            )
            run = bytes(terminal.raw[start:])
            after, _, rest = run.rpartition(LEFT)[2].decode(errors="replace").partition(end)
            (status,) = re.findall(r"^\d+", rest)
            kept = any(
                word.strip() in " ".join(one.words.values()) for one in read(store).drafts.all(CheckDraft)
            )
            found.append(Mishap(kind, int(status), _plain(after), kept))
            start = len(terminal.raw) - len(run.rpartition(LEFT)[2]) + len(after)
        terminal.wait_until(lambda: b"=== all" in terminal.raw, "end")
        terminal.ended()
    return found


def _plain(raw: str) -> str:
    return re.sub(r"\x1b\[[\d;?<>=]*[A-Za-z]", "", raw).replace("\r\n", "\n").strip()


def told(last_words: str) -> bool:
    """Whether somebody was told calmly, in a few lines, where the report is."""
    lines = last_words.splitlines()
    return (
        len(lines) <= MOST_LINES
        and tuple(lines[:-2]) in (CALM, CALM[:2])
        and "reports/crash-" in lines[-1]
        and "Traceback" not in last_words
    )


def leaked(home: Path) -> list[str]:
    """Files with the canary in them that are none of the journal's own."""
    own = re.compile(r"(journal|drafts)[\w.-]*\.json|[0-9a-f]{64}\.json")
    return [
        str(path.relative_to(home))
        for path in sorted(home.rglob("*"))
        if path.is_file() and not own.fullmatch(path.name) and CANARY.encode() in path.read_bytes()
    ]
