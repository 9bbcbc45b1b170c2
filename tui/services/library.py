"""Every card there is: the built-in deck, the person's own questions, and the packs that are switched on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

from tui.content.deck import Card, Deck
from tui.domain.own_card import OWN, OwnCard
from tui.domain.pack import Pack
from tui.domain.trouble import Trouble, Unknown
from tui.services.ports import Records
from tui.services.runs import Cards, Codes, PackCards, Plain, Run

ReadPack = Callable[[str], bytes]
"""Returns the questions kept under a pack's file name; raises Trouble where they cannot be read."""


class Library:
    """Reads packs when they are first wanted: nothing here costs a start anything.

    May be used from any thread.
    """

    def __init__(self, records: Records, deck: Deck, read_pack: ReadPack) -> None:
        self._records, self.deck, self._read_pack = records, deck, read_pack
        self.codes = Codes(deck)
        self._loading = threading.Lock()
        self._packs: Mapping[str, Run] = {}
        self._faults: Mapping[str, str] = {}
        self._built_in = Run("", self.codes, Plain(deck.cards))
        self._own: tuple[Any, Run] = ((), Run(OWN, self.codes, Plain()))
        self._all: tuple[Any, Cards] | None = None

    @property
    def faults(self) -> Mapping[str, str]:
        """By a pack's file name: why its questions cannot be read."""
        return self._faults

    def packs_on(self) -> list[Pack]:
        """The packs whose questions are in the deck."""
        return [pack for pack in self._records.all(Pack) if pack.on]

    def waiting(self) -> bool:
        """Whether a pack is switched on that has not been read yet."""
        known = {*self._packs, *self._faults}
        return any(_key(pack) not in known for pack in self.packs_on())

    def now(self) -> Cards:
        """The cards that are at hand now, without waiting for a pack."""
        own = self._own_run()
        packs = [self._packs[_key(pack)] for pack in self.packs_on() if _key(pack) in self._packs]
        runs = (self._built_in, *([own] if len(own) else []), *packs)
        last = self._all
        if last is None or last[0] != runs:
            last = self._all = (runs, Cards(self.codes, runs))
        return last[1]

    def all(self) -> Cards:
        """All cards; packs that wait are read first, which takes half a second for a hundred thousand cards."""
        if self.waiting():
            self._load()
        return self.now()

    def card(self, id: str) -> Card | None:
        """The card of this id, None where there is none now."""
        name, colon, _ = id.partition(":")
        if not colon:
            return self.deck.by_id.get(id)
        if name == OWN:
            own = self._records.get(OwnCard, id.removeprefix(f"{OWN}:"))
            return own_as_card(own) if own else None
        pack = self._records.get(Pack, name)
        return self.all().get(id) if pack and pack.on else None

    def sure(self, id: str) -> Card:
        """The card of this id. Raises Unknown."""
        card = self.card(id)
        if card is None:
            raise Unknown("The deck has no card of that name any more.")
        return card

    def has(self, id: str) -> bool:
        """Whether there is such a card now; of a pack that has not been read yet, whether it is switched on."""
        name, colon, _ = id.partition(":")
        if not colon or name == OWN:
            return self.card(id) is not None
        pack = self._records.get(Pack, name)
        if pack is None or not pack.on:
            return False
        return _key(pack) not in self._packs or self.now().get(id) is not None

    def _own_run(self) -> Run:
        records = self._records.all(OwnCard)
        if self._own[0] != records:
            cards = Plain(own_as_card(one) for one in records)
            self._own = (records, Run(OWN, self.codes, cards))
        return self._own[1]

    def _load(self) -> None:
        with self._loading:
            wanted = {_key(pack): pack for pack in self.packs_on()}
            self._packs = {key: run for key, run in self._packs.items() if key in wanted}
            for key, pack in wanted.items():
                if key in self._packs or key in self._faults:
                    continue
                try:
                    body = self._read_pack(pack.file)
                    run = Run(pack.id, self.codes, PackCards(pack.id, body))
                except Trouble as trouble:
                    self._faults = {**self._faults, key: str(trouble)}
                except (ValueError, TypeError, RecursionError):
                    fault = f"The pack “{pack.title}” is in a form that is not known here; import it again."
                    self._faults = {**self._faults, key: fault}
                else:
                    self._packs = {**self._packs, key: run}

    def try_again(self) -> None:
        """Forget what could not be read, so that it is read anew."""
        self._faults = {}


def _key(pack: Pack) -> str:
    return f"{pack.id}:{pack.file}"


def own_as_card(own: OwnCard) -> Card:
    """An own question as a card of the deck."""
    return Card(
        own.card,
        own.text,
        own.theme,
        own.phase,
        own.depth,
        own.helps,
        own.why,
        own.follow_ups,
        own.minutes,
        origin=OWN,
    )
