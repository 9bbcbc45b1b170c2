"""The debrief line by line: it reads well aloud, ends in the same meeting as the screen, and loses nothing."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.screens.person import TODAY, at_the_keyboard
from tui.bootstrap import clock_at, open_services
from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.plain.debrief import PlainDebrief, which_meeting
from tui.plain.talk import Talk
from tui.services.desk import Desk

WHOLE = [
    "?", "s",
    "6", "4",
    "We looked at the draft", "She knows Ravi", ".",
    "Ask Ravi who decides", "1 2 -3",
    "Show it early", "",
    "",
    "2026-13-01", "r",
    "f", "2026-12-18",
    "f",
]  # fmt: skip


def amara(folder: Path) -> Any:
    return open_services(folder, now=clock_at(TODAY))


def converse(desk: Desk, lines: Iterable[str]) -> str:
    """Hold a conversation about the only mentorship; returns what was said."""
    said, id = io.StringIO(), desk.mentorships.all()[0].id
    talk = Talk(io.StringIO("".join(f"{line}\n" for line in lines)), said)
    PlainDebrief(talk, desk.meetings, which_meeting(talk, desk.meetings, id)).run()
    return said.getvalue()


def meetings(desk: Desk) -> tuple[list[Any], list[Any]]:
    """All meetings and all advice, without what differs from journal to journal."""
    own = {"id", "mentorship", "meeting", "debrief", "edited", "revision", "replaces"}
    records = desk.today._records
    return tuple([one.model_dump(exclude=own) for one in records.all(kind)] for kind in (Meeting, Advice))  # type: ignore[type-var,return-value]


def test_the_transcript_of_a_whole_debrief_reads_well_aloud(tmp_path: Path, snapshot: Any) -> None:
    with amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said = converse(desk, WHOLE)
        [met, following] = desk.meetings.all(desk.mentorships.all()[0].id)[::-1]
    assert (met.held, following.on.isoformat()) == (True, "2026-12-18")
    assert "\x1b" not in said
    assert max(len(line) for line in said.split("\n")) <= 80
    assert said == snapshot


async def test_equal_answers_end_in_equal_meetings_on_the_screen_and_line_by_line(tmp_path: Path) -> None:
    with amara(tmp_path / "plain") as desk:
        desk.mentorships.add("Amara")
        converse(desk, WHOLE)
        plain = meetings(desk)
    with amara(tmp_path / "screen") as desk:
        desk.mentorships.add("Amara")
    async with at_the_keyboard(tmp_path / "screen") as person:
        await person.press("m", "d", "4")
        await person.type("We looked at the draft\nShe knows Ravi")
        await person.press("tab")
        await person.type("Ask Ravi who decides")
        await person.press("enter")
        await person.type("Show it early")
        await person.press("enter", "tab", "g", "a", "p", "s", "s", "tab")
        await person.type("2026-12-18")
        await person.press("enter")
        await person.sees("Meetings · Amara")
        assert meetings(person.desk) == plain


def test_leaving_keeps_every_word_and_the_same_command_goes_on(tmp_path: Path) -> None:
    with amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said = converse(desk, ["s", "3", "One thing", ".", "Ask Ravi", "q"])
        assert "Everything is kept" in said
    with amara(tmp_path) as desk:
        said = converse(desk, ["r", "f"])
        assert "Going on with the debrief you left today." in said
        assert "3. What came of it: One thing" in said
        [met] = desk.meetings.all(desk.mentorships.all()[0].id)
        assert [one.text for one in desk.meetings.advice_of(met)] == ["Ask Ravi"]


def test_the_end_of_input_in_the_middle_of_a_text_keeps_the_text(tmp_path: Path) -> None:
    with amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        converse(desk, ["s", "s", "half a th"])
        draft = desk.meetings.draft(id)
        assert draft is not None
        assert draft.outcomes == "half a th"
        assert desk.meetings.all(id) == ()


def test_killed_in_the_middle_it_goes_on_with_every_word(tmp_path: Path) -> None:
    with open_services(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
    call = [sys.executable, "-m", "tui", "--store", str(tmp_path), "debrief", "--plain"]
    with subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as talking:
        assert talking.stdin is not None
        assert talking.stdout is not None
        talking.stdin.write(b"s\n4\nShe knows Ravi\n.\nAsk Ravi\n1 2\n")
        talking.stdin.flush()
        for line in talking.stdout:
            if b"So far:" in line:
                break
        talking.kill()
    assert talking.returncode == -9
    with open_services(tmp_path) as desk:
        draft = desk.meetings.draft(id)
        assert draft is not None
        assert (draft.engagement, draft.outcomes) == (4, "She knows Ravi")
        assert [one.text for one in draft.advice] == ["Ask Ravi"]


@pytest.mark.parametrize(
    ("number", "wrong", "words"),
    [
        ("1", "2026-02-30", "Met on: there is no such day."),
        ("1", "1970-01-01", "Check the year."),
        ("5", "2999-01-01", "Next meeting: 2999-01-01 is more than three"),
    ],
)
def test_a_day_that_cannot_be_meant_is_asked_again(
    tmp_path: Path, number: str, wrong: str, words: str
) -> None:
    with amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        said = converse(desk, ["r", number, wrong, "r", "f", "s", "q"])
        assert words in " ".join(said.split())
        assert desk.meetings.all(id) == ()


def test_after_the_third_meeting_the_next_phase_is_offered(tmp_path: Path) -> None:
    with amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        for day in ("2026-11-01", "2026-11-08"):
            desk.meetings.finish(desk.meetings.begin(id).but(on=day))
        said = converse(desk, ["r", "f", "1"])
        assert "The first meetings are behind you." in said
        assert desk.mentorships.get(id).phase == "cultivation"


@settings(max_examples=25, deadline=None)
@given(
    lines=st.lists(
        st.sampled_from(
            [
                "1",
                "3",
                "5",
                "x",
                "b",
                "s",
                "r",
                "?",
                "f",
                "9",
                ".",
                "",
                "-",
                "2026-11-20",
                "2027-05-01",
                "\x1b[31m",
                "1 -3",
            ]
        ),
        max_size=40,
    )
)
def test_no_conversation_breaks_it_or_writes_to_the_terminal(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    with amara(tmp_path_factory.mktemp("talk")) as desk:
        desk.mentorships.add("Amara")
        said = converse(desk, lines)
    assert "\x1b" not in said
