"""The promises about words that cannot act and mistakes that keep secrets, as lines of the table."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.hostile import CALM, FROM_FILES, STRINGS
from tests.faults.hostile_screens import Looks, expected, fields_of, look, on_journal, pasted, walked
from tests.faults.mishaps import leaked, told, went_wrong
from tests.faults.mistaken import CANARY, KINDS
from tests.faults.records import tables, written
from tests.faults.store_acts import Figure


def places(turns: int) -> Figure:
    """Each turn puts other strings into each field; a run that acts or looks otherwise is a failure."""
    looks, different = Looks(), 0
    with TemporaryDirectory() as place:
        for turn in range(turns):
            at = turn * len(FROM_FILES) // turns
            texts = (*FROM_FILES[at:], *FROM_FILES[:at])
            calm = tuple(one.translate(CALM) for one in texts)
            seen = asyncio.run(walked(Path(place) / f"hostile{turn}", texts, looks))
            twin = asyncio.run(walked(Path(place) / f"calm{turn}", calm, Looks(), click=False))
            different += sum(seen[name].translate(CALM) != twin[name].translate(CALM) for name in seen)
    *_, fields = tables(FROM_FILES)
    note = f"{len(FROM_FILES)} strings, {fields} fields, {looks.screens} screens, {looks.clicks:,} clicks"
    return Figure(
        9, "runs of hostile words that act or look otherwise", looks.runs, len(looks.wrong) + different, note
    )


def fields(every: bool) -> Figure:
    """Paste hostile words into every field; what is not shown as cleaned, or acts, is a failure."""
    looks, tried, wrong, number = Looks(), 0, 0, 0

    async def run(folder: Path) -> None:
        nonlocal tried, wrong, number
        written(folder, ("some words",))
        async with on_journal(folder, (100, 40)) as person:
            async for name, field in fields_of(person):
                step = 1 if every else 29
                for words in STRINGS[number % step :: step]:
                    tried += 1
                    wrong += await pasted(person, field, words) != expected(field, words)
                    look(person, name, looks)
                number += 1

    with TemporaryDirectory() as place:
        asyncio.run(run(Path(place) / "journal"))
    return Figure(9, "hostile words pasted into fields", tried, wrong + len(looks.wrong), f"{number} fields")


def crashes() -> Figure:
    """One mistake of each kind; a secret that gets out, a lost word or a wrong status is a failure."""
    with TemporaryDirectory() as place:
        found = went_wrong(Path(place) / "home" / "journal", tuple(KINDS))
        files = leaked(Path(place))
    failed = len(files)
    for one in found:
        ended = (
            (one.status, one.last_words) == (0, "")
            if one.kind == "thread"
            else one.status and told(one.last_words)
        )
        failed += CANARY in one.last_words or not one.kept or not ended
    *_, canaries = tables((CANARY,))
    return Figure(
        11, "kinds of mistakes that tell or lose a word", len(found), failed, f"canaries in {canaries} fields"
    )
