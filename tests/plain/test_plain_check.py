"""The check line by line: the same course, the same answers kept, and a transcript that reads well aloud."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.screens.person import TODAY, at_the_keyboard
from tui.bootstrap import clock_at, open_services
from tui.content.assessment import load_assessment
from tui.domain.advice import Advice
from tui.domain.check import Check
from tui.domain.meeting import Meeting
from tui.domain.mentorship import DirectionChange, Mentorship
from tui.domain.plan import Plan
from tui.plain.check import PlainCheck
from tui.plain.start import under_way
from tui.plain.talk import Talk
from tui.services.course import build_course, draw_order
from tui.services.desk import Desk
from tui.services.questions import DATED

OWN = {"id", "mentorship", "edited", "revision", "replaces", "seconds", "started", "taken"}
"""What two equal checks may differ in."""
STATEMENTS = ["3"] * 25
WHOLE = [
    "7",
    "She asks who has to say yes.", "It saves me weeks.", ".", "asking who has to say yes",
    "s", "s",
    *STATEMENTS,
    "1", "2", "1", "0",
    "0", "2", "2027-05", "0", "0", "0", "2",
    "", "0", "0", "0",
    "s", "s", "s",
    "1",
    "f",
    "2",
]  # fmt: skip


def converse(desk: Desk, lines: Iterable[str]) -> tuple[str, Check | None]:
    """Hold a conversation about the only mentorship; returns what was said and the finished check."""
    said = io.StringIO()
    mentorship = desk.mentorships.all()[0]
    draft = desk.checks.draft(mentorship.id) or desk.checks.begin(mentorship.id)
    ticks = count(step=3.0)
    talk = Talk(io.StringIO("".join(f"{line}\n" for line in lines)), said)
    check = PlainCheck(talk, desk.checks, desk.follow_ups, draft, lambda: next(ticks)).run()
    return said.getvalue(), check


def with_amara(folder: Path) -> Any:
    return open_services(folder, now=clock_at(TODAY), seed=lambda: 7)


def with_a_log(desk: Desk, id: str) -> None:
    """Three meetings, a change that did not help, and a new direction."""
    about = desk.mentorships.get(id).but(cadence_days=28, directions=(DirectionChange(on=date(2026, 5, 12)),))
    days = [date(2026, 3, 4), date(2026, 6, 10), date(2026, 10, 10)]
    met = [Meeting(id=f"t{on}", mentorship=id, on=on, held=True) for on in days]
    ask = "half an hour on a fixed day"
    plan = Plan(id="p", mentorship=id, ask=ask, asked=days[1], outcome="did-not-help", closed=days[2])
    advice = [
        Advice(id="a1", mentorship=id, text="Say no", heard=days[1], specific=False, state="tried"),
        Advice(id="a2", mentorship=id, text="Write", heard=days[2], specific=True),
    ]
    desk.checks._records.commit(about, *met, plan, *advice, act="")


def test_the_transcript_of_a_whole_check_reads_well_aloud(tmp_path: Path, snapshot: Any) -> None:
    with with_amara(tmp_path) as desk:
        with_a_log(desk, desk.mentorships.add("Amara").id)
        said, check = converse(desk, WHOLE)
    assert check is not None
    assert "\x1b" not in said
    assert max(len(line) for line in said.split("\n")) <= 80
    assert said == snapshot


async def test_equal_answers_end_in_equal_checks_on_the_screen_and_line_by_line(tmp_path: Path) -> None:
    with with_amara(tmp_path / "plain") as desk:
        desk.mentorships.add("Amara")
        _, plain = converse(desk, WHOLE)
    async with at_the_keyboard(tmp_path / "screen") as person:
        await person.press("1")
        await person.type("Amara")
        await person.press("enter", "7", "enter")
        await person.type("She asks who has to say yes.")
        await person.press("enter")
        await person.type("It saves me weeks.")
        await person.press("tab")
        await person.type("asking who has to say yes")
        await person.press("enter", "ctrl+n", "ctrl+n")
        for key in [*STATEMENTS, "1", "2", "1", "0", "0"]:
            await person.press(key, "enter")
        await person.press("2")
        await person.type("2027-05")
        await person.press("enter")
        for key in ("0", "0", "0", "2"):
            await person.press(key, "enter")
        await person.press("enter")
        for key in ("0", "0", "0"):
            await person.press(key, "enter")
        await person.press("ctrl+n", "ctrl+n", "ctrl+n", "1", "enter", "f")
        [screen] = person.desk.checks.all(person.desk.mentorships.all()[0].id)
    assert plain is not None
    assert plain.model_dump(exclude=OWN) == screen.model_dump(exclude=OWN)


def test_leaving_keeps_everything_and_goes_on_at_the_same_question(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, check = converse(desk, ["7", "One thing.", ".", "", "s", "s", "3", "q"])
        assert check is None
        assert "Everything is kept" in said
    with with_amara(tmp_path) as desk:
        draft = desk.checks.draft(desk.mentorships.all()[0].id)
        assert draft is not None
        assert (draft.opening, draft.words["Q1"], list(draft.answers.values())) == (7, "One thing.", [3])
        said, _ = converse(desk, [])
        asked = next(one.text for one in desk.checks.assessment.items if f"item-{one.id}" == draft.page)
        assert asked in " ".join(said.split())


def test_the_end_of_input_in_the_middle_of_a_text_keeps_the_text(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        converse(desk, ["7", "half a th"])
        draft = desk.checks.draft(desk.mentorships.all()[0].id)
        assert draft is not None
        assert draft.words["Q1"] == "half a th"


@pytest.mark.parametrize("wrong", ["5", "yes", "33", "-1", "é"])
def test_a_wrong_answer_is_asked_again(tmp_path: Path, wrong: str) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, ["s", "s", "s", "s", wrong, "q"])
        assert "That is not one of the answers." in said
        draft = desk.checks.draft(desk.mentorships.all()[0].id)
        assert draft is not None
        assert draft.answers == {}


@settings(max_examples=25, deadline=None)
@given(
    lines=st.lists(
        st.sampled_from(
            ["0", "3", "x", "b", "s", "n", "r", "?", "f", "1", "12", ".", "", "2027-05", "\x1b[31m"]
        ),
        max_size=60,
    )
)
def test_no_conversation_breaks_it_or_writes_to_the_terminal(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    with with_amara(tmp_path_factory.mktemp("talk")) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, lines)
    assert "\x1b" not in said


def test_u_takes_back_the_last_answer_also_after_leaving(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        converse(desk, ["7", "s", "s", "s", "3", "1", "q"])
    with with_amara(tmp_path) as desk:
        said, _ = converse(desk, ["u", "2", *"uuuuuuu", "q"])
        assert "Taken back." in said
        assert "There is no answer to take back in this check." in said
        draft = desk.checks.draft(desk.mentorships.all()[0].id)
        assert draft is not None
        assert (draft.opening, draft.seen, draft.answers) == (None, (), {})


def test_the_next_check_is_set_after_the_result_and_every_answer_the_best_is_asked_about(
    tmp_path: Path,
) -> None:
    with with_amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        order = desk.checks.begin(id).order
        reversed_ones = {one.id for one in desk.checks.assessment.items if one.reverse}
        best = ["0" if item in reversed_ones else "4" for item in order]
        lines = ["s", "She listens.", ".", "", "s", "s", *best, "r", "f", "The list of March.", ".", "1"]
        said, check = converse(desk, lines)
        assert "name one concrete thing" in said
        assert "A check will be offered from 2026-12-21 on." in said
        assert check is not None
        assert check.words["Q1"] == "She listens.\nThe list of March."
    with with_amara(tmp_path) as desk:
        assert desk.checks.get(check.id).words == check.words
        assert desk.follow_ups.next_check(id).due == date(2026, 12, 21)


def test_whoever_is_afraid_is_asked_for_no_next_check(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, check = converse(desk, ["r", "41", "1", "f", "1"])
        assert check is not None
        assert check.red_flags["fear"] is True
        assert "When would you like to check again?" not in said


def test_q_b_and_help_hold_at_the_prompts_within_a_page(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        said, _ = converse(desk, ["7", "She asks.", ".", "?", "b", "She asks.", ".", "asking", "b", "q"])
        assert "We will offer them when you write a message later." in " ".join(said.split())
        assert said.count("What value have you gained from your mentor?") == 3
        draft = desk.checks.draft(id)
        assert draft is not None
        assert draft.carries == {"Q1": "asking"}
        said, _ = converse(desk, ["She asks.", ".", "", "b", "r", "35", "2", "b", "2", "s", "q"])
        assert "Empty leaves what it is: “asking”" in said
        draft = desk.checks.draft(id)
        assert draft is not None
        assert draft.carries == {"Q1": "asking"}
        assert draft.facts["external_end"] is None
        converse(desk, ["35", "2", "q"])
        draft = desk.checks.draft(id)
        assert draft is not None
        assert (draft.page, draft.facts["external_end"]) == ("fact-external_end", None)


def test_a_period_alone_is_an_empty_text(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, ["7", ".", "", "q"])
        assert "Taking stock, 2 of 3." in said


def test_a_note_is_read_out_where_it_was_made(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, ["n", "Only lately.", ".", "q"])
        assert "Your note: Only lately." in said


def test_the_review_says_open_ones_first_and_a_question_keeps_its_number(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, ["7", "One.", "Two.", ".", "", "s", "r", "r", "q"])
        review = said.split("Review.")[1]
        first = [review.index(f"\n{number}. ") for number in (4, 46, 3, 1, 2)]
        assert first == sorted(first)
        assert "2. What value have you gained from your mentor? (One. Two.)" in review


@pytest.mark.parametrize("wrong", ["99", "0", "s", "?", "9" * 5000])
def test_a_wrong_answer_at_the_review_does_not_read_it_all_again(tmp_path: Path, wrong: str) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, ["r", wrong, "q"])
        assert said.count("Review.") == 1
        assert said.count("f for the result") == 2


def test_what_is_still_open_is_answered_right_after_a_result_without_a_verdict(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        said, check = converse(desk, ["7", "r", "f", "1", "4", "s", "5", "3", "f", "2", "3"])
        assert check is not None
        assert said.count("Would you like to answer what is still open?") == 2
        assert [one.id for one in desk.checks.all(id)] == [check.id]
        assert check.opening == 7
        converse(desk, ["r", "f", "2", "3"])
        assert len(desk.checks.all(id)) == 2


def test_a_next_step_says_the_command_that_does_it(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        desk.mentorships.add("Amara")
        said, _ = converse(desk, ["r", "41", "1", "f", "1"])
        assert "3. When you are ready, write a short note that asks for no reply." in said
        assert "For step 3, when you are ready: goodterms compose --plain" in said
        assert "goodterms deck" not in said


def test_one_statement_is_no_statements(tmp_path: Path) -> None:
    with with_amara(tmp_path) as desk:
        id = desk.mentorships.add("Amara").id
        converse(desk, ["s", "s", "s", "s", "3", "q"])
        said = io.StringIO()
        under_way(Talk(io.StringIO("1\n"), said), desk.checks, desk.trash, id)
        assert "You left a check today, with 1 statement answered." in said.getvalue()


CONTENT = load_assessment()
COURSE = build_course(CONTENT, draw_order(CONTENT, 7))
PRESSED: dict[str, Any] = {
    "scale": st.integers(0, 10).map(str),
    "words": st.sampled_from(["She asks.", "Ämtli"]),
    "item": st.sampled_from([*"01234", "x"]),
    "importance": st.sampled_from([*"012"]),
    "flag": st.sampled_from([*"01"]),
    "leaning": st.sampled_from([*"1234"]),
    "intro": st.just(""),
}


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_any_answers_end_in_the_check_that_the_wizard_makes_of_them(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Answers, skips and second thoughts, said line by line and given to the state machine."""
    with with_amara(tmp_path_factory.mktemp("both")) as desk:
        for id in ("plain", "direct"):
            desk.checks._records.commit(Mentorship(id=id, mentor=id), act="")
        draft = desk.checks.begin("direct")
        wizard, lines = desk.checks.wizard(draft), []
        questions = desk.checks.questions("direct")
        for page in COURSE:
            keys = [choice.key for choice in questions.of(wizard, page).choices if choice.value != DATED]
            key = data.draw(st.sampled_from(keys) if page.kind == "fact" else PRESSED[page.kind])
            if page.kind != "intro" and data.draw(st.booleans()):
                key = "s"
            rethinks = page.kind not in ("words", "intro") and key != "s" and data.draw(st.booleans())
            lines += [key, *(["u", key] if rethinks else [])]
            choice = questions.of(wizard, page).by_key(key)
            if key in ("s", ""):
                wizard = wizard.skip()
            elif page.kind == "words":
                lines += [".", *([""] if questions.of(wizard, page).carry_prompt else [])]
                wizard = wizard.answer(key).forward()
            else:
                wizard = wizard.answer(choice.value if choice else int(key)).forward()
        direct = desk.checks.finish(draft, wizard)
        said = io.StringIO()
        talk = Talk(io.StringIO("".join(f"{line}\n" for line in [*lines, "f"])), said)
        plain = PlainCheck(talk, desk.checks, desk.follow_ups, desk.checks.begin("plain"), lambda: 0.0).run()
    assert plain is not None
    assert plain.model_dump(exclude=OWN) == direct.model_dump(exclude=OWN)
