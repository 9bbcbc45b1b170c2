"""Advice goes from heard over planned and tried to kept or dropped, and no other way."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from tui.domain.advice_path import CLOSED, MOVES, OPEN, after, reopened

STATES = ("heard", "planned", "tried", "kept", "dropped")
ALLOWED = {
    ("heard", "plan"): "planned", ("heard", "try"): "tried", ("heard", "drop"): "dropped",
    ("planned", "plan"): "planned", ("planned", "try"): "tried", ("planned", "drop"): "dropped",
    ("tried", "plan"): "tried", ("tried", "try"): "tried", ("tried", "keep"): "kept", ("tried", "drop"): "dropped",
}  # fmt: skip


def test_each_move_from_each_state() -> None:
    found = {(state, move): after(state, move) for state, move in product(STATES, MOVES)}
    assert {pair: to for pair, to in found.items() if to is not None} == ALLOWED


@given(st.lists(st.sampled_from(sorted(MOVES)), max_size=12))
def test_nothing_is_kept_untried_and_what_is_closed_stays_closed(moves) -> None:
    state, way = "heard", ["heard"]
    for move in moves:
        to = after(state, move)
        if state in CLOSED:
            assert to is None
        state = to or state
        way.append(state)
    if "kept" in way:
        assert "tried" in way[: way.index("kept")]
    if state in OPEN:
        assert "tried" not in way


def test_taking_up_again_goes_back_as_far_as_it_had_come() -> None:
    assert [
        reopened(tried=tried, planned=planned) for tried in (True, False) for planned in (True, False)
    ] == [
        "tried",
        "tried",
        "planned",
        "heard",
    ]
