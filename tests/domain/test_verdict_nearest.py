"""What would change a verdict: checked against trying every answer."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.domain.scoring import ALL, Facts, RedFlags, Scores, Tally, bands_of, rounded, scores_of
from tui.domain.verdict import Case, decide, nearest_changes
from tui.domain.verdict.case import NO_FACTS, NO_RED_FLAGS

tallies = st.integers(0, 4).flatmap(
    lambda answered: st.builds(Tally, st.integers(0, 4 * answered), st.just(answered))
)
sheets = st.fixed_dictionaries(
    dict.fromkeys(ALL, st.one_of(tallies, st.builds(Tally, st.integers(0, 16), st.just(4))))
)
facts = st.builds(
    Facts,
    goals_met=st.booleans(),
    external_end=st.booleans(),
    direction_changed=st.booleans(),
    mentor_ends=st.sampled_from([False, False, False, True]),
    adjusted=st.integers(0, 2),
    meetings=st.sampled_from([None, 1, 3, 9]),
)
private = st.builds(RedFlags, credit=st.sampled_from([False, False, False, True]), fear=st.just(False))


def case_of(scores: Scores, facts: Facts = NO_FACTS, red_flags: RedFlags = NO_RED_FLAGS) -> Case:
    return Case(bands_of(scores), facts, red_flags)


def scores_with(**totals: int) -> Scores:
    return scores_of({name: Tally(totals.get(name, 12), 4) for name in ALL})


def told(scores: Scores, facts: Facts = NO_FACTS) -> list[tuple[str, float, float, str, str]]:
    return [
        (each.score, rounded(each.start), rounded(each.end), each.row.verdict, each.row.rule)
        for each in nearest_changes(case_of(scores, facts), scores)
    ]


def test_the_nearest_comes_first_and_a_higher_answer_before_a_lower_one() -> None:
    # All good but Expectations, 37.5: one step up and no rule asks for a change.
    assert told(scores_with(X=6)) == [
        ("X", 37.5, 43.8, "keep", "keep"),
        ("I", 75, 0, "rekindle", "own-half"),
        ("T", 75, 0, "rekindle", "own-half"),
    ]


def test_ties_come_in_the_order_of_the_dimensions_and_three_are_enough() -> None:
    # Keep with every score at 68.8: two fair ones or a fair Engagement make a plateau or a rhythm.
    found = told(scores_with(**dict.fromkeys(ALL, 11)))
    assert found == [
        ("E", 68.8, 62.5, "reshape", "rhythm"),
        ("D", 68.8, 37.5, "reshape", "content"),
        ("X", 68.8, 37.5, "reshape", "content"),
    ]


def test_up_is_preferred_at_the_same_distance() -> None:
    # Rapport 50 with the goals met: three steps up give peers, nothing down gives anything else.
    met = Facts(goals_met=True)
    assert told(scores_with(R=8), met) == [("R", 50, 68.8, "reshape", "finished")]
    # Engagement 50 (8), own part 65.6 (10 and 11): rhythm. Up 3 to good: keep.
    assert ("E", 50, 68.8, "keep", "keep") in told(scores_with(E=8, I=10, T=11))


def test_the_whole_way_from_the_worst_to_the_best_counts() -> None:
    # Initiative 0 and Follow-through 31.3: only the best of Initiative makes my own part good, 65.6.
    assert told(scores_with(E=9, I=0, T=5)) == [
        ("D", 75, 37.5, "reshape", "content"),
        ("I", 0, 100, "reshape", "rhythm"),
    ]


def test_the_worked_example() -> None:
    totals = {"D": (12, 4), "E": (5, 4), "X": (7, 3), "R": (12, 4), "I": (5, 4), "T": (4, 4)}
    scores = scores_of({name: Tally(*each) for name, each in totals.items()})
    assert told(scores, Facts(meetings=9)) == [
        ("D", 75, 37.5, "reshape", "ask-first"),
        ("T", 25, 100, "reshape", "rhythm"),
    ]


@pytest.mark.parametrize(
    ("given_facts", "red_flags"),
    [
        (Facts(), RedFlags(fear=True)),
        (Facts(), RedFlags(credit=True)),
        (Facts(mentor_ends=True), RedFlags()),
        (Facts(meetings=2), RedFlags()),
    ],
)
def test_nothing_is_named_where_other_answers_are_beside_the_point(
    given_facts: Facts, red_flags: RedFlags
) -> None:
    scores = scores_with(X=6)
    assert nearest_changes(case_of(scores), scores)
    assert nearest_changes(case_of(scores, given_facts, red_flags), scores) == ()


def test_an_incomplete_check_names_nothing() -> None:
    scores = scores_of(scores_with().tallies | dict.fromkeys("DE", Tally(4, 2)))  # type: ignore[operator]
    assert nearest_changes(case_of(scores), scores) == ()


@given(sheets, facts, private)
def test_it_is_what_trying_every_answer_finds(
    sheet: dict[str, Tally], given_facts: Facts, red_flags: RedFlags
) -> None:
    scores = scores_of(sheet)
    now = decide(case_of(scores, given_facts, red_flags))
    expected: list[tuple[int, str, Fraction | None, str]] = []
    if now.rule not in ("safety", "credit", "their-ending", "too-early"):
        for name in ALL:
            tally = sheet[name]
            reachable = []
            for total in range(4 * tally.answered + 1):
                other = scores_of({**sheet, name: Tally(total, tally.answered)})
                row = decide(case_of(other, given_facts, red_flags))
                if row.verdict != now.verdict:
                    steps = total - tally.total
                    reachable.append((abs(steps), steps < 0, other.dimensions[name], row.id))
            if reachable:
                steps, _, end, row_id = min(reachable, key=lambda each: each[:2])
                expected.append((steps, name, end, row_id))
    expected.sort(key=lambda each: each[0])

    found = nearest_changes(case_of(scores, given_facts, red_flags), scores)

    assert [(each.steps, each.score, each.end, each.row.id) for each in found] == expected[:3]
    assert all(each.start == scores.dimensions[each.score] for each in found)
