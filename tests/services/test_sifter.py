"""Narrowing the deck while typing: the same answer as looking at every card, however one got there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tui.content.deck import load_deck
from tui.services.sifter import DEPTHS, Filter, Sifter
from tui.services.sparks import Spark

DECK = load_deck()
SPARKS = tuple(Spark(card, chosen=index % 7 == 0) for index, card in enumerate(DECK.cards))
FILTERS = st.builds(
    Filter,
    text=st.sampled_from(["", "w", "wh", "what", "What ", " what", "a", "as", "ask", "zzz"]),
    theme=st.sampled_from(["", *(theme.id for theme in DECK.themes)]),
    depth=st.sampled_from(DEPTHS),
    chosen=st.booleans(),
)


def plainly(wanted: Filter) -> tuple[int, ...]:
    """Every card looked at by itself."""
    text = wanted.text.strip().casefold()
    return tuple(
        index
        for index, one in enumerate(SPARKS)
        if text in f"{one.card.text}\n{one.card.why}".casefold()
        and wanted.theme in ("", one.card.theme)
        and wanted.depth in ("", one.card.depth)
        and (one.chosen or not wanted.chosen)
    )


@given(st.lists(FILTERS, max_size=8))
def test_any_way_to_a_filter_shows_the_same_cards(way: list[Filter]) -> None:
    sifter = Sifter(SPARKS)
    for wanted in way:
        assert sifter.sift(wanted) == plainly(wanted)


@given(st.text("what is", max_size=8))
def test_typing_letter_by_letter_shows_the_same_cards(text: str) -> None:
    sifter = Sifter(SPARKS)
    for end in [*range(len(text) + 1), *range(len(text), -1, -1)]:
        assert sifter.sift(Filter(text=text[:end])) == plainly(Filter(text=text[:end]))


def test_a_hand_is_shown_in_the_order_in_which_it_was_dealt() -> None:
    ids = [SPARKS[index].card.id for index in (9, 2, 5)]
    assert Sifter(SPARKS).sift(Filter(hand=(*ids, "gone"))) == (9, 2, 5)


def test_case_does_not_matter_and_why_is_searched_too() -> None:
    card: Any = replace(DECK.cards[0], text="The Straße question", why="Because of Zoë")
    sifter = Sifter((Spark(card),))
    assert sifter.sift(Filter(text="STRASSE")) == sifter.sift(Filter(text="zoë")) == (0,)


def test_the_filter_says_itself_in_words() -> None:
    theme = DECK.themes[0]
    wanted = Filter(text="ask", theme=theme.id, depth="deep")
    assert wanted.words({theme.id: theme.name}) == [theme.name, "deep", "“ask”"]
    assert Filter(hand=("a",)).words({}) == ["your hand"]
    assert Filter().words({}) == []
