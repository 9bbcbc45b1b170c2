"""The deck line by line: the same services as the screens, and a transcript that reads well aloud."""

from __future__ import annotations

import io
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.screens.person import TODAY
from tui.bootstrap import clock_at, open_services
from tui.plain.deck import PlainDeck
from tui.plain.start import somebody
from tui.plain.talk import Left, Talk
from tui.services.desk import Desk

WHOLE = [
    "1", "?", "1", "2", "2026-11-14", "She said yes.", "And more.", ".", "1", "3", "s",
    "3", "r", "s",
    "5", "6", "s", "4", "b", "b", "b",
    "6", "turning point", "s",
    "q",
]  # fmt: skip


def converse(desk: Desk, lines: Iterable[str]) -> str:
    """Hold a conversation about the only mentorship; returns what was said."""
    said = io.StringIO()
    [mentorship] = desk.mentorships.all()
    talk = Talk(io.StringIO("".join(f"{line}\n" for line in lines)), said)
    PlainDeck(talk, desk.sparks, mentorship.id, mentorship.mentor).run()
    return said.getvalue()


def with_amara(folder: Path) -> Any:
    return open_services(folder, now=clock_at(TODAY), seed=lambda: 7)


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        yield desk


def test_the_transcript_reads_well_aloud(desk: Desk, snapshot: Any) -> None:
    said = converse(desk, WHOLE)
    assert "\x1b" not in said
    assert max(len(line) for line in said.split("\n")) <= 80
    assert said == snapshot


def test_what_is_said_is_kept(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        converse(desk, WHOLE)
    with with_amara(tmp_path) as desk:
        [mentorship] = desk.mentorships.all()
        [chosen] = desk.sparks.chosen_ids(mentorship.id)
        spark = desk.sparks.one(mentorship.id, chosen)
        assert spark.favorite
        [asked] = spark.answers
        assert (asked.on.isoformat(), asked.answer, asked.worth_it) == (
            "2026-11-14",
            "She said yes.\nAnd more.",
            True,
        )
        assert sum(one.never for one in desk.sparks.all(mentorship.id)) == 1


def test_the_end_of_input_in_the_middle_of_an_answer_keeps_it(desk: Desk) -> None:
    said = converse(desk, ["1", "2", "", "half an answ"])
    assert "Everything is kept" in said
    [mentorship] = desk.mentorships.all()
    [asked] = [one for spark in desk.sparks.all(mentorship.id) for one in spark.answers]
    assert asked.answer == "half an answ"


@pytest.mark.parametrize("day", ["2026-11-22", "2026-02-30", "tomorrow"])
def test_a_day_that_cannot_be_is_asked_again_and_b_goes_back(desk: Desk, day: str) -> None:
    said = converse(desk, ["1", "2", day, "b", "q"])
    assert "That is no day up to today." in said
    [mentorship] = desk.mentorships.all()
    assert not any(spark.answers for spark in desk.sparks.all(mentorship.id))


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["?", "b"], []),
        (["q"], []),
        (["", "1"], [("", True)]),
        (["s", "maybe", "2"], [("", False)]),
        (["She said no.", ".", "s"], [("She said no.", None)]),
        (["She said no.", ".", "q"], [("She said no.", None)]),
    ],
)
def test_the_letters_of_every_prompt_hold_while_an_answer_is_taken_down(
    desk: Desk, lines: list[str], kept: list[Any]
) -> None:
    said = converse(desk, ["1", "2", "s", *lines])
    assert ("In their words or in yours" in said) == ("?" in lines)
    assert ("A number from 1 to 3" in said) == ("maybe" in lines)
    [mentorship] = desk.mentorships.all()
    answers = [one for spark in desk.sparks.all(mentorship.id) for one in spark.answers]
    assert [(one.answer, one.worth_it) for one in answers] == kept


@pytest.mark.parametrize(
    ("lines", "names"), [(["?", "q"], []), (["s"], ["my mentor"]), (["b", "Amara"], ["Amara"])]
)
def test_the_letters_of_every_prompt_are_no_name_of_a_mentor(
    tmp_path: Path, lines: list[str], names: list[str]
) -> None:
    with with_amara(tmp_path) as desk:
        with suppress(Left):
            somebody(
                Talk(io.StringIO("".join(f"{line}\n" for line in lines)), io.StringIO()),
                desk.mentorships,
                None,
            )
        assert [one.mentor for one in desk.mentorships.all()] == names


def test_after_a_check_that_put_safety_first_nothing_is_drawn_and_the_reason_is_said(desk: Desk) -> None:
    from tui.domain.check import Check

    [mentorship] = desk.mentorships.all()
    now = desk.now()
    desk.sparks._records.commit(
        Check(id="c", mentorship=mentorship.id, started=now, taken=now, red_flags={"fear": True}), act=""
    )
    assert "your safety first" in " ".join(converse(desk, ["2", "q"]).split())


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["1", "2", "3", "4", "5", "6", "b", "s", "?", "r", "", ".", "what", "\x1b[31m", "2026-11-01"]
        ),
        max_size=50,
    )
)
def test_no_conversation_breaks_it_or_writes_to_the_terminal(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    with with_amara(tmp_path_factory.mktemp("talk")) as desk:
        desk.mentorships.add("Amara")
        assert "\x1b" not in converse(desk, lines)
