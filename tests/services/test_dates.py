"""Days and spans in words, as a person would say them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.services import dates

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "in 2 days"), (13, "in 13 days"),
        (14, "in 2 weeks"), (-42, "6 weeks ago"), (-59, "8 weeks ago"), (-60, "2 months ago"),
        (-730, "2 years ago"),
    ],
)  # fmt: skip
def test_how_far_away_a_day_is(days: int, words: str) -> None:
    assert dates.when(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 11, 26), "Thu 26 Nov"),
        (date(2027, 1, 2), "2 Jan 2027"),
        (date(2025, 12, 31), "31 Dec 2025"),
        (date(2028, 2, 29), "29 Feb 2028"),
    ],
)
def test_a_day_has_its_year_where_it_is_another_one(on: date, words: str) -> None:
    assert dates.day(on, TODAY) == words


def test_other_forms_of_a_day() -> None:
    assert dates.long_day(TODAY) == "Saturday 21 November"
    assert dates.american(TODAY) == "November 21"
    assert dates.month(TODAY) == "November 2026"


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (13, "13 days"), (14, "2 weeks"), (28, "4 weeks"), (425, "14 months"), (800, "2 years")],
)
def test_a_span_changes_its_unit_at_twice_its_length(days: int, words: str) -> None:
    assert dates.span(days) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"),
        (7, "every week"),
        (14, "every 2 weeks"),
        (28, "every 4 weeks"),
        (10, "every 10 days"),
    ],
)
def test_a_rhythm(days: int, words: str) -> None:
    assert dates.rhythm(days) == words


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-40_000, 40_000))
def test_every_day_has_words(today: date, days: int) -> None:
    on = today + timedelta(days=days)
    words = dates.when(on, today)
    assert words.endswith(" ago") or words.startswith("in ") or words in ("today", "tomorrow", "yesterday")
    assert str(on.day) in dates.day(on, today)
    assert (str(on.year) in dates.day(on, today)) == (on.year != today.year)
