"""Keyed answers, scores and bands, at their edges."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.content.assessment import load_assessment
from tui.domain.scoring import (
    ALL,
    MY_PART,
    Answer,
    Tally,
    band,
    bands_of,
    gap_order,
    highest,
    lowest,
    missing,
    near,
    rounded,
    score,
    scores_of,
)

ITEMS = load_assessment().items


def answers_of(**blocks: str) -> dict[str, Answer]:
    """Blocks such as D="33x1"; x can't say, s skipped, - not reached."""
    return {
        f"{dimension}{place}": int(mark) if mark.isdigit() else ("x" if mark == "x" else None)
        for dimension, block in blocks.items()
        for place, mark in enumerate(block, 1)
        if mark != "-"
    }


def tallies(**totals: int) -> dict[str, Tally]:
    """Four answers in each dimension, with these keyed totals; 12 (75) where none is given."""
    return {dimension: Tally(totals.get(dimension, 12), 4) for dimension in ALL}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "low"),
        (39.99, "low"),
        (Fraction(40) - Fraction(1, 10**30), "low"),
        (40, "mid"),
        (Fraction(40), "mid"),
        (64.99, "mid"),
        (Fraction(65) - Fraction(1, 10**30), "mid"),
        (65, "high"),
        (Fraction(65), "high"),
        (100, "high"),
        (None, None),
    ],
)
def test_bands_are_cut_at_exactly_40_and_65(value: Fraction | None, expected: str | None) -> None:
    assert band(value) == expected


@pytest.mark.parametrize("dimension", ALL)
@pytest.mark.parametrize(
    ("total", "answered", "expected", "expected_band"),
    [
        (6, 4, Fraction(75, 2), "low"),
        (7, 4, Fraction(175, 4), "mid"),
        (4, 3, Fraction(100, 3), "low"),
        (5, 3, Fraction(125, 3), "mid"),
        (10, 4, Fraction(125, 2), "mid"),
        (11, 4, Fraction(275, 4), "high"),
        (7, 3, Fraction(175, 3), "mid"),
        (8, 3, Fraction(200, 3), "high"),
        (0, 4, Fraction(0), "low"),
        (16, 4, Fraction(100), "high"),
        (12, 3, Fraction(100), "high"),
    ],
)
def test_the_nearest_scores_on_both_sides_of_each_cut(
    dimension: str, total: int, answered: int, expected: Fraction, expected_band: str
) -> None:
    scores = scores_of(tallies() | {dimension: Tally(total, answered)})

    assert scores.dimensions[dimension] == expected
    assert bands_of(scores)[dimension] == expected_band


@pytest.mark.parametrize("dimension", ALL)
@pytest.mark.parametrize("gone", [1, 2, 3, 4])
@pytest.mark.parametrize("mark", ["x", "s", "-"])
def test_one_missing_answer_leaves_a_score_and_two_do_not(dimension: str, gone: int, mark: str) -> None:
    block = [*"4321"]
    keyed = [4, 3, 2, 3]
    block[gone - 1] = mark
    once = score(ITEMS, answers_of(**{dimension: "".join(block)}))

    assert once.dimensions[dimension] == Fraction(25 * (sum(keyed) - keyed[gone - 1]), 3)

    block[gone % 4] = mark
    twice = score(ITEMS, answers_of(**{dimension: "".join(block)}))
    assert twice.dimensions[dimension] is None
    assert bands_of(twice)[dimension] is None
    assert len(missing(ITEMS, answers_of(**{dimension: "".join(block)}))) == 22


def test_only_the_fourth_item_of_each_dimension_is_reversed() -> None:
    raw = answers_of(**dict.fromkeys(ALL, "4440"))
    assert set(score(ITEMS, raw).dimensions.values()) == {Fraction(100)}
    assert set(score(ITEMS, dict.fromkeys(raw, 4)).dimensions.values()) == {Fraction(75)}


def test_the_control_item_is_in_no_score_and_never_missing() -> None:
    raw = answers_of(**dict.fromkeys(ALL, "3331"))
    assert score(ITEMS, raw | {"P1": 4}) == score(ITEMS, raw | {"P1": 0}) == score(ITEMS, raw)
    assert missing(ITEMS, raw) == ()


def test_missing_items_come_in_the_order_of_the_file() -> None:
    raw = answers_of(T="x333", D="333-", X="3s33", E="3333", R="3333", I="3333")
    assert missing(ITEMS, raw) == ("D4", "X2", "T1")


def test_relationship_needs_three_of_its_four() -> None:
    scores = scores_of(tallies(D=6, E=8, X=10) | {"R": Tally(8, 2)})
    assert scores.relationship == Fraction(50)
    assert scores_of({**scores.tallies, "D": Tally(8, 2)}).relationship is None


def test_mine_is_the_mean_of_what_there_is() -> None:
    assert scores_of(tallies(I=4, T=6)).mine == Fraction(125, 4)
    assert scores_of(tallies(I=4) | {"T": Tally(8, 2)}).mine == Fraction(25)
    assert scores_of(tallies() | dict.fromkeys(MY_PART, Tally(8, 2))).mine is None


def test_means_are_of_unrounded_values() -> None:
    scores = scores_of(tallies(D=1, E=1, X=1, R=2))  # three times 6.25, shown as 6.3, and 12.5
    assert scores.relationship == Fraction(125, 16)
    assert rounded(Fraction(125, 16)) == 7.8  # of the rounded ones it would be 7.85, so 7.9


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(125, 4), 31.3),
        (Fraction(25, 4), 6.3),
        (Fraction(175, 4), 43.8),
        (Fraction(200, 3), 66.7),
        (Fraction(100, 3), 33.3),
        (Fraction(75), 75),
        (Fraction(-25, 4), -6.2),
        (24.79225, 24.8),
        (0.05, 0.1),
    ],
)
def test_rounding_is_half_up_to_one_decimal(value: Fraction, shown: float) -> None:
    assert rounded(value) == shown


def test_a_whole_number_is_written_without_a_point() -> None:
    assert repr(rounded(Fraction(75))) == "75"
    assert repr(rounded(Fraction(125, 2))) == "62.5"


@pytest.mark.parametrize(
    ("value", "cuts"),
    [
        (Fraction(34), [40]),
        (Fraction(34) - Fraction(1, 1000), []),
        (Fraction(46), [40]),
        (Fraction(46) + Fraction(1, 1000), []),
        (Fraction(59), [65]),
        (Fraction(59) - Fraction(1, 1000), []),
        (Fraction(71), [65]),
        (Fraction(71) + Fraction(1, 1000), []),
        (None, []),
    ],
)
def test_near_means_within_six_points_of_a_cut(value: Fraction | None, cuts: list[int]) -> None:
    assert [each.cut for each in near([("X", value)])] == cuts


def test_near_keeps_the_order_and_the_names() -> None:
    found = near([("D", Fraction(75)), ("X", Fraction(125, 2)), ("mine", Fraction(75, 2))])
    assert [(each.score, each.value, each.cut) for each in found] == [
        ("X", Fraction(125, 2), 65),
        ("mine", Fraction(75, 2), 40),
    ]


def test_importance_orders_the_gaps_and_changes_no_score() -> None:
    scores = scores_of(tallies(D=10, E=8, X=10, R=12))  # 37.5, 50, 37.5 and 25 short of 100
    assert gap_order(scores, {}) == ("E", "D", "X", "R")
    assert gap_order(scores, {"R": 2}) == ("E", "R", "D", "X")  # R as wide as E: the lower score first
    assert gap_order(scores, {"X": 2, "E": 0}) == ("X", "D", "R", "E")
    assert gap_order(scores_of(tallies() | {"E": Tally(2, 2)}), {}) == ("D", "X", "R")


def test_the_weakest_and_the_strongest_and_their_ties() -> None:
    assert lowest(scores_of(tallies(T=4)), {}) == "T"
    assert lowest(scores_of(tallies()), {}) == "D"
    assert lowest(scores_of(tallies()), {"X": 2}) == "X"
    assert lowest(scores_of(tallies()), {"D": 0}) == "E"
    assert lowest(scores_of(tallies()), {"D": 0, "E": 0, "X": 0, "R": 0}) == "I"
    assert lowest(scores_of(tallies()), {}, MY_PART) == "I"
    assert highest(scores_of(tallies(X=16)), {}) == "X"
    assert highest(scores_of(tallies()), {"R": 2}) == "R"
    assert lowest(score(ITEMS, {}), {}) is None


@given(
    st.dictionaries(st.sampled_from([item.id for item in ITEMS]), st.sampled_from([0, 1, 2, 3, 4, "x", None]))
)
def test_every_score_lies_between_0_and_100_and_needs_its_answers(raw: dict[str, Answer]) -> None:
    scores = score(ITEMS, raw)
    for name, value in scores.dimensions.items():
        given_numbers = [raw.get(f"{name}{place}") for place in (1, 2, 3, 4)]
        enough = sum(isinstance(each, int) for each in given_numbers) >= 3
        assert (value is not None) == enough
        assert value is None or 0 <= value <= 100
