"""Cards are drawn fairly: weighted by need, none twice before all have been, deep ones with care."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, sqrt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.content.deck import load_deck
from tui.domain.draw import DEPTHS, Drawn, NothingDrawn, draw

DAY = date(2026, 11, 21)
PHASES = ("initiation", "cultivation", "separation", "redefinition", "any")


@dataclass(frozen=True)
class Plain:
    """Just enough of a card."""

    id: str
    theme: str = "us"
    phase: str = "any"
    depth: str = "light"
    helps: str = "D"


CARDS = st.builds(
    Plain,
    id=st.text("abc", min_size=1, max_size=3),
    theme=st.sampled_from(("us", "path")),
    phase=st.sampled_from(PHASES),
    depth=st.sampled_from(DEPTHS),
    helps=st.sampled_from("DEXRIT"),
)
DECKS = st.lists(CARDS, max_size=25, unique_by=lambda card: card.id)
DAYS = st.lists(st.integers(0, 9).map(lambda n: DAY + timedelta(n)), max_size=3)
OPTIONS = st.fixed_dictionaries(
    {
        "count": st.integers(0, 9),
        "seed": st.integers(),
        "phase": st.sampled_from(PHASES[:4]),
        "meetings": st.integers(0, 4),
        "rapport": st.none() | st.floats(0, 100),
    },
    optional={
        "weakest": st.sampled_from("DEXRIT"),
        "second_weakest": st.sampled_from("DEXRIT"),
        "max_depth": st.sampled_from(DEPTHS),
        "theme": st.sampled_from(("us", "path")),
        "depth": st.sampled_from(DEPTHS),
        "helps": st.sampled_from("DEXRIT"),
        "never": st.sets(st.text("abc", min_size=1, max_size=3)),
    },
)


def ids(hand: Sequence[Drawn[Any]]) -> list[str]:
    return [one.card.id for one in hand]


def one_of(cards: Sequence[Any], **asked: Any) -> list[str]:
    """The ids of a hand from those cards, for a mentorship under way of which nothing else is known."""
    usual: dict[str, Any] = {"seed": 1, "drawn": {}, "phase": "cultivation", "meetings": 5}
    return ids(draw(cards, **(usual | asked)))


# ---------------------------------------------------------------- what holds for every hand


@given(DECKS, OPTIONS, st.data())
def test_a_hand_holds_what_was_asked_for_and_nothing_twice(
    deck: list[Plain], options: dict[str, Any], data: st.DataObject
) -> None:
    drawn = data.draw(st.dictionaries(st.sampled_from([card.id for card in deck] or ["a"]), DAYS))
    hand = draw(deck, drawn=drawn, **options)
    deep_allowed = options["meetings"] >= 2 or (options["rapport"] is not None and options["rapport"] >= 40)

    def fits(card: Plain) -> bool:
        return (
            card.id not in options.get("never", ())
            and all(options.get(key) in (None, getattr(card, key)) for key in ("theme", "depth", "helps"))
            and DEPTHS.index(card.depth) <= DEPTHS.index(options.get("max_depth", "deep"))
            and (deep_allowed or card.depth != "deep")
        )

    fitting = [card for card in deck if fits(card)]
    assert all(one.card in fitting for one in hand)
    assert len(set(ids(hand))) == len(hand) <= options["count"]
    most_deep = ceil(options["count"] / 3)
    assert sum(one.card.depth == "deep" for one in hand) <= most_deep

    # Fresh before used; used only when nothing fresh is left over.
    used = [one for one in hand if drawn.get(one.card.id)]
    fresh = [one for one in hand if not drawn.get(one.card.id)]
    assert list(hand) == fresh + used
    all_fresh = [card for card in fitting if not drawn.get(card.id)]
    assert not used or len(fresh) == len(all_fresh)
    # Of the fresh ones, the phase's own before the others.
    other_phase = [one.card.phase not in (options["phase"], "any") for one in fresh]
    assert other_phase == sorted(other_phase)
    # The used ones come back oldest first, and no older one that could have been taken stays behind.
    ages = [max(drawn[one.card.id]) for one in used]
    assert ages == sorted(ages)
    left = [card for card in fitting if drawn.get(card.id) and card.id not in ids(hand)]
    assert not used or all(max(drawn[card.id]) >= ages[-1] for card in left if card.depth != "deep")
    # A hand is short only when nothing more could be added.
    if len(hand) < options["count"]:
        could = all_fresh if len(fresh) < len(all_fresh) else fitting
        room = most_deep - sum(one.card.depth == "deep" for one in hand)
        assert all(card.depth == "deep" and room == 0 for card in could if card.id not in ids(hand))
    assert all(one.reason.endswith(".") for one in hand)


@given(DECKS, OPTIONS, st.randoms(use_true_random=False))
def test_the_same_seed_deals_the_same_hand_whatever_the_order_of_the_deck(
    deck: list[Plain], options: dict[str, Any], chance: Any
) -> None:
    shuffled = deck.copy()
    chance.shuffle(shuffled)
    assert draw(deck, drawn={}, **options) == draw(shuffled, drawn={}, **options)


def test_the_same_seed_deals_the_same_hand_tomorrow() -> None:
    known = one_of(load_deck().cards, seed=7, weakest="E", second_weakest="T")
    command = (
        "from tui.content.deck import load_deck; from tui.domain.draw import draw;"
        "print(*[one.card.id for one in draw(load_deck().cards, seed=7, drawn={}, phase='cultivation',"
        "weakest='E', second_weakest='T', meetings=5)])"
    )
    home = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True, cwd=home
    )
    assert run.stdout.split() == known == ["ris-8", "cra-7", "pat-6"]
    assert len({tuple(one_of(load_deck().cards, seed=seed)) for seed in range(50)}) > 45


# ---------------------------------------------------------------- every card once before any comes back


def rounds(cards: Sequence[Any], hands: int, days_between: int, **asked: Any) -> list[list[str]]:
    """One hand after another, each kept before the next is drawn."""
    kept: dict[str, list[date]] = {}
    dealt = []
    for at in range(hands):
        dealt.append(one_of(cards, seed=at, drawn=kept, **asked))
        for id in dealt[-1]:
            kept.setdefault(id, []).append(DAY + timedelta(at * days_between))
    return dealt


@pytest.mark.parametrize("days_between", [0, 28])
def test_the_whole_deck_is_drawn_once_before_any_card_comes_back(days_between: int) -> None:
    cards = load_deck().cards
    dealt = rounds(cards, 150, days_between, weakest="R", second_weakest="T")
    flat = [id for hand in dealt for id in hand]
    everything = {card.id for card in cards}
    assert set(flat[:140]) == everything
    times = Counter(flat)
    assert max(times.values()) - min(times.values()) <= 2
    deep = {card.id for card in cards if card.depth == "deep"}
    assert all(len(deep.intersection(hand)) <= 1 for hand in dealt)


@settings(max_examples=40, deadline=None)
@given(DECKS, st.integers(1, 4), st.sampled_from([0, 1]))
def test_no_card_is_lost_or_doubled_in_any_deck(deck: list[Plain], count: int, days_between: int) -> None:
    dealt = rounds(deck, 2 * len(deck), days_between, count=count)
    flat = [id for hand in dealt for id in hand]
    if deck:
        assert Counter(flat[: len(deck)]) == Counter(card.id for card in deck)


def test_the_oldest_come_back_and_say_so() -> None:
    deck = [Plain("a"), Plain("b"), Plain("c"), Plain("d")]
    drawn = {
        "a": [DAY],
        "b": [DAY - timedelta(200), DAY - timedelta(2)],
        "c": [DAY - timedelta(1)],
        "d": [DAY - timedelta(3)],
    }
    for seed in range(20):
        assert one_of(deck, seed=seed, drawn=drawn) == ["d", "b", "c"]
    hand = draw(deck, seed=1, drawn=drawn, phase="cultivation")
    assert {one.reason for one in hand} == {
        "Back again: every card that fits has been drawn once, and this is among the oldest.",
    }


def test_of_cards_drawn_on_one_day_the_one_drawn_less_often_comes_first() -> None:
    drawn = {"a": [DAY, DAY], "b": [DAY], "c": [DAY, DAY]}
    assert {one_of([Plain("a"), Plain("b"), Plain("c")], drawn=drawn, seed=n)[0] for n in range(20)} == {"b"}


def test_the_last_new_cards_are_dealt_before_old_ones_fill_the_hand() -> None:
    deck = [Plain("old"), Plain("older"), Plain("new", phase="separation")]
    drawn = {"old": [DAY], "older": [DAY - timedelta(9)]}
    assert one_of(deck, drawn=drawn) == ["new", "older", "old"]


def test_a_narrowed_deck_is_used_up_on_its_own() -> None:
    deck = [Plain("a", theme="path"), Plain("b"), Plain("c")]
    assert one_of(deck, theme="path", drawn={"a": [DAY]}) == ["a"]
    assert one_of(deck, never={"b", "c"}, drawn={"a": [DAY]}) == ["a"]


# ---------------------------------------------------------------- the phase


def test_the_phase_comes_first_and_others_fill_the_hand() -> None:
    deck = [Plain(f"far-{n}", phase="separation", helps="E") for n in range(20)]
    deck += [Plain("near", phase="initiation"), Plain("always", phase="any")]
    for seed in range(50):
        hand = one_of(deck, seed=seed, phase="initiation", weakest="E")
        assert set(hand[:2]) == {"near", "always"}
        assert len(hand) == 3
        assert not {"near", "always"} & set(one_of(deck, seed=seed, phase="separation", count=1)) - {"always"}


# ---------------------------------------------------------------- the stated odds


def assert_share(hits: int, of: int, expected: float) -> None:
    """The share lies within four standard errors of what is expected."""
    assert abs(hits / of - expected) < 4 * sqrt(expected * (1 - expected) / of)


TIMES = 6000


def test_the_first_card_is_drawn_three_to_two_to_one() -> None:
    deck = [Plain(f"{helps}{n}", helps=helps) for helps in "DEXRIT" for n in range(4)]
    first = Counter(
        one_of(deck, seed=n, count=1, weakest="X", second_weakest="T")[0][0] for n in range(TIMES)
    )
    total = 4 * (3 + 2 + 1 + 1 + 1 + 1)
    assert_share(first["X"], TIMES, 12 / total)
    assert_share(first["T"], TIMES, 8 / total)
    for other in "DERI":
        assert_share(first[other], TIMES, 4 / total)


def test_a_hand_is_a_weighted_sample_without_replacement() -> None:
    deck = [Plain("three", helps="X"), Plain("two", helps="T"), Plain("one")]
    orders = Counter(
        tuple(one_of(deck, seed=f"seed {n}", weakest="X", second_weakest="T")) for n in range(TIMES)
    )
    weights = {"three": 3, "two": 2, "one": 1}
    assert len(orders) == 6
    for order, times in orders.items():
        first, second, _ = (weights[id] for id in order)
        assert_share(times, TIMES, first / 6 * second / (6 - first))


def test_without_a_check_all_cards_are_alike() -> None:
    deck = [Plain(f"{helps}{n}", helps=helps) for helps in "DEXRIT" for n in range(2)]
    first = Counter(one_of(deck, seed=n, count=1)[0] for n in range(TIMES))
    for card in deck:
        assert_share(first[card.id], TIMES, 1 / 12)


# ---------------------------------------------------------------- deep cards

DEEP = [Plain(f"deep-{n}", depth="deep") for n in range(9)]


@pytest.mark.parametrize(
    ("meetings", "rapport", "allowed"),
    [(0, None, False), (1, None, False), (1, 39.9, False), (2, None, True), (2, 0.0, True), (0, 40.0, True)],
)
def test_a_deep_card_needs_two_meetings_or_some_rapport(
    meetings: int, rapport: float | None, allowed: bool
) -> None:
    assert bool(one_of(DEEP, meetings=meetings, rapport=rapport)) is allowed


@pytest.mark.parametrize(("count", "most"), [(1, 1), (2, 1), (3, 1), (4, 2), (6, 2), (7, 3)])
def test_a_hand_of_three_holds_one_deep_card_at_most(count: int, most: int) -> None:
    for seed in range(30):
        hand = one_of([*DEEP, *(Plain(f"p-{n}") for n in range(6))], seed=seed, count=count)
        assert len(hand) == count
        assert sum(id.startswith("deep") for id in hand) <= most


def test_deep_cards_that_are_all_that_is_new_come_one_at_a_time() -> None:
    deck = [*DEEP, Plain("p-1"), Plain("p-2"), Plain("p-3")]
    drawn = {"p-1": [DAY], "p-2": [DAY], "p-3": [DAY]}
    hand = one_of(deck, drawn=drawn)
    assert len(hand) == 1
    assert hand[0].startswith("deep")


def test_a_step_may_ask_for_nothing_deep() -> None:
    cards = load_deck().cards
    for seed in range(40):
        hand = draw(
            cards,
            seed=seed,
            drawn={},
            phase="cultivation",
            meetings=9,
            rapport=90,
            helps="R",
            max_depth="medium",
        )
        assert len(hand) == 3
        assert {one.card.helps for one in hand} == {"R"}
        assert "deep" not in {one.card.depth for one in hand}


# ---------------------------------------------------------------- after a check that put safety first


def test_after_the_rule_safety_nothing_is_drawn_and_the_reason_is_given() -> None:
    with pytest.raises(NothingDrawn, match="safety first"):
        one_of([Plain("a")], rule="safety")
    assert one_of([Plain("a")], rule="credit") == ["a"]


# ---------------------------------------------------------------- the reason on the card


@pytest.mark.parametrize(
    ("card", "asked", "reason"),
    [
        (Plain("a", helps="E"), {"weakest": "E"}, "Helps Engagement, the lowest in your last check."),
        (
            Plain("a", helps="T"),
            {"second_weakest": "T"},
            "Helps Follow-through, the second lowest in your last check.",
        ),
        (Plain("a", helps="R"), {"helps": "R"}, "Helps Rapport, as you asked."),
        (Plain("a"), {"theme": "us"}, "From the theme you asked for."),
        (
            Plain("a", phase="separation"),
            {},
            "From another phase: no new card of yours fits this hand.",
        ),
        (Plain("a", phase="cultivation"), {}, "Fits the phase you are in."),
        (Plain("a"), {}, "Fits any phase."),
    ],
)
def test_a_card_says_why_it_is_in_the_hand(card: Plain, asked: dict[str, Any], reason: str) -> None:
    assert draw([card], seed=1, drawn={}, phase="cultivation", **asked) == (Drawn(card, reason),)


@pytest.mark.parametrize(
    ("card", "asked", "reason"),
    [
        (Plain("a", phase="separation"), {}, "For the phase of separation."),
        (Plain("a"), {}, "Fits any phase."),
        (Plain("a", phase="separation", helps="R"), {"helps": "R"}, "Helps Rapport, as you asked."),
        (Plain("a", phase="separation"), {"theme": "us"}, "From the theme you asked for."),
    ],
)
def test_where_nobody_knows_the_phase_no_card_is_said_to_be_from_another_one(
    card: Plain, asked: dict[str, Any], reason: str
) -> None:
    assert draw([card], seed=1, drawn={}, phase=None, **asked) == (Drawn(card, reason),)


# ---------------------------------------------------------------- mistakes in the call


def test_mistakes_are_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        one_of([], count=-1)
    with pytest.raises(ValueError, match="share the id 'a'"):
        one_of([Plain("a"), Plain("a", depth="deep")])
    with pytest.raises(ValueError, match="abyss"):
        one_of([Plain("a")], max_depth="abyss")
    with pytest.raises(ValueError, match="abyss"):
        one_of([Plain("a")], depth="abyss")
    assert one_of([]) == []
    assert one_of([Plain("a")], count=0) == []
