"""What a program says to its terminal, taken apart into kinds."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.hostile import FROM_FILES
from tests.faults.records import written
from tests.faults.store_acts import Figure
from tests.faults.terminal import Terminal, surroundings

SEQUENCES = re.compile(
    "\x1b\\](?P<osc>\\d*)[^\x07\x1b]*(?:\x07|\x1b\\\\)?"
    "|\x1b\\[(?P<private>[<=>?]?)(?P<numbers>[\\d;:]*)(?P<between>[ -/]*)(?P<csi>[@-~])"
    "|\x1b(?P<escape>.)"
    "|(?P<c0>[\x00-\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f])"
    "|(?P<c1>[\x80-\x9f])"
    "|(?P<direction>[\u202a-\u202e])",
    re.DOTALL,
)
VARIED = "mHABCDGd"
"""CSI sequences whose numbers are places and colors; of the others each number is a kind of its own."""


def kinds(raw: bytes) -> Counter[str]:
    """How often each kind of sequence or control character occurs."""
    found: Counter[str] = Counter()
    for one in SEQUENCES.finditer(raw.decode("utf-8", "replace")):
        part = one.groupdict()
        if part["osc"] is not None:
            found[f"OSC {part['osc']}"] += 1
        elif part["csi"]:
            numbers = "" if part["csi"] in VARIED and not part["private"] else part["numbers"]
            found[f"CSI {part['private']}{numbers}{part['between']}{part['csi']}"] += 1
        elif part["escape"]:
            found[f"ESC {part['escape']}"] += 1
        else:
            name = next(name for name in ("c0", "c1", "direction") if part[name])
            code = ord(part[name])
            found[f"{name.upper() if name != 'direction' else name} {code:02x}"] += 1
    return found


def parade(folder: Path, kind: str, texts: tuple[str, ...]) -> Counter[str]:
    """The kinds that the app says while every place of a journal with these texts passes by."""
    store = folder / "journal"
    folder.mkdir()
    written(store, texts)
    command = (sys.executable, "-m", "tests.faults.parade", str(store), kind)
    with Terminal(command, surroundings(store), size=(100, 40), drawn=False) as terminal:
        assert terminal.ended(patience=120) == 0, terminal.text()
        return kinds(bytes(terminal.raw))


def foreign(turns: int) -> Figure:
    """Compare what hostile journals make the app say with what a harmless one does."""
    with TemporaryDirectory() as place:
        own = parade(
            Path(place) / "calm", "calm", tuple(f"words {number}" for number in range(len(FROM_FILES)))
        )
        said: Counter[str] = Counter()
        for turn in range(turns):
            at = turn * len(FROM_FILES) // turns
            said += parade(Path(place) / f"hostile{turn}", "hostile", (*FROM_FILES[at:], *FROM_FILES[:at]))
    strange = {kind: number for kind, number in said.items() if kind not in own}
    note = (
        ", ".join(f"{number} {kind}" for kind, number in strange.items())
        or f"{len(own)} kinds, all the app's own"
    )
    return Figure(10, "sequences to the terminal, foreign ones", said.total(), sum(strange.values()), note)
