"""The exit note line by line: the same draft as on the screens, kept at every answer, and good to hear."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.terminal import surroundings
from tests.screens.person import TODAY, at_the_keyboard
from tui.bootstrap import clock_at, open_services
from tui.domain.mentorship import Mentorship
from tui.domain.note import ExitNote
from tui.plain.compose import PlainNote
from tui.plain.talk import Talk
from tui.services.desk import Desk

BLANKS = [
    "", "to publish a first essay", "the essay is out", "the day you said no", "writing the last page first",
    "our call on May 14", "write in June with news", "proofread your next talk", "",
]  # fmt: skip
"""Answers for "We reached the goal" by e-mail, in its order; names are known."""


def converse(desk: Desk, lines: Iterable[str]) -> tuple[str, ExitNote | None]:
    """Hold a conversation about the only mentorship; returns what was said and the note that was sent."""
    said = io.StringIO()
    mentorship = desk.mentorships.all()[0]
    draft = desk.notes.draft(mentorship.id) or desk.notes.begin(mentorship.id)
    talk = Talk(io.StringIO("".join(f"{line}\n" for line in lines)), said)
    note = PlainNote(talk, desk.notes, desk.outbox, desk.mentorships, draft, ["Talk to someone."]).run()
    return said.getvalue(), note


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_services(tmp_path / "journal", now=clock_at(TODAY)) as desk:
        desk.notes._records.commit(Mentorship(id="m", mentor="Amara", my_name="Robin"), act="")
    return tmp_path / "journal"


def opened(folder: Path) -> Any:
    return open_services(folder, now=clock_at(TODAY))


def test_the_transcript_of_a_whole_note_reads_well_aloud(folder: Path, snapshot: Any) -> None:
    finds = [
        "2",
        "Dear Amara,",
        "you never had time. I stop because my work has changed.",
        "Robin",
        ".",
        "1",
        "s",
        "i",
        "b",
        "5",
        "1",
    ]
    with opened(folder) as desk:
        said, note = converse(desk, ["?", "3", "1", *BLANKS, "r", *finds, "4", "1", "6", "7", "", ""])
    assert note is not None
    assert "\x1b" not in said
    assert max(len(line) for line in said.split("\n")) <= 80
    assert said == snapshot
    with opened(folder) as desk:
        assert desk.mentorships.get("m").ending == "ended-well"


async def test_the_screens_go_on_where_the_lines_were_left(folder: Path) -> None:
    with opened(folder) as desk:
        said, note = converse(desk, ["3", "1", "", "to publish a first essay", "q"])
    assert note is None
    assert "Everything is kept" in said
    async with at_the_keyboard(folder, size=(110, 40)) as person:
        await person.press("x")
        await person.sees("I wanted to publish a first essay")
    with opened(folder) as desk:
        said, _ = converse(desk, ["b", "b"])
        assert "So far: to publish a first essay. Enter keeps it." in converse(desk, ["", "", "", "q"])[0]


def test_a_finding_is_applied_ignored_or_answered_by_another_text(folder: Path) -> None:
    text = [
        "Dear Amara,",
        "",
        "I am so sorry. You never had time for me!! I stop, because my work has changed.",
        "",
        "Robin",
        ".",
    ]
    with opened(folder) as desk:
        converse(desk, ["3", "1", *BLANKS, "2", *text, "1", "a", "i", "i", "a", "b", "q"])
        draft = desk.notes.draft("m")
        assert draft is not None
        assert draft.own_words
        assert "Thank you for the time you gave me." in draft.text
        assert {one.split(":")[0] for one in draft.ignored} == {"blame", "absolutes"}
        assert next(one.text for one in draft.versions).startswith("Dear Amara,\n\nWhen we began")


def test_a_stop_finding_keeps_it_from_being_sent(folder: Path) -> None:
    with opened(folder) as desk:
        said, note = converse(desk, ["3", "1", *["s"] * 9, "7", "q"])
    assert note is None
    assert "Not yet: something has to be filled in or put right first." in said


def test_it_is_saved_to_a_new_private_file(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a-folder-with-a-long-name").mkdir()
    target = tmp_path / "a-folder-with-a-long-name" / "a-note-to-somebody-of-a-day.eml"
    with opened(folder) as desk:
        said, _ = converse(
            desk, ["3", "1", *BLANKS, "4", "4", "amara@example.org", str(target), "4", "2", str(target), "q"]
        )
    assert b"To: Amara <amara@example.org>" in target.read_bytes()
    assert "is there already" in " ".join(said.split())
    assert str(target) in said  # in one piece, to be copied


def test_the_safe_way_out_asks_nothing_and_says_whom_to_talk_to(folder: Path) -> None:
    with opened(folder) as desk:
        said, note = converse(desk, ["13", "2", "", "May 30", "Dana Ruiz in the program office", "7"])
    assert note is not None
    assert said.rstrip().endswith("Talk to someone.")
    assert "last meeting" not in said.split("May 30")[-1]


@settings(max_examples=25, deadline=None)
@given(lines=st.lists(st.sampled_from(["1", "2", "3", "5", "b", "s", "?", "r", "", "a", "i", "w", ".", "7", "words", "x\x1b[2J"]), max_size=40))  # fmt: skip
def test_whatever_is_answered_nothing_breaks_and_nothing_acts_on_the_terminal(
    lines: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with opened(tmp_path_factory.mktemp("any")) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, lines)
    assert "\x1b" not in said


def test_the_command_goes_on_with_the_same_note(folder: Path) -> None:
    def run(*lines: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "tui", "compose", "Amara", "--plain"],
            input="".join(f"{line}\n" for line in lines),
            env={**os.environ, **surroundings(folder)},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert done.stderr == ""
        return done.stdout

    assert "How will you say it?" in run("3", "q")
    assert "How will you say it?" in run("q").split("\n\n")[1]
