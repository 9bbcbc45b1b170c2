"""Questions of one's own: written, changed, removed; with a hint where one asks what the deck asks already."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pydantic import ValidationError

from tui.content.deck import Card
from tui.domain.own_card import MOST_LETTERS, OWN, OwnCard
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble, Unknown
from tui.domain.wording import hints
from tui.services.library import Library, own_as_card
from tui.services.ports import NewId, Records
from tui.services.runs import folded
from tui.services.trash import Trash

NEAR = 0.8
"""From this likeness on (0 to 1) two questions are pointed out as twins."""
_SHORTLIST, _MOST_WORDS = 40, 6
_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True, slots=True)
class Twin:
    """A question there is already that asks much the same."""

    card: Card
    same: bool
    """Whether it is the same but for case and marks."""


class OwnCards:
    """The person's own questions, each a record in the journal."""

    def __init__(self, records: Records, library: Library, trash: Trash, new_id: NewId) -> None:
        self._records, self._library = records, library
        self._trash, self._new_id = trash, new_id
        self.deck = library.deck

    def get(self, card_id: str) -> OwnCard:
        """The record behind an own card. Raises Unknown."""
        own = self._records.get(OwnCard, card_id.removeprefix(f"{OWN}:"))
        if own is None:
            raise Unknown("That question is not in your deck any more.")
        return own

    def keep(
        self,
        card_id: str | None,
        *,
        text: str,
        theme: str,
        phase: str = "any",
        depth: str = "medium",
        helps: str = "",
        why: str = "",
        follow_ups: Sequence[str] = (),
        minutes: int = 5,
    ) -> Card:
        """Keep a new question (None) or change one, and return its card. Raises Trouble."""
        from tui.content.schema_pack import usual_help

        words = clean_line(text)
        if not words:
            raise Trouble("Write the question first; everything else can wait.")
        for what, one in (("question", words), ("reason", why), *(("follow-up", one) for one in follow_ups)):
            if len(clean_line(one)) > MOST_LETTERS:
                raise Trouble(f"The {what} has {len(one)} letters. Keep it under {MOST_LETTERS}.")
        fields = {
            "text": words,
            "theme": self.deck.theme(theme).id,
            "phase": phase,
            "depth": depth,
            "helps": helps or usual_help(self.deck)[theme],
            "why": why,
            "follow_ups": tuple(one for one in map(clean_line, follow_ups) if one),
            "minutes": minutes,
        }
        before = self.get(card_id) if card_id else None
        try:
            own = before.but(**fields) if before else OwnCard.model_validate({"id": self._new_id(), **fields})
        except ValidationError as error:
            field = error.errors(include_url=False, include_input=False)[0]["loc"][0]
            raise Trouble(
                f"The {field} of the question cannot be kept like this. Choose another one."
            ) from None
        if own != before:
            self._records.commit(own, act="changed a question of yours" if before else "wrote a question")
        return own_as_card(own)

    def remove(self, card_id: str) -> OwnCard:
        """Put an own question into the trash, for thirty days."""
        own = self.get(card_id)
        short = own.text if len(own.text) <= 60 else f"{own.text[:59]}…"
        self._trash.remove(f"question: {short}", [own], act="removed a question of yours")
        return own

    def hints(self, text: str) -> tuple[str, ...]:
        """What may make the question hard to answer."""
        return hints(clean_line(text), self.deck.wording)

    def twin(self, text: str, besides: str = "") -> Twin | None:
        """The card that asks nearly the same, if there is one; ``besides`` is the card being changed.

        Words first, letters second: cards that share the longest words are found in the folded index, and
        only some forty of them are compared letter by letter with difflib. That takes a tenth of a second
        beside a hundred thousand cards, so that a compiled library for it is one dependency too many.
        """
        words = clean_line(text)
        needles = sorted(set(_WORD.findall(words.casefold())), key=lambda word: (-len(word), word))
        cards = self._library.all()
        shared: Counter[int] = Counter()
        for needle in needles[:_MOST_WORDS]:
            wanted = folded(needle)
            shared.update(at for at, one in enumerate(cards.folded) if wanted in one)
        best, likeness = None, NEAR
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2(_plain(words))
        for at, _ in shared.most_common(_SHORTLIST):
            card = cards[at]
            if card.id == besides:
                continue
            matcher.set_seq1(_plain(card.text))
            if matcher.real_quick_ratio() >= likeness and matcher.quick_ratio() >= likeness:
                ratio = matcher.ratio()
                if ratio >= likeness:
                    best, likeness = card, ratio
        return Twin(best, likeness == 1.0) if best else None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
