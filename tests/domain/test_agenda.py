"""The agenda: nothing lost or doubled, the order kept, and never more than fits but for a single point."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.domain.agenda import Item, fitted, moved, ordered

ITEMS = st.lists(st.integers(1, 90), max_size=12).map(
    lambda minutes: [Item(f"i{number}", length) for number, length in enumerate(minutes)]
)
NAMES = st.lists(st.integers(0, 14).map(lambda number: f"i{number}"), unique=True, max_size=14)


@given(ITEMS, st.integers(5, 480))
def test_all_of_it_is_there_once_and_in_order_on_one_side_of_the_line_or_the_other(items, minutes) -> None:
    fits, later = fitted(items, minutes)
    assert [*fits, *later] == items


@given(ITEMS, st.integers(5, 480))
def test_what_fits_is_never_longer_than_the_meeting_unless_a_single_point_is(items, minutes) -> None:
    fits, _ = fitted(items, minutes)
    assert sum(one.minutes for one in fits) <= minutes or len(fits) == 1
    assert bool(fits) == bool(items)


@given(ITEMS, st.integers(5, 480))
def test_the_line_is_drawn_no_sooner_than_it_must_be(items, minutes) -> None:
    fits, later = fitted(items, minutes)
    if later:
        assert sum(one.minutes for one in (*fits, later[0])) > minutes


@given(ITEMS, NAMES)
def test_the_persons_order_counts_and_what_is_new_follows_as_it_came(items, names) -> None:
    found = ordered(items, names)
    assert sorted(found, key=items.index) == items
    known = [one.name for one in found if one.name in names]
    assert known == [name for name in names if name in known]
    assert list(found[len(known) :]) == [one for one in items if one.name not in names]


@given(NAMES.filter(bool), st.data(), st.sampled_from([-1, 1]))
def test_moving_changes_two_neighbours_or_nothing_at_the_ends(names, data, by) -> None:
    at = data.draw(st.integers(0, len(names) - 1))
    to = at + by
    expected = list(names)
    if 0 <= to < len(names):
        expected[at], expected[to] = expected[to], expected[at]
    assert list(moved(names, at, by)) == expected


def test_an_empty_agenda_stays_one() -> None:
    assert fitted([], 45) == ((), ())
    assert moved([], 0, 1) == ()
