"""A deck of any size, without the time it takes to write so many questions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tui.content.deck import Card, load_deck
from tui.domain.mentorship import Mentorship
from tui.domain.pack import Pack
from tui.services.runs import body_of
from tui.store.disk import Disk
from tui.store.pack_files import PackFiles
from tui.store.store import Store

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
IN_A_PACK = 20_000


def cards(count: int, seed: int) -> Iterator[Card]:
    """Questions of a usual length made of the words of the deck, each a little different."""
    chance, deck = Random(seed), load_deck()
    words = sorted({word for card in deck.cards for word in card.text.rstrip("?").split()})
    for number in range(count):
        model = deck.cards[number % len(deck.cards)]
        text = f"{' '.join(chance.choices(words, k=11))} {seed}-{number}?".capitalize()
        yield Card(
            f"q-{number}", text, model.theme, model.phase, model.depth, model.helps, model.why, model.follow_ups,
            model.minutes, origin="pack",
        )  # fmt: skip


def made(folder: Path, count: int) -> None:
    """A journal with one mentor and packs of so many questions in all."""
    store = Store.open(folder, now=lambda: NOON, new_id=lambda: "r")
    try:
        files = PackFiles(folder, Disk(), read_only=False)
        store.archive.commit(Mentorship(id="m1", mentor="Amara"))
        for number, start in enumerate(range(0, count, IN_A_PACK)):
            some = min(IN_A_PACK, count - start)
            file = files.keep(body_of(cards(some, number)))
            store.archive.commit(Pack(id=f"pack-{number}", title=f"Pack {number}", count=some, file=file))
    finally:
        store.close()
