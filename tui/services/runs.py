"""Cards in long runs: what a filter looks at lies in columns, and a card is made when it is looked at.

A hundred thousand cards as objects would take some 80 MB. A run keeps the lines of its pack as they came from
the disk, one byte a card for each of its marks, and its words folded for the search.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple, overload

from tui.content.deck import Card, Deck


class Slip(NamedTuple):
    """As much of a card as a draw needs to know."""

    id: str
    theme: str
    phase: str
    depth: str
    helps: str


class Codes:
    """A number below 256 for each theme, phase, depth and dimension of the deck."""

    def __init__(self, deck: Deck) -> None:
        self.themes = tuple(theme.id for theme in deck.themes)
        self.phases, self.depths, self.helps = tuple(deck.phases), tuple(deck.depths), tuple(deck.helps)
        self._of = {
            "theme": {one: code for code, one in enumerate(self.themes)},
            "phase": {one: code for code, one in enumerate(self.phases)},
            "depth": {one: code for code, one in enumerate(self.depths)},
            "helps": {one: code for code, one in enumerate(self.helps)},
        }

    def of(self, fact: str, value: str) -> int:
        """The number of a value; 255, which no card has, for one that does not exist."""
        return self._of[fact].get(value, 255)


class Plain(tuple[Card, ...]):
    """A few cards, kept as they are."""

    __slots__ = ()

    def id_at(self, at: int) -> str:
        """The id of one of them."""
        return self[at].id


class Run:
    """Cards from one source, in their order. ``name`` is "" for the deck, else how the cards' ids begin."""

    def __init__(self, name: str, codes: Codes, kept: Plain | PackCards) -> None:
        self.name, self.kept = name, kept
        self.folded: list[str] = []
        self.columns = {fact: bytearray() for fact in ("theme", "phase", "depth", "helps", "minutes")}
        theme, phase, depth, helps, minutes = (column.append for column in self.columns.values())
        hashes = array("q")
        for card in kept:
            hashes.append(hash(card.id))
            self.folded.append(folded(f"{card.text}\n{card.why}"))
            theme(codes.of("theme", card.theme))
            phase(codes.of("phase", card.phase))
            depth(codes.of("depth", card.depth))
            helps(codes.of("helps", card.helps))
            minutes(min(card.minutes, 255))
        # Two small arrays to find a card by its id; a dict of so many texts would take 16 MB.
        self._order = array("L", sorted(range(len(hashes)), key=hashes.__getitem__))
        self._hashes = array("q", (hashes[at] for at in self._order))

    def place(self, id: str) -> int | None:
        """The number of the card of this id, None where it is not in this run."""
        wanted = hash(id)
        for found in range(bisect_left(self._hashes, wanted), len(self)):
            if self._hashes[found] != wanted:
                break
            if self.kept.id_at(self._order[found]) == id:
                return self._order[found]
        return None

    def ids(self) -> Iterator[str]:
        """The ids of all cards, in order."""
        return map(self.kept.id_at, range(len(self)))

    def __len__(self) -> int:
        return len(self.folded)


_PLAIN_MARKS = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "."})
"""One curly mark makes every letter of a text twice as wide in memory, and nobody types it into a filter."""


def folded(text: str) -> str:
    """Words as the search compares them: case folded, curly marks made plain. Mostly as long as they were."""
    return text.casefold().translate(_PLAIN_MARKS)


_LINE_START, _QUOTE = b'["', b'"'


class PackCards(Sequence[Card]):
    """The cards in the body of a pack's file, a line each; read again whenever one is asked for."""

    def __init__(self, name: str, body: bytes) -> None:
        self._name, self._body = name, body
        lengths = (len(line) for line in body.splitlines(keepends=True))
        self._starts = array("L", accumulate(lengths, initial=0))

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, at: int) -> Card: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Card, ...]: ...
    def __getitem__(self, at: int | slice) -> Card | tuple[Card, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        return card_in(self._name, self._body[self._starts[at] : self._starts[at + 1]])

    def id_at(self, at: int) -> str:
        """The id of one of them: the first text of its line; nothing in an id is ever escaped."""
        start = self._starts[at] + len(_LINE_START)
        return f"{self._name}:{self._body[start : self._body.index(_QUOTE, start)].decode('ascii')}"


def card_in(name: str, line: bytes) -> Card:
    """The card in one line of the file of the pack ``name``."""
    id, text, theme, phase, depth, helps, minutes, why, follow_ups = json.loads(line.decode("utf-8"))
    return Card(
        f"{name}:{id}", text, theme, phase, depth, helps, why, tuple(follow_ups), minutes, origin="pack"
    )


def body_of(cards: Iterable[Card]) -> bytes:
    """The file of a pack: one JSON array a line. The ids are those within the pack."""
    return b"".join(
        json.dumps(
            [
                card.id, card.text, card.theme, card.phase, card.depth, card.helps, card.minutes, card.why,
                card.follow_ups,
            ],
            ensure_ascii=False,
            separators=(",", ":"),
        ).encode("utf-8")
        + b"\n"
        for card in cards
    )  # fmt: skip


class Cards:
    """All cards of some runs, numbered through. Never changed: another state is another value."""

    def __init__(self, codes: Codes, runs: Iterable[Run]) -> None:
        self.codes, self.runs = codes, tuple(runs)
        self._starts = tuple(accumulate((len(run) for run in self.runs), initial=0))
        self._by_name: Mapping[str, int] = {run.name: at for at, run in enumerate(self.runs)}
        self.folded: list[str] = []
        for run in self.runs:
            self.folded += run.folded
        self._columns: dict[str, bytes] = {}

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, place: int) -> Card:
        run = next(at for at in range(len(self.runs)) if place < self._starts[at + 1])
        return self.runs[run].kept[place - self._starts[run]]

    def column(self, fact: str) -> bytes:
        """One byte a card: the code of its theme, phase, depth or helps, or its minutes."""
        if fact not in self._columns:
            self._columns[fact] = b"".join(run.columns[fact] for run in self.runs)
        return self._columns[fact]

    def place(self, id: str) -> int | None:
        """The number of the card of this id, None where it is not among these."""
        name, colon, _ = id.partition(":")
        at = self._by_name.get(name if colon else "")
        if at is None:
            return None
        within = self.runs[at].place(id)
        return None if within is None else self._starts[at] + within

    def get(self, id: str) -> Card | None:
        """The card of this id, if it is among these."""
        place = self.place(id)
        return None if place is None else self[place]

    def of_source(self, name: str) -> range:
        """The numbers of the cards from one source."""
        at = self._by_name.get(name)
        return range(0) if at is None else range(self._starts[at], self._starts[at + 1])

    def slips(self) -> Iterator[Slip]:
        """Every card as a draw sees it."""
        codes = self.codes
        for run in self.runs:
            columns = (run.columns[fact] for fact in ("theme", "phase", "depth", "helps"))
            for id, theme, phase, depth, helps in zip(run.ids(), *columns, strict=True):
                yield Slip(
                    id, codes.themes[theme], codes.phases[phase], codes.depths[depth], codes.helps[helps]
                )
