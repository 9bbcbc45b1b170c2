"""Hints about a question: they point at what makes it hard to answer, and stay silent where nothing does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.content.deck import load_deck
from tui.domain.wording import hints

DECK = load_deck()
TIPS = DECK.wording


@pytest.mark.parametrize("card", DECK.cards, ids=lambda card: card.id)
def test_no_card_of_the_deck_needs_a_hint(card) -> None:
    assert hints(card.text, TIPS, card.origin) == ()


def test_the_five_of_the_source_are_exempt_whatever_they_say() -> None:
    quoted = [card for card in DECK.cards if card.origin == "article"]
    assert len(quoted) == 5
    assert hints("Do you like it?", TIPS, "article") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Do you like your work?", ["tip_yes_no"]),
        ("  So, would you do it again?", ["tip_yes_no"]),
        ("Wasn’t that hard?", ["tip_yes_no"]),
        ("Can you tell me about a hard week?", []),
        ("What did you learn, and how did it change you?", ["tip_double"]),
        ("What do you ask first? Why?", ["tip_double"]),
        ("What do you like and dislike about it?", []),
        ("Have you tried to delegate more?", ["tip_advice"]),
        ("Why don’t you just leave?", ["tip_advice"]),
        ("What happens when it rains " + "and rains " * 20 + "?", ["tip_long"]),
        ("Which habit would you keep?", []),
        ("Doing less: what would that take?", []),
        ("", []),
    ],
)
def test_what_is_pointed_out(text: str, found: list[str]) -> None:
    assert hints(text, TIPS) == tuple(getattr(TIPS, name) for name in found)


@given(st.text(max_size=300))
def test_any_text_gets_at_most_one_hint_of_a_kind(text: str) -> None:
    found = hints(text, TIPS)
    assert len(set(found)) == len(found) <= 3
