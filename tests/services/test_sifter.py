"""Narrowing the deck while typing: the same answer as looking at every card, however one got there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tui.content.deck import load_deck
from tui.domain.card import Asked, CardState
from tui.services.runs import Cards, Codes, PackCards, Plain, Run, body_of
from tui.services.sifter import DEPTHS, MINUTES, ORDERS, STATES, Filter, Marks, Sifter

DECK = load_deck()
CODES = Codes(DECK)
DAY = date(2026, 11, 21)


def pack(name: str, cards: Any) -> Run:
    """The cards as a pack has them, read from the bytes of its file."""
    return Run(name, CODES, PackCards(name, body_of(cards)))


CARDS = Cards(CODES, (Run("", CODES, Plain(DECK.cards)), pack("lab", DECK.cards[40:70])))
ALL = [CARDS[at] for at in range(len(CARDS))]


def state(at: int) -> CardState:
    """What was done with every third card or so, one thing or another."""
    return CardState(
        id=ALL[at].id,
        mentorship="m1",
        card=ALL[at].id,
        favorite=at % 2 == 0,
        never=at % 5 == 0,
        drawn=(DAY - timedelta(at % 7),) if at % 4 else (),
        asked=(Asked(on=DAY),) if at % 6 == 0 else (),
    )


MARKS = Marks(
    {ALL[at].id: state(at) for at in range(0, len(ALL), 3)}, tuple(ALL[at].id for at in (9, 3, 150))
)
FILTERS = st.builds(
    Filter,
    text=st.sampled_from(["", "w", "wh", "what", "What ", " what", "a", "as", "ask", "zzz"]),
    theme=st.sampled_from(["", *(theme.id for theme in DECK.themes)]),
    phase=st.sampled_from(["", "", *DECK.phases]),
    depth=st.sampled_from(DEPTHS),
    helps=st.sampled_from(["", "", *DECK.helps]),
    minutes=st.sampled_from(MINUTES),
    state=st.sampled_from(list(STATES)),
    source=st.sampled_from([None, None, "", "lab", "gone"]),
    order=st.sampled_from(list(ORDERS)),
)


def plainly(wanted: Filter, marks: Marks = MARKS) -> list[int]:
    """Every card looked at by itself."""
    text = wanted.text.strip().casefold()

    def fits(at: int) -> bool:
        card, done = ALL[at], marks.states.get(ALL[at].id) or CardState(id="", mentorship="m1", card="")
        shown = {
            "": not done.never,
            "new": not (done.never or done.drawn or done.asked),
            "favorite": done.favorite,
            "chosen": card.id in marks.chosen,
            "asked": bool(done.asked),
            "never": done.never,
        }[wanted.state]
        return (
            shown
            and text in f"{card.text}\n{card.why}".casefold()
            and all(
                getattr(wanted, fact) in ("", getattr(card, fact))
                for fact in ("theme", "phase", "depth", "helps")
            )
            and (not wanted.minutes or card.minutes <= wanted.minutes)
            and wanted.source in (None, card.id.partition(":")[0] if ":" in card.id else "")
        )

    found = [at for at in range(len(ALL)) if fits(at)]
    if wanted.state == "chosen":  # as on the agenda
        found.sort(key=lambda at: marks.chosen.index(ALL[at].id))
    states = [marks.states.get(card.id) for card in ALL]
    match wanted.order:
        case "short":
            found.sort(key=lambda at: (ALL[at].minutes, len(f"{ALL[at].text}\n{ALL[at].why}".casefold())))
        case "unasked":
            found.sort(key=lambda at: bool(states[at] and states[at].asked))
        case "drawn":
            found.sort(
                key=lambda at: max(states[at].drawn if states[at] else (), default=date.min), reverse=True
            )
    return found


@given(st.lists(FILTERS, max_size=8))
def test_any_way_to_a_filter_shows_the_same_cards(way: list[Filter]) -> None:
    sifter = Sifter(CARDS, MARKS)
    for wanted in way:
        assert list(sifter.sift(wanted)) == plainly(wanted)


@given(FILTERS, FILTERS)
def test_other_marks_are_seen_at_once(before: Filter, after: Filter) -> None:
    sifter = Sifter(CARDS, MARKS)
    sifter.sift(before)
    fewer = Marks(dict(list(MARKS.states.items())[:20]), MARKS.chosen[1:])
    sifter.see(fewer)
    assert list(sifter.sift(after)) == plainly(after, fewer)


@given(st.text("what is", max_size=8))
def test_typing_letter_by_letter_shows_the_same_cards(text: str) -> None:
    sifter = Sifter(CARDS, MARKS)
    for end in [*range(len(text) + 1), *range(len(text), -1, -1)]:
        assert list(sifter.sift(Filter(text=text[:end]))) == plainly(Filter(text=text[:end]))


def test_a_hand_is_shown_in_the_order_in_which_it_was_dealt() -> None:
    ids = [ALL[index].id for index in (9, 2, 145)]
    assert Sifter(CARDS, MARKS).sift(Filter(hand=(*ids, "gone", "lab:gone"))) == (9, 2, 145)


def test_case_does_not_matter_and_why_is_searched_too() -> None:
    card: Any = replace(DECK.cards[0], text="The Straße question", why="Because of Zoë")
    sifter = Sifter(Cards(CODES, (Run("", CODES, Plain((card,))),)), Marks())
    assert list(sifter.sift(Filter(text="STRASSE"))) == list(sifter.sift(Filter(text="zoë"))) == [0]


def test_the_filter_says_itself_in_words() -> None:
    theme = DECK.themes[0]
    wanted = Filter(text="ask", theme=theme.id, depth="deep")
    assert wanted.words({theme.id: theme.name}) == [theme.name, "deep", "“ask”"]
    assert Filter(hand=("a",)).words({}) == ["your hand"]
    assert Filter().words({}) == []
    assert Filter(helps="E", minutes=5, state="never", source="own", order="short").words(
        {"helps E": "helps Engagement", "from own": "your own questions"}
    ) == [
        "helps Engagement",
        "up to 5 minutes",
        "set aside for this mentor",
        "your own questions",
        "shortest first",
    ]
