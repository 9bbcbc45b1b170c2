"""What counts as a change between two checks, worked out by hand from the reliable change formula."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tui.domain.scoring import ALL, Shift, Sitting, Tally, compare, rounded, scores_of

SPRING, SUMMER, AUTUMN = date(2026, 3, 1), date(2026, 6, 1), date(2026, 9, 1)


def sitting(on: date | None = AUTUMN, version: int = 1, **tallies: tuple[int, int]) -> Sitting:
    """A check with these (keyed total, answers); 12 of 16 points, so 75, where none is given."""
    return Sitting(version, on, scores_of({name: Tally(*tallies.get(name, (12, 4))) for name in ALL}))


def overall(on: date, total: int) -> Sitting:
    """A check whose Relationship is ``total`` x 25 / 16."""
    parts = [total // 4 + (place < total % 4) for place in range(4)]
    return sitting(on, **{name: (part, 4) for name, part in zip("DEXR", parts, strict=True)})


@pytest.mark.parametrize("dimension", ALL)
@pytest.mark.parametrize(
    ("now", "before", "difference", "word"),
    [
        # four and four answers: 16.2 and 24.8
        ((12, 4), (12, 4), 0, "none"),
        ((12, 4), (10, 4), 12.5, "none"),
        ((12, 4), (9, 4), 18.8, "maybe"),
        ((9, 4), (12, 4), -18.7, "maybe"),
        ((12, 4), (8, 4), 25, "changed"),
        ((8, 4), (12, 4), -25, "changed"),
        # four and three: 17.2 and 26.3
        ((8, 3), (8, 4), 16.7, "none"),
        ((9, 3), (9, 4), 18.8, "maybe"),
        ((9, 3), (8, 4), 25, "maybe"),
        ((8, 4), (9, 3), -25, "maybe"),
        ((7, 3), (5, 4), 27.1, "changed"),
        ((5, 4), (7, 3), -27.1, "changed"),
        # three and three: 18.1 and 27.7
        ((8, 3), (6, 3), 16.7, "none"),
        ((9, 3), (6, 3), 25, "maybe"),
        ((6, 3), (9, 3), -25, "maybe"),
        ((10, 3), (6, 3), 33.3, "changed"),
    ],
)
def test_a_dimension(
    dimension: str, now: tuple[int, int], before: tuple[int, int], difference: float, word: str
) -> None:
    change = compare(sitting(AUTUMN, **{dimension: now}), sitting(SUMMER, **{dimension: before}))

    shift = change.dimensions[dimension]
    assert shift is not None
    assert (rounded(shift.difference), shift.word) == (difference, word)
    bands = {8: (16.2, 24.8), 7: (17.2, 26.3), 6: (18.1, 27.7)}[now[1] + before[1]]
    assert (rounded(shift.band_80), rounded(shift.band_95)) == bands


@pytest.mark.parametrize(
    ("now", "before", "difference", "word"),
    [
        (40, 33, 10.9, "none"),
        (40, 32, 12.5, "maybe"),
        (40, 29, 17.2, "maybe"),
        (40, 28, 18.8, "changed"),
        (28, 40, -18.7, "changed"),
        (29, 40, -17.2, "maybe"),
    ],
)
def test_the_relationship(now: int, before: int, difference: float, word: str) -> None:
    shift = compare(overall(AUTUMN, now), overall(SUMMER, before)).relationship

    assert shift is not None
    assert (rounded(shift.difference), shift.word) == (difference, word)
    assert (rounded(shift.band_80), rounded(shift.band_95)) == (12.0, 18.4)


def test_the_words_begin_exactly_at_the_bands() -> None:
    assert Shift(Fraction(20), 10.0, 20.0).word == "changed"
    assert Shift(Fraction(-20), 10.0, 20.0).word == "changed"
    assert Shift(Fraction(1999, 100), 10.0, 20.0).word == "maybe"
    assert Shift(Fraction(10), 10.0, 20.0).word == "maybe"
    assert Shift(Fraction(999, 100), 10.0, 20.0).word == "none"


def test_a_dimension_without_a_score_in_either_check_has_no_shift() -> None:
    change = compare(sitting(AUTUMN, D=(4, 2)), sitting(SUMMER, X=(4, 2)))
    assert change.comparable == "yes"
    assert [name for name in ALL if change.dimensions[name] is None] == ["D", "X"]
    assert change.relationship is not None


def test_relationship_without_a_score_has_no_shift_and_no_trend() -> None:
    change = compare(sitting(AUTUMN, D=(4, 2), E=(4, 2)), sitting(SUMMER), sitting(SPRING))
    assert (change.comparable, change.relationship, change.trend) == ("yes", None, False)


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (sitting(date(2026, 9, 15)), sitting(date(2026, 9, 1)), "yes"),
        (sitting(date(2026, 9, 14)), sitting(date(2026, 9, 1)), "too-close"),
        (sitting(SUMMER), sitting(AUTUMN), "too-close"),
        (sitting(None), sitting(SUMMER), "no-date"),
        (sitting(AUTUMN), sitting(None), "no-date"),
        (sitting(AUTUMN, version=2), sitting(SUMMER), "version"),
        (sitting(None, version=2), sitting(None), "version"),
    ],
)
def test_what_may_not_be_compared_is_not(now: Sitting, before: Sitting, expected: str) -> None:
    change = compare(now, before, sitting(SPRING))

    assert change.comparable == expected
    assert (change.relationship is None) == (expected != "yes")
    assert change.trend is False
    assert (set(change.dimensions.values()) == {None}) == (expected != "yes")


@pytest.mark.parametrize(
    ("oldest", "before", "now", "trend"),
    [
        (48, 42, 36, True),  # -18.75 in two steps of which neither alone counts
        (36, 42, 48, True),
        (48, 42, 37, False),  # -17.1875
        (48, 48, 36, False),  # one of the steps stands still
        (40, 48, 28, False),  # up, then down
        (28, 48, 40, False),
    ],
)
def test_a_trend_is_three_checks_one_way_past_the_band(
    oldest: int, before: int, now: int, trend: bool
) -> None:
    change = compare(overall(AUTUMN, now), overall(SUMMER, before), overall(SPRING, oldest))
    assert change.trend is trend


def test_a_trend_needs_an_oldest_check_that_may_be_compared() -> None:
    now, before = overall(AUTUMN, 36), overall(SUMMER, 42)
    assert not compare(now, before).trend
    assert not compare(now, before, overall(date(2026, 5, 30), 48)).trend
    assert not compare(now, before, Sitting(2, SPRING, overall(SPRING, 48).scores)).trend
    assert not compare(now, before, Sitting(1, None, overall(SPRING, 48).scores)).trend
    assert not compare(now, before, sitting(SPRING, D=(4, 2), E=(4, 2))).trend
