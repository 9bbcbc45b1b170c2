"""The order of a check: whole blocks, shuffled by a seed, and never two reversed statements in a row."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.content.assessment import load_assessment
from tui.domain.course import Statement, shuffled
from tui.services.course import build_course, draw_order, sections

CONTENT = load_assessment()
ITEMS = {one.id: one for one in CONTENT.items}
SEEDS = st.integers(0, 2**63)


@given(SEEDS)
def test_the_same_seed_gives_the_same_order(seed: int) -> None:
    assert draw_order(CONTENT, seed) == draw_order(CONTENT, seed)


def test_another_seed_gives_another_order() -> None:
    assert len({draw_order(CONTENT, seed) for seed in range(50)}) == 50


@given(SEEDS)
def test_every_statement_comes_once_and_blocks_stay_whole(seed: int) -> None:
    order = draw_order(CONTENT, seed)
    assert sorted(order) == sorted(ITEMS)
    blocks = [name for name, _ in groupby(ITEMS[id].dimension for id in order if id != "P1")]
    assert sorted(blocks) == sorted("DEXRIT")


@given(SEEDS)
def test_the_unscored_statement_ends_a_block_in_the_second_half(seed: int) -> None:
    order = draw_order(CONTENT, seed)
    place = order.index("P1")
    assert place in (16, 20, 24)
    host = {ITEMS[id].dimension for id in order[place - 4 : place]}
    assert len(host) == 1
    following = order[place + 1 : place + 2]
    assert not following or ITEMS[following[0]].dimension not in host


@given(SEEDS)
def test_no_two_reversed_statements_stand_together(seed: int) -> None:
    order = draw_order(CONTENT, seed)
    assert not any(ITEMS[a].reverse and ITEMS[b].reverse for a, b in pairwise(order))


def test_statements_that_cannot_be_kept_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="two reversed ones in a row"):
        shuffled([Statement("D1", "D", True), Statement("D2", "D", True)], 1)


@given(SEEDS)
def test_a_course_holds_all_that_a_check_asks_in_its_order(seed: int) -> None:
    order = draw_order(CONTENT, seed)
    course = build_course(CONTENT, order)
    facts = [f"fact-{one.id}" for one in CONTENT.facts]
    assert len(facts) == 6
    assert [page.id for page in course] == [
        "opening",
        "words-Q1", "words-Q2", "words-Q3",
        *(f"item-{id}" for id in order),
        "importance-D", "importance-E", "importance-X", "importance-R",
        *facts,
        "flags", "flag-credit", "flag-fear", "flag-crossed",
        "words-Q4", "words-Q5", "words-Q6",
        "leaning",
    ]  # fmt: skip


@given(SEEDS)
def test_a_section_is_one_stretch_and_the_unscored_statement_belongs_to_its_host(seed: int) -> None:
    course = build_course(CONTENT, draw_order(CONTENT, seed))
    stretches = [name for name, _ in groupby(page.section for page in course)]
    assert stretches == list(sections(course))
    sizes = {name: sum(page.section == name for page in course) for name in "DEXRIT"}
    assert sorted(sizes.values()) == [4, 4, 4, 4, 4, 5]


def test_statements_that_an_old_order_does_not_know_come_last_and_unknown_ones_are_left_out() -> None:
    old = tuple(id for id in draw_order(CONTENT, 1) if id != "D2")
    course = build_course(CONTENT, (*old, "Z9"))
    asked = [page.key for page in course if page.kind == "item"]
    assert asked == [*old, "D2"]
