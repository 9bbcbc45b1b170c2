"""A page in words: every page has a question, every answer a key, and every key an answer that is allowed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.content.assessment import load_assessment
from tui.domain.page import Page, allowed
from tui.domain.wizard import Wizard
from tui.services.course import build_course, draw_order, sections
from tui.services.questions import DATED, Questions

CONTENT = load_assessment()
COURSE = build_course(CONTENT, draw_order(CONTENT, 1))
WIZARD, QUESTIONS = Wizard(COURSE), Questions(CONTENT)
CHOOSING = [page for page in COURSE if page.kind not in ("scale", "words", "intro")]


@pytest.mark.parametrize("page", COURSE, ids=lambda page: page.id)
def test_every_page_asks_something_in_a_named_section(page: Page) -> None:
    question = QUESTIONS.of(WIZARD, page)
    assert question.text
    assert question.section
    assert question.section == QUESTIONS.section_name(page)
    assert 0 <= question.section_at < question.section_count == len(sections(COURSE))


@pytest.mark.parametrize("page", CHOOSING, ids=lambda page: page.id)
def test_every_answer_has_a_key_of_its_own_and_is_one_the_page_takes(page: Page) -> None:
    question = QUESTIONS.of(WIZARD, page)
    keys = [key for choice in question.choices for key in choice.keys]
    assert len(set(keys)) == len(keys)
    assert {choice.value for choice in question.choices} - {DATED} == set(page.values)
    for index, choice in enumerate(question.choices):
        assert {question.by_key(key) for key in choice.keys} == {choice}
        assert question.chosen(choice.value) == index
        if choice.value != DATED:
            assert allowed(page, choice.value)
            assert question.words_for(choice.value) == choice.label
    assert question.by_key("9") is None
    assert question.chosen(None) is None
    assert question.words_for(None) == ""


def test_a_number_is_not_mistaken_for_yes_or_no() -> None:
    goals = QUESTIONS.of(WIZARD, next(page for page in COURSE if page.id == "fact-goals_met"))
    assert goals.chosen(1) is None
    assert goals.chosen(True) == 1


def test_a_date_is_yes_and_i_know_when() -> None:
    page = next(page for page in COURSE if page.id == "fact-external_end")
    question = QUESTIONS.of(WIZARD, page)
    assert question.choices[question.chosen("2026-05") or 0].value == DATED
    assert question.words_for("2026-05") == "yes, 2026-05"
    assert question.words_for(True) == "yes"


def test_the_place_within_a_section_is_told_where_it_says_something() -> None:
    places = {page.id: QUESTIONS.of(WIZARD, page).place for page in COURSE}
    assert places["opening"] == places["flags"] == places["leaning"] == ""
    assert places["words-Q1"] == "1 of 3"
    assert places["flag-crossed"] == "3 of 3"
    assert sum(place.endswith("of 4") for place in places.values()) == 5 * 4 + 4
    assert sum(place.endswith("of 5") for place in places.values()) == 5


@given(st.text(max_size=20))
def test_an_open_answer_is_read_back_as_it_was_written(words: str) -> None:
    page = next(page for page in COURSE if page.kind == "words")
    assert QUESTIONS.of(WIZARD, page).words_for(words) == words
