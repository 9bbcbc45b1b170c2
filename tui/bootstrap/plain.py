"""The doors to the line-by-line front ends; each returns the exit status."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tui.bootstrap.desk import open_services
from tui.domain.trouble import Trouble
from tui.store.place import store_folder

if TYPE_CHECKING:
    from tui.plain.talk import Talk
    from tui.services.desk import Desk


def open_plain_check(store: str | Path | None, mentor: str | None) -> int:
    """A check."""
    from tui.plain.check import PlainCheck
    from tui.plain.start import under_way

    with _conversation(store) as (talk, desk):
        draft = under_way(talk, desk.checks, desk.trash, _whom(talk, desk, mentor))
        PlainCheck(talk, desk.checks, desk.follow_ups, draft, time.monotonic).run()
    return 0


def open_plain_deck(store: str | Path | None, mentor: str | None) -> int:
    """The deck."""
    from tui.plain.deck import PlainDeck

    with _conversation(store) as (talk, desk):
        id = _whom(talk, desk, mentor)
        PlainDeck(talk, desk.sparks, id, desk.mentorships.get(id).mentor).run()
    return 0


def open_plain_debrief(store: str | Path | None, mentor: str | None) -> int:
    """A debrief."""
    from tui.plain.debrief import PlainDebrief, which_meeting

    with _conversation(store) as (talk, desk):
        draft = which_meeting(talk, desk.meetings, _whom(talk, desk, mentor))
        PlainDebrief(talk, desk.meetings, draft).run()
    return 0


def open_plain_note(store: str | Path | None, mentor: str | None) -> int:
    """An exit note."""
    from tui.plain.compose import PlainNote

    with _conversation(store) as (talk, desk):
        id = _whom(talk, desk, mentor)
        notes, red = desk.notes, desk.checks.assessment.red_flags
        draft = notes.draft(id) or notes.begin(id)
        PlainNote(talk, notes, desk.outbox, desk.mentorships, draft, (red.any_yes, red.help)).run()
    return 0


@contextmanager
def _conversation(store: str | Path | None) -> Iterator[tuple[Talk, Desk]]:
    """Talk on standard input and output beside an open journal; leaving before it began ends it quietly."""
    from tui.plain.talk import Left, Talk

    talk = Talk(sys.stdin, sys.stdout)
    with open_services(store_folder(store, os.environ)) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        talk.say(*desk.notices)
        try:
            yield talk, desk
        except Left:
            return


def _whom(talk: Talk, desk: Desk, mentor: str | None) -> str:
    from tui.plain.start import somebody

    return somebody(talk, desk.mentorships, mentor)
