"""What a sentence gives back: thanks for something, bare thanks, praise, a good wish, or only the look of it."""

from __future__ import annotations

from typing import NamedTuple

from tui.domain.tact.deeds import deeds
from tui.domain.tact.inflect import PAST
from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon import gratitude as table
from tui.domain.tact.lexicon.gratitude import GOOD
from tui.domain.tact.phrases import ADVERBS, Phrases
from tui.domain.tact.tables import listed

_THANKS = Phrases(table.THANKS)
_LOGISTIC = Phrases(table.LOGISTIC)
_SOUR = Phrases(table.SOUR)
_NOT_MEANT = Phrases(table.NOT_MEANT)
_PRAISE = Phrases(table.PRAISE)
_WISHES = Phrases(table.WISHES)
_SAID = listed(
    """
    thank thanks thanking thanked thankful grateful gratitude appreciate appreciated appreciation
    """
)
_FILLERS = listed(
    "you so very much again a lot kindly sir ma dear million bunch once more , all enough properly sincerely truly"
)
_POLITE = listed("thank thanks")
_UNCHANGED = listed("cut put let set read hit cost shut spread split")
"""Verbs that are their own past."""


class Gratitude(NamedTuple):
    """What one sentence holds. ``bare`` thanks name nothing; ``sour`` ones are not meant."""

    thanks: bool = False
    bare: bool = False
    logistic: bool = False
    sour: bool = False
    praise: bool = False
    wish: bool = False
    given: bool = False
    """It tells of something the mentor did, without judging it."""


def read_gratitude(sentence: Sentence) -> Gratitude:
    """Return what the sentence holds of thanks, praise and good wishes."""
    words = sentence.words
    sour = _SOUR.search(words) is not None
    wish = _WISHES.search(words) is not None
    praise = _PRAISE.search(words) is not None or any(deed.praise for deed in deeds(words))
    thanks = bare = logistic = False
    at = 0
    while hit := _THANKS.search(words, at):
        at = hit.first + 1
        if _unmeant(words, hit.first):
            continue
        if words[hit.first] not in _POLITE:
            thanks = True
        elif (post := _LOGISTIC.search(words, hit.first + 1, hit.first + 6)) and not _more(words, post.last):
            logistic = True
        elif _bare(words, hit.first) and not _told_before(words, hit.first):
            bare = True
        else:
            thanks = True
    return Gratitude(thanks and not sour, bare and not sour, logistic, sour, praise, wish, _tells(words))


def _tells(words: tuple[str, ...]) -> bool:
    """Whether the sentence tells of something "you" did."""
    for at, word in enumerate(words):
        if word == "you":
            for next_word in words[at + 1 : at + 5]:
                if _past(next_word):
                    return True
                if next_word not in ADVERBS:
                    break
        elif (word == "your" and any(gift in table.GIFTS for gift in words[at + 1 : at + 4])) or (
            word in ("your", "yours") and words[at - 1] != "in" and any(map(_past, words[at + 1 : at + 9]))
        ):
            return True
    return False


def _past(word: str) -> bool:
    return word.endswith("ed") or word in _UNCHANGED or word in PAST or word.removeprefix("re") in PAST


def _told_before(words: tuple[str, ...], first: int) -> bool:
    """Whether what is thanked for stands before the thanks: "..., for which I thank you", "that was gold, thank you"."""
    before = words[:first]
    if before[-3:-1] in (("for", "which"), ("for", "that"), ("for", "this"), ("for", "it")):
        return True
    return before[-1:] in ((",",), (";",), ("—",)) and any(word in GOOD for word in before)


def _unmeant(words: tuple[str, ...], first: int) -> bool:
    hit = _NOT_MEANT.search(words, max(0, first - 6), first + 1)
    return hit is not None and hit.last > first


def _more(words: tuple[str, ...], after: int) -> bool:
    """Whether thanks for something else follow."""
    return any(
        words[at] == "and" and words[at + 1] == "for"
        for at in range(after - 1, min(len(words) - 1, after + 6))
    )


def _bare(words: tuple[str, ...], first: int) -> bool:
    """Whether "thank you" names nothing that was given."""
    at = first + 1
    while at < len(words) and words[at] in _FILLERS:
        at += 1
    return at >= len(words) or words[at] not in (
        "for",
        "to",
        "that",
        "because",
        "not",
        "with",
        "from",
        "is",
        "are",
    )
