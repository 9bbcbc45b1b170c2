"""A message read once: its parts, and its sentences as words with places, quotations set apart.

In a sentence's words a quotation is the one word ``¤``; a pair of quotation marks around one or two words
after "your" or "this" is no quotation but a raised eyebrow, and its words stay.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from tui.domain.tact.layout import Layout, lay_out
from tui.domain.tact.names import NameParts, parts_of
from tui.domain.tact.quotes import quotations
from tui.domain.tact.sentences import sentences
from tui.domain.tact.tables import listed
from tui.domain.tact.words import Word, fold, words

_EYEBROW = listed("your this that such so-called his her their any all some")

_DOUBTED = listed(
    """
    help guidance mentoring mentorship advice support feedback expertise wisdom mentor time availability interest
    care busy schedule input commitment experience encouragement
    """
)


class Sentence(NamedTuple):
    """A sentence: its place in the text, its words folded, and the place of each word."""

    start: int
    end: int
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    eyebrow: bool = False
    """It holds words in marks of doubt."""
    part: str = "body"
    """body, valediction or postscript."""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the place in the text of the words ``first..last`` (last not included)."""
        return self.places[first][0], self.places[max(first, last - 1)][1]


class Letter:
    """A message, taken apart. ``sentences`` are those of the body; ``parting`` is the valediction or None."""

    def __init__(self, text: str, mentor: str = "", me: str = "") -> None:
        """Read ``text``; names are as stored, empty where unknown."""
        self.text = text
        self.folded = fold(text)
        self.mentor: NameParts = parts_of(mentor)
        self.me: NameParts = parts_of(me)
        self.mentor_name, self.own_name = mentor.strip(), me.strip()
        self.layout: Layout = lay_out(text, self.folded, mentor, me)
        self.quotes = quotations(text)
        self.words = words(self.folded)
        self._starts = [word.start for word in self.words]
        found: list[Sentence] = []
        for index, (start, end) in enumerate(self.layout.body):
            part = "body" if index == 0 and start <= self.layout.end else "postscript"
            found += [self._read(*span, part) for span in sentences(text, start, end)]
        self.sentences: tuple[Sentence, ...] = tuple(sentence for sentence in found if sentence.words)
        parting = self.layout.valediction
        self.parting: Sentence | None = self._read(*parting, "valediction") if parting else None

    @cached_property
    def all(self) -> tuple[Sentence, ...]:
        """The sentences and the valediction."""
        return (*self.sentences, *([self.parting] if self.parting else []))

    @cached_property
    def blank(self) -> bool:
        """Whether the text holds no word at all."""
        return not any(word.text[0].isalnum() or word.text == "#" for word in self.words)

    def _read(self, start: int, end: int, part: str) -> Sentence:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        kept: list[Word] = []
        eyebrow = False
        for word in self.words[first:last]:
            quote = self._quote_at(word.start)
            if quote is None or not (start <= quote[0] and quote[1] <= end):
                kept.append(word)
            elif self._doubted(quote, kept):
                eyebrow = True
                if word.text not in "\"'":
                    kept.append(word)
            elif not (kept and kept[-1].text == "¤" and kept[-1].start == quote[0]):
                kept.append(Word("¤", quote[0], quote[1]))
        return Sentence(
            start,
            end,
            tuple(word.text for word in kept),
            tuple((word.start, word.end) for word in kept),
            eyebrow,
            part,
        )

    def _quote_at(self, place: int) -> tuple[int, int] | None:
        at = bisect_left(self.quotes, (place + 1, 0)) - 1
        if at >= 0 and self.quotes[at][0] <= place < self.quotes[at][1]:
            return self.quotes[at]
        return None

    def _doubted(self, quote: tuple[int, int], before: list[Word]) -> bool:
        inside = self.text[quote[0] + 1 : quote[1] - 1].split()
        previous = next((word for word in reversed(before) if word.start < quote[0]), None)
        doubted = len(inside) <= 2 and any(fold(word).strip(".,!?") in _DOUBTED for word in inside)
        return doubted and previous is not None and previous.text in _EYEBROW
