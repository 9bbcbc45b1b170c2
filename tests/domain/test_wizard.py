"""The wizard page by page: what it takes, where it goes, and that four kinds of silence stay apart."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.content.assessment import load_assessment
from tui.domain.page import Page, allowed, is_day_or_month
from tui.domain.retrace import MOST_STEPS
from tui.domain.wizard import Wizard, section_progress
from tui.services.course import build_course, draw_order, sections

CONTENT = load_assessment()
COURSE = build_course(CONTENT, draw_order(CONTENT, 1))
PAGES = {page.id: page for page in COURSE}


@pytest.fixture
def wizard() -> Wizard:
    """At the first page of a check."""
    return Wizard(COURSE)


@pytest.mark.parametrize(
    ("page", "values"),
    [
        ("opening", [-1, 11, True, "3", 2.0]),
        ("words-Q1", [3, True]),
        ("item-D1", [-1, 5, True, False, "y", "3", "", 2.0]),
        ("importance-D", [-1, 3, True, "x"]),
        ("fact-goals_met", [0, 1, "yes", "2026-05"]),
        ("fact-external_end", [1, "yes", "2026-13", "2026-5", "", "May 2026", "2026-W01-1", "20260530"]),
        ("fact-adjusted", [-1, 3, True, "x"]),
        ("fact-meetings", [0, 1, 9, "three"]),
        ("flags", [True, False, ""]),
        ("flag-fear", [0, 1, "no"]),
        ("leaning", ["go", True, 1]),
    ],
)
def test_a_value_out_of_range_is_refused_and_changes_nothing(
    wizard: Wizard, page: str, values: list[Any]
) -> None:
    there = wizard.jump(page)
    for value in values:
        with pytest.raises(ValueError, match=page):
            there.answer(value)
    assert there.given == {}


@pytest.mark.parametrize(
    ("page", "values"),
    [
        ("opening", [0, 5, 10]),
        ("words-Q1", ["", "one\ntwo"]),
        ("item-D1", [0, 4, "x"]),
        ("importance-D", [0, 2]),
        ("fact-goals_met", [True, False]),
        ("fact-external_end", [True, False, "2026-05", "2026-05-30"]),
        ("fact-adjusted", [0, 1, 2]),
        ("fact-meetings", [2, 3]),
        ("flag-fear", [True, False]),
        ("leaning", ["stay", "change", "leave", "unsure"]),
    ],
)
def test_every_value_of_a_page_is_taken_and_no_answer_is_one_too(
    wizard: Wizard, page: str, values: list[Any]
) -> None:
    for value in (*values, None):
        assert wizard.jump(page).answer(value).given == {page: value}


def test_the_review_takes_no_answer_and_no_note(wizard: Wizard) -> None:
    for act in (lambda: wizard.review().answer(1), lambda: wizard.review().note("a")):
        with pytest.raises(ValueError, match="review"):
            act()


def test_answered_cant_say_skipped_and_not_reached_are_four_things(wizard: Wizard) -> None:
    told = wizard.jump("item-D1").answer(0).jump("item-D2").answer("x").jump("item-D3").skip()
    told = told.jump("words-Q1").answer(" \n").jump("words-Q2").answer("time")
    found = {id: told.status(PAGES[id]) for id in ("item-D1", "item-D2", "item-D3", "item-D4")}
    assert found == {"item-D1": "answered", "item-D2": "cant-say", "item-D3": "skipped", "item-D4": "open"}
    assert told.status(PAGES["words-Q1"]) == "skipped"
    assert told.status(PAGES["words-Q2"]) == "answered"
    assert told.status(PAGES["leaning"]) == "open"
    assert PAGES["item-D1"] not in told.unanswered_items()
    assert {"item-D2", "item-D3", "item-D4"} <= {page.id for page in told.unanswered_items()}


def test_going_on_without_an_answer_skips_and_never_takes_an_answer_away(wizard: Wizard) -> None:
    assert wizard.forward().given == {"opening": None}
    assert wizard.answer(7).forward().back().skip().given == {"opening": 7}


def test_back_is_never_blocked(wizard: Wizard) -> None:
    assert wizard.back().place == "opening"
    at_review = wizard.review()
    for page in reversed(COURSE):
        at_review = at_review.back()
        assert at_review.place == page.id


def test_a_jump_from_the_review_returns_to_the_review(wizard: Wizard) -> None:
    jumped = wizard.review().jump("item-D1")
    assert jumped.place == "item-D1"
    assert jumped.answer(3).forward().place == "review"
    assert jumped.skip().place == "review"
    assert wizard.review().jump("flags").skip_section().place == "review"


def test_after_one_return_the_course_goes_on_as_usual(wizard: Wizard) -> None:
    assert wizard.review().jump("opening").forward().jump("opening").back().forward().place != "review"
    assert wizard.jump("item-D1").forward().place != "review"
    assert wizard.review().jump("words-Q2").back().forward().place == "words-Q2"


def test_to_review_from_anywhere_and_the_rest_stays_not_reached(wizard: Wizard) -> None:
    told = wizard.answer(5).forward().review()
    assert told.page is None
    assert told.jump("review").place == "review"
    assert told.given == {"opening": 5}
    assert told.forward() == told


def test_there_is_no_page_of_another_name(wizard: Wizard) -> None:
    with pytest.raises(KeyError):
        wizard.jump("item-Z9")


def test_the_private_section_is_skipped_as_one_and_what_was_answered_in_it_stays(wizard: Wizard) -> None:
    told = wizard.jump("flag-fear").answer(False).jump("flags").skip_section()
    assert told.place == "words-Q4"
    assert told.given == {"flag-credit": None, "flag-fear": False, "flag-crossed": None}


def test_a_section_that_comes_back_later_is_not_skipped_with_the_first() -> None:
    pages = [Page(id, "item", section, id, (0,)) for id, section in (("a", "D"), ("b", "E"), ("c", "D"))]
    told = Wizard(tuple(pages)).skip_section()
    assert told.place == "b"
    assert told.given == {"a": None}


def test_a_note_and_the_heart_of_an_answer_are_kept_and_an_empty_one_removes_them(wizard: Wizard) -> None:
    told = wizard.note("first\r\nthought").forward().carry(" asking\x07 first ")
    assert told.notes == {"opening": "first\nthought"}
    assert told.carries == {"words-Q1": "asking first"}
    assert told.back().note(" ").notes == {}
    assert told.carry("").carries == {}


def test_the_seconds_of_an_answer_are_kept_with_it(wizard: Wizard) -> None:
    told = wizard.answer(3, 2.5).answer(4)
    assert told.seconds == {"opening": 2.5}


@given(st.dates())
def test_a_day_or_a_month_is_written_one_way(day: Any) -> None:
    assert is_day_or_month(day.isoformat())
    assert is_day_or_month(day.isoformat()[:7])


@given(st.text("0123456789-W٢ ", max_size=12))
def test_only_a_day_or_a_month_counts_as_one(text: str) -> None:
    page = PAGES["fact-external_end"]
    assert allowed(page, text) == is_day_or_month(text)
    if is_day_or_month(text):
        assert len(text) in (7, 10)
        assert text.isascii()


def test_progress_is_the_section_and_the_place_in_it(wizard: Wizard) -> None:
    names = sections(COURSE)
    assert section_progress(wizard, names) == (0, 1, 1)
    assert section_progress(wizard.jump("words-Q2"), names) == (1, 2, 3)
    assert section_progress(wizard.jump("flags"), names) == (names.index("private"), 0, 3)
    assert section_progress(wizard.jump("flag-fear"), names) == (names.index("private"), 2, 3)
    assert section_progress(wizard.review(), names) == (len(names), 0, 0)


# ------------------------------------------------------------ taking back


def test_the_last_answer_skip_or_note_is_taken_back_where_it_was_given(wizard: Wizard) -> None:
    there = wizard.jump("item-D1")
    told = there.answer(3, 2.0).note("in March").forward().skip().review()
    back = [told := told.undo() for _ in range(3)]
    assert [one.place for one in back] == [there.forward().place, "item-D1", "item-D1"]
    assert [one.notes for one in back] == [{"item-D1": "in March"}, {}, {}]
    assert [one.given for one in back] == [{"item-D1": 3}, {"item-D1": 3}, {}]
    assert (told.seconds, told.past) == ({}, ())
    assert told.undo() == told


def test_a_corrected_answer_goes_back_to_the_one_before(wizard: Wizard) -> None:
    told = wizard.jump("item-D1").answer(3).answer(4)
    assert told.undo().given == {"item-D1": 3}
    assert told.undo().undo().given == {}


def test_typing_is_one_step_until_the_person_goes_elsewhere(wizard: Wizard) -> None:
    typed = wizard.jump("words-Q1")
    for end in range(1, 5):
        typed = typed.answer("then"[:end])
    again = typed.forward().back().answer("then more")
    assert again.undo().given["words-Q1"] == "then"
    assert "words-Q1" not in again.undo().undo().given


def test_a_skipped_section_comes_back_as_a_whole(wizard: Wizard) -> None:
    skipped = wizard.jump("flags").skip_section()
    assert len(skipped.given) == 3
    assert (skipped.undo().place, skipped.undo().given) == ("flags", {})


def test_an_answer_given_on_the_way_from_the_review_leads_back_there_again(wizard: Wizard) -> None:
    told = wizard.review().jump("item-D1").answer(2).forward()
    assert (told.place, told.undo().place, told.undo().returning) == ("review", "item-D1", True)


def test_the_last_fifty_steps_are_kept(wizard: Wizard) -> None:
    told = wizard.jump("item-D1")
    for number in range(120):
        told = told.answer(number % 2)
    assert len(told.past) == MOST_STEPS == 50
