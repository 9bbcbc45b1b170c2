"""Answers that deserve a second look."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tui.content.assessment import load_assessment
from tui.domain.scoring import (
    ALL,
    Answer,
    Scores,
    Tally,
    contradictions,
    glow,
    haste,
    heat,
    scores_of,
    straight_line,
)

ITEMS = load_assessment().items
IDS = [item.id for item in ITEMS]
FORWARD = [item.id for item in ITEMS if not item.reverse]
REVERSED = [item.id for item in ITEMS if item.reverse]


def very_low(**totals: int) -> Scores:
    return scores_of({name: Tally(totals.get(name, 2), 4) for name in ALL})


def mixed() -> dict[str, Answer]:
    """Answers of which no two neighbours are the same."""
    return {name: index % 2 for index, name in enumerate(IDS)}


@pytest.mark.parametrize(("length", "raised"), [(9, False), (10, True), (25, True)])
def test_ten_of_the_same_are_a_straight_line(length: int, raised: bool) -> None:
    assert straight_line(ITEMS, mixed() | dict.fromkeys(IDS[:length], 3)) is raised


def test_the_line_is_looked_for_in_the_order_shown() -> None:
    same = {name: 3 if name in IDS[:10] else index % 2 for index, name in enumerate(IDS)}
    apart = [name for pair in zip(IDS[:12], IDS[12:24], strict=True) for name in pair]
    assert straight_line(ITEMS, same)
    assert not straight_line(ITEMS, same, apart)


def test_a_line_over_one_keying_only_is_honest() -> None:
    order = FORWARD + REVERSED
    forward_only = {name: 3 if name in FORWARD[:10] else 1 for name in order}
    assert not straight_line(ITEMS, forward_only, [*FORWARD[:10], *REVERSED[:1], *FORWARD[10:]])
    across = dict.fromkeys([*FORWARD[-9:], REVERSED[0]], 3)
    assert straight_line(ITEMS, across, order)


def test_the_control_item_counts_in_a_line() -> None:
    assert straight_line(ITEMS, dict.fromkeys(IDS[-10:], 2))
    assert IDS[-1] == "P1"


@pytest.mark.parametrize("gap", ["x", None])
def test_what_is_no_number_ends_a_line(gap: Answer) -> None:
    assert not straight_line(ITEMS, mixed() | dict.fromkeys(IDS[:18], 3) | {IDS[9]: gap})
    assert not straight_line(ITEMS, dict.fromkeys(IDS, gap))


def test_unknown_items_in_the_order_are_passed_over() -> None:
    assert straight_line(ITEMS, dict.fromkeys(IDS, 3), ["Z9", *IDS])


@pytest.mark.parametrize(
    ("block", "raised"),
    [
        ({"D1": 3, "D2": 3, "D3": 3, "D4": 4}, True),  # mean 3 against 0
        ({"D1": 3, "D2": 3, "D3": 2, "D4": 4}, False),  # a third of a step short
        ({"D1": 4, "D2": 4, "D3": 4, "D4": 3}, True),
        ({"D1": 1, "D2": 1, "D3": 1, "D4": 0}, True),  # the other way round
        ({"D1": 1, "D2": 1, "D3": 2, "D4": 0}, False),
        ({"D1": 3, "D2": "x", "D3": 3, "D4": 4}, True),  # the mean of those answered
        ({"D1": 3, "D2": 3, "D3": 3, "D4": "x"}, False),
        ({"D4": 4}, False),
    ],
)
def test_a_reversed_item_three_steps_from_the_others(block: dict[str, Answer], raised: bool) -> None:
    assert contradictions(ITEMS, block) == (("D4",) if raised else ())


def test_the_control_item_is_held_against_the_first_three_expectations() -> None:
    useful: dict[str, Answer] = {"X1": 3, "X2": 3, "X3": 3, "X4": 4}
    assert contradictions(ITEMS, useful | {"P1": 4}) == ("X4", "P1")
    assert contradictions(ITEMS, useful | {"P1": 3}) == ("X4",)


@pytest.mark.parametrize(
    ("seconds", "raised"),
    [
        ([], False),
        ([1.99], True),
        ([2.0], False),
        ([1, 1, 9], True),
        ([1, 2, 3], False),
        ([1, 2.9], True),  # median 1.95
        ([1, 3], False),
    ],
)
def test_haste_is_a_median_under_two_seconds(seconds: list[float], raised: bool) -> None:
    assert haste(dict(zip(IDS, seconds, strict=False))) is raised


def test_heat_on_a_first_check_is_every_relationship_score_under_20() -> None:
    assert heat(very_low(), first=True)
    assert heat(very_low(R=3), first=True)  # 18.75
    assert not heat(very_low(R=4), first=True)  # 25
    assert heat(very_low(I=16, T=16), first=True)


def test_heat_looks_at_scored_dimensions_only() -> None:
    some = very_low().tallies
    assert heat(scores_of({**some, "D": Tally(8, 2)}), first=True)
    assert not heat(scores_of({**some, **dict.fromkeys("DEXR", Tally(8, 2))}), first=True)


def test_heat_later_is_a_fall_of_forty_points() -> None:
    now = very_low(R=3)  # Relationship 14.0625
    assert now.relationship == Fraction(225, 16)
    assert heat(now, first=False, last_relationship=Fraction(225, 16) + 40)
    assert not heat(now, first=False, last_relationship=Fraction(225, 16) + 40 - Fraction(1, 100))
    assert not heat(now, first=False, last_relationship=None)
    assert not heat(very_low(R=4), first=False, last_relationship=Fraction(100))


def test_glow_is_every_scored_item_at_its_best() -> None:
    best: dict[str, Answer] = {item.id: 0 if item.reverse else 4 for item in ITEMS}
    assert glow(ITEMS, best)
    assert glow(ITEMS, {**best, "P1": 4})
    assert not glow(ITEMS, {**best, "T4": 1})
    assert not glow(ITEMS, {**best, "T4": "x"})
    assert not glow(ITEMS, {})
